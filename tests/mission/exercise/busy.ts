/** A flight in which much goes on at once: a pass, telecommands in flight, faults on every kind of device. */

import { type BundledName, type Flight, nearPass, withTimeline } from "./support.ts";

const timeline = `
  - { at: 3 s, fault: { channel: adcs.magnetometer.x, kind: noise, value: 20, for: 2 min } }
  - { at: 5 s, fault: { channel: adcs.gyro.z, kind: delay, value: 3 } }
  - { at: 7 s, fault: { channel: adcs.sun.+x, kind: drop-out, probability: 0.5, hidden: true, for: 90 s } }
  - { at: 9 s, fault: { channel: adcs.torquer.y, kind: stuck-last, for: 1 min } }
  - { at: 11 s, fault: { channel: power.switch.payload, kind: delay, value: 20 } }
  - { at: 13 s, fault: { channel: power.bus_voltage, kind: ramp, value: -0.001, for: 3 min } }
  - { at: 15 s, fault: { channel: comms.receiver.b, kind: spike, value: -30, probability: 0.1 } }
  - { at: 17 s, fault: { channel: comms.transmitter, kind: drop-out, probability: 0.2, for: 4 min } }
  - { at: 20 s, command: { unit: obc, ping: {} } }
  - { at: 20 s, command: { unit: adcs, set_detumble_gain: { gain_nms: 0.001 } } }
  - { at: 20 s, command: { unit: power, set_load: { load: PAYLOAD, on: true } } }
  - { at: 20 s, command: { unit: comms, set_beacon_period: { period_s: 3 } } }
  - { at: 20 s, command: { unit: payload, set_beams: { beams_on: 3 } } }
  - { at: 90 s, command: { unit: adcs, set_mode: { mode: NADIR } } }
  - { when: ground.locked, note: locked }
  - { when: ground.commands_executed > 1, fault: { channel: adcs.magnetometer, kind: bias, value: 1.0e-6, for: 40 s } }
  - { when: ground.commands_executed > 1, command: { unit: obc, set_housekeeping: { unit: ADCS, period_s: 2 } } }
  - { at: 2 min, clear: adcs.gyro.z }
`;

export const busy = (name: BundledName): Flight => withTimeline(nearPass(name), timeline);
