import { describe, expect, it } from "vitest";
import { adcs, comms, payload, power } from "../../src/messages/index.ts";
import { decode, encode } from "../../src/kernel/codec.ts";
import type { SimTime } from "../../src/kernel/time.ts";
import type { SpacecraftState } from "../../src/spacecraft/state.ts";
import type { Fault } from "../../src/spacecraft/faults/kinds.ts";
import type { Delivered } from "../../src/spacecraft/spacecraft.ts";
import { startFlight, type Flight } from "./support/flight.ts";

const at = (seconds: number): SimTime => Math.round(seconds * 1e6) as SimTime;

/** The messages of all units, with sound outputs. */
function messages() {
  const outputs = {
    adcs: adcs.v1.Outputs.create() as adcs.v1.Outputs,
    power: power.v1.Outputs.create(),
    comms: comms.v1.Outputs.create() as comms.v1.Outputs,
    payload: payload.v1.Outputs.create(),
  };
  Object.assign(outputs.power, { switchesOn: 0b11111, stringsConnected: 15, chargeCurrentMaxA: 30 });
  Object.assign(outputs.comms, {
    receiversOn: 3,
    beacon: null,
    transmitAntenna: 1,
    downlinkRateBps: 64_000,
    releaseBytes: [500, 500, 500],
  });
  return {
    inputs: {
      adcs: adcs.v1.Inputs.create(),
      power: power.v1.Inputs.create(),
      comms: comms.v1.Inputs.create(),
      payload: payload.v1.Inputs.create(),
    },
    outputs,
  };
}

/** Steps all units from the state's moment to `to_s`, as the exercise does; what they read goes to `log`. */
function fly(
  { spacecraft, state }: Flight,
  to_s: number,
  m: ReturnType<typeof messages>,
  log: Uint8Array[] = [],
): void {
  for (let tick = Math.round(state.at_us / 1e5) + 1; tick <= to_s * 10; tick += 1) {
    const instant = (tick * 1e5 - 1e5) as SimTime;
    spacecraft.integrate(state, instant);
    spacecraft.sampleAdcs(state, instant, m.inputs.adcs);
    log.push(adcs.v1.Inputs.encode(m.inputs.adcs));
    if (instant % 1e6 === 0) {
      spacecraft.samplePower(state, instant, m.inputs.power);
      spacecraft.sampleComms(state, instant, m.inputs.comms);
      spacecraft.samplePayload(state, instant, m.inputs.payload);
      log.push(
        power.v1.Inputs.encode(m.inputs.power),
        comms.v1.Inputs.encode(m.inputs.comms),
        payload.v1.Inputs.encode(m.inputs.payload),
      );
    }
    const effect = (instant + 8e4) as SimTime;
    spacecraft.integrate(state, effect);
    m.outputs.adcs.dipoleAm2 = { x: 20 * Math.sign((tick % 40) - 20), y: -10, z: 5 };
    spacecraft.applyAdcs(state, effect, m.outputs.adcs);
    if (instant % 1e6 === 8e5) {
      spacecraft.applyPower(state, effect, m.outputs.power);
      spacecraft.applyComms(state, effect, m.outputs.comms);
      spacecraft.applyPayload(state, effect, m.outputs.payload);
    }
    spacecraft.integrate(state, (tick * 1e5) as SimTime);
  }
}

/** A flight after `seconds` with the faults active from the start. */
function faulted(faults: Fault[], seconds = 2, wings: "stowed" | "deployed" = "deployed") {
  const flight = startFlight({ wings });
  const m = messages();
  for (const fault of faults) expect(flight.spacecraft.inject(flight.state, fault, at(0))).toEqual({ ok: true });
  fly(flight, seconds, m);
  return { ...flight, ...m };
}

describe("spacecraft", () => {
  it("goes on from a snapshot as if it had never been cut, noise, faults and all", () => {
    const faults: Fault[] = [
      { channel: "adcs.gyro.x", kind: "delay", value: 0.7 },
      { channel: "adcs.magnetometer", kind: "noise", value: 3 },
      { channel: "power.load.platform", kind: "ramp", value: 0.2 },
      { channel: "comms.receiver.b", kind: "stuck-last" },
    ];
    const whole = startFlight();
    for (const fault of faults) whole.spacecraft.inject(whole.state, fault, at(0));
    const first: Uint8Array[] = [];
    fly(whole, 30, messages(), first);
    const saved = encode(whole.state);
    const streams = whole.streams.save();
    const rest: Uint8Array[] = [];
    fly(whole, 75, messages(), rest);

    const cut = startFlight();
    const restored = decode(saved);
    expect(restored.ok).toBe(true);
    cut.streams.restore(streams);
    const again: Uint8Array[] = [];
    const state = (restored as { value: unknown }).value as SpacecraftState;
    fly({ ...cut, state }, 75, messages(), again);
    expect(again).toEqual(rest);
    expect(encode(state)).toEqual(encode(whole.state));
  });

  it("gives the same bytes for the same seed and others for another", () => {
    const record = (seed: number): Uint8Array[] => {
      const log: Uint8Array[] = [];
      fly(startFlight({}, undefined, seed), 5, messages(), log);
      return log;
    };
    expect(record(1)).toEqual(record(1));
    expect(record(1)).not.toEqual(record(2));
  });

  it("fills every field that this satellite has, with numbers that can be", () => {
    const { inputs } = faulted([], 3);
    // Too early for a fix, too fast for stars.
    expect(inputs.adcs).toMatchObject({ gnss: null, starTrackers: [] });
    expect(inputs.adcs.wheels).toHaveLength(4);
    expect(inputs.adcs.sunCosines).toHaveLength(6);
    const field_T = Math.hypot(
      inputs.adcs.magneticFieldT.x,
      inputs.adcs.magneticFieldT.y,
      inputs.adcs.magneticFieldT.z,
    );
    expect(field_T).toBeGreaterThan(1.8e-5);
    expect(field_T).toBeLessThan(5.5e-5);
    expect(inputs.power.busVoltageV).toBeGreaterThan(24);
    expect(inputs.power.busVoltageV).toBeLessThan(34);
    expect(inputs.power.switches).toHaveLength(8);
    expect(inputs.power.cellVoltagesV).toHaveLength(8);
    expect(inputs.power.temperaturesDegc).toHaveLength(10);
    expect(inputs.comms.receivers).toHaveLength(2);
    expect(inputs.comms.queues).toHaveLength(3);
    expect(inputs.payload).toMatchObject({ powered: true, feederLocked: false });
    expect(inputs.payload.beams).toHaveLength(8);
  });

  it("survives outputs of garbage: what it reads stays finite and within the hardware", () => {
    const flight = startFlight();
    const m = messages();
    const { spacecraft, state } = flight;
    for (let tick = 0; tick < 50; tick += 1) {
      const bad = [Number.NaN, Infinity, -Infinity, 1e30, -1e30][tick % 5]!;
      m.outputs.adcs.dipoleAm2 = tick % 7 === 0 ? null : { x: bad, y: -bad, z: 1 };
      Object.assign(m.outputs.power, {
        chargeCurrentMaxA: bad,
        driveRatesRadps: [bad, bad],
        sectionVoltagesV: [bad],
        switchesOn: 0xffffffff,
        releaseWings: tick,
      });
      Object.assign(m.outputs.comms, {
        downlinkRateBps: 4294967295,
        transmitAntenna: 77,
        releaseBytes: [4294967295],
        receiversOn: 255,
      });
      Object.assign(m.outputs.payload, {
        beamsOn: 0xffffffff,
        beamPowerW: bad,
        pointings: [{ alongRad: bad, acrossRad: 0 }],
      });
      const now = at(tick + 1);
      spacecraft.integrate(state, now);
      spacecraft.applyAdcs(state, now, m.outputs.adcs);
      spacecraft.applyPower(state, now, m.outputs.power);
      spacecraft.applyComms(state, now, m.outputs.comms);
      spacecraft.applyPayload(state, now, m.outputs.payload);
    }
    const truth = spacecraft.truth(state, at(50));
    for (const [name, value] of Object.entries(truth)) {
      if (typeof value === "number") expect(Number.isFinite(value), name).toBe(true);
    }
    expect(Math.abs(truth.dipole_am2.x)).toBeLessThanOrEqual(30);
    expect([...state.power.drive_rad].every(Number.isFinite)).toBe(true);
  });

  it("deploys its wings after the hinge's time, slower, with the same momentum", () => {
    const flight = startFlight();
    const { spacecraft, state } = flight;
    const m = messages();
    m.outputs.power.releaseWings = 3;
    fly(flight, 1, m);
    const before = spacecraft.truth(state, at(1));
    fly(flight, 8, m);
    expect(spacecraft.truth(state, at(8)).wings_deployed).toBe(0);
    spacecraft.integrate(state, at(9));
    const after = spacecraft.truth(state, at(9));
    expect(after.wings_deployed).toBe(3);
    expect(after.body_rate_degps).toBeLessThan(before.body_rate_degps * 0.95);
    expect(Math.abs(after.angular_momentum_nms / before.angular_momentum_nms - 1)).toBeLessThan(2e-3);
  });

  it("leaves a jammed wing where it is and lets it go when it is released again without the fault", () => {
    const flight = startFlight();
    const { spacecraft, state } = flight;
    const m = messages();
    spacecraft.inject(state, { channel: "power.wing.+y", kind: "off" }, at(0));
    m.outputs.power.releaseWings = 3;
    fly(flight, 20, m);
    expect(spacecraft.truth(state, at(20)).wings_deployed).toBe(2);
    expect(spacecraft.clear(state, "power.wing.+y")).toBe(true);
    fly(flight, 40, m);
    expect(spacecraft.truth(state, at(40)).wings_deployed).toBe(3);
  });

  it("silences the sensors and the torquers with the ADCS load", () => {
    const flight = startFlight();
    const m = messages();
    m.outputs.power.switchesOn = 0b1;
    fly(flight, 3, m);
    expect(m.inputs.adcs).toMatchObject({
      magneticFieldT: null,
      angularRateRadps: null,
      sunCosines: [],
      coilDipolesAm2: [],
    });
    expect(flight.spacecraft.truth(flight.state, at(3)).dipole_am2.x).toBeCloseTo(0, 6);
  });

  it("keeps the torquers off in the blanking window before a sample, so that the magnetometer hardly sees them", () => {
    const flight = startFlight();
    const m = messages();
    fly(flight, 3, m);
    expect(Math.abs(flight.state.torquers.dipole_Am2[0]!)).toBeLessThan(30 * Math.exp(-4) + 1e-9);
    flight.spacecraft.integrate(flight.state, at(3.05));
    expect(Math.abs(flight.state.torquers.dipole_Am2[0]!)).toBeGreaterThan(15);
  });

  it("tells the truth without changing it", () => {
    const flight = startFlight();
    fly(flight, 2, messages());
    const before = encode(flight.state);
    const truth = flight.spacecraft.truth(flight.state, at(2));
    expect(encode(flight.state)).toEqual(before);
    expect(truth.altitude_km).toBeGreaterThan(600);
    expect(truth.altitude_km).toBeLessThan(680);
    expect(truth.orbit_fault).toBe("none");
  });

  it("refuses to be sampled at another moment than its own", () => {
    const { spacecraft, state } = startFlight();
    expect(() => spacecraft.sampleAdcs(state, at(1), adcs.v1.Inputs.create())).toThrow(/integrate first/);
  });
});

describe("faults, from the channel to the message", () => {
  it("drops a sensor out as an absent message and one axis with it", () => {
    expect(faulted([{ channel: "adcs.magnetometer", kind: "off" }]).inputs.adcs.magneticFieldT).toBeNull();
    expect(faulted([{ channel: "adcs.gyro.y", kind: "drop-out" }]).inputs.adcs.angularRateRadps).toBeNull();
    expect(faulted([{ channel: "adcs.sun", kind: "drop-out" }]).inputs.adcs.sunCosines).toEqual([]);
  });

  it("inverts a magnetometer axis and nothing else", () => {
    const sound = faulted([]).inputs.adcs.magneticFieldT;
    const inverted = faulted([{ channel: "adcs.magnetometer.x", kind: "wrong-polarity" }]).inputs.adcs.magneticFieldT;
    expect(inverted).toEqual({ ...sound, x: -sound.x });
  });

  it("inverts a torquer", () => {
    const { state } = faulted([{ channel: "adcs.torquer.y", kind: "wrong-polarity" }]);
    expect(state.torquers.command_Am2[1]).toBe(10);
  });

  it("shows a false bus voltage while the truth stays", () => {
    const { inputs, spacecraft, state } = faulted([{ channel: "power.bus_voltage", kind: "stuck-value", value: 21 }]);
    expect(inputs.power.busVoltageV).toBe(21);
    expect(spacecraft.truth(state, at(2)).bus_voltage_v).toBeGreaterThan(24);
    expect(spacecraft.truth(state, at(2)).faults).toEqual(["power.bus_voltage"]);
  });
});

describe("radio", () => {
  const uplink = { isotropicPower_dbm: -100, direction_N: [0, 0, 1], doppler_hz: 1200 };
  const pass = (faults: Fault[] = []): Flight & ReturnType<typeof messages> => {
    const flight = startFlight({ rate_radps: [0, 0, 0] });
    const m = messages();
    m.outputs.comms.transmitterOn = true;
    for (const fault of faults) flight.spacecraft.inject(flight.state, fault, at(0));
    flight.spacecraft.setUplink(flight.state, at(0), uplink);
    fly(flight, 5, m);
    return { ...flight, ...m };
  };

  it("locks, hears a frame and hands it over once", () => {
    const flight = pass();
    expect(flight.inputs.comms.receivers[0]).toMatchObject({ carrierLock: true, bitLock: true, dopplerHz: 1200 });
    expect(flight.spacecraft.receiveFrame(flight.state, at(5), Uint8Array.of(1, 2, 3))).toBe(true);
    fly(flight, 6, flight);
    expect(flight.inputs.comms.uplinkFrames).toEqual([Uint8Array.of(1, 2, 3)]);
    fly(flight, 7, flight);
    expect(flight.inputs.comms.uplinkFrames).toEqual([]);
  });

  it("is deaf on A and hears on B where the station allows", () => {
    const flight = pass([{ channel: "comms.receiver.a", kind: "off" }]);
    expect(flight.inputs.comms.receivers.map(({ bitLock }) => bitLock)).toEqual([false, true]);
  });

  it("hears nothing when the station is gone", () => {
    const flight = pass();
    flight.spacecraft.clearUplink(flight.state, at(5));
    expect(flight.spacecraft.receiveFrame(flight.state, at(5), Uint8Array.of(1))).toBe(false);
    expect(flight.state.radio.framesLost).toBe(1);
  });

  it("sends a packet and a beacon while the transmitter is on, and none while it is dead", () => {
    const sent = (faults: Fault[]): Delivered[] => {
      const flight = pass(faults);
      flight.outputs.comms.beacon = {
        spacecraftMode: 1,
        adcsMode: 2,
        stateOfCharge: 0.5,
        busVoltageV: 28,
        bodyRateRadps: 0,
        wingsDeployed: 0,
        uptimeS: 5,
        bootCount: 1,
        acceptedCount: 0,
      };
      flight.spacecraft.enqueue(flight.state, 2, Uint8Array.of(9, 9));
      fly(flight, 7, flight);
      const delivered: Delivered[] = [];
      flight.spacecraft.drain(flight.state, at(0), at(7), delivered);
      return delivered;
    };
    expect(sent([]).map(({ kind }) => kind)).toContain("packet");
    expect(sent([]).map(({ kind }) => kind)).toContain("beacon");
    expect(sent([{ channel: "comms.transmitter", kind: "off" }])).toEqual([]);
    expect(sent([{ channel: "comms.transmitter", kind: "drop-out" }])).toEqual([]);
  });

  it("radiates 1 W less the line's loss plus the antenna's gain, weaker with a bias, nothing when off", () => {
    const flight = pass();
    expect(flight.spacecraft.eirp_dbm(flight.state, [0, 0, 1])).toBeCloseTo(33, 6);
    expect(flight.spacecraft.antennaGain_dbi(flight.state, 2, [0, 0, -1])).toBeCloseTo(4, 6);
    flight.spacecraft.inject(flight.state, { channel: "comms.transmitter", kind: "bias", value: -10 }, at(5));
    expect(flight.spacecraft.eirp_dbm(flight.state, [0, 0, 1])).toBeCloseTo(23, 6);
    flight.spacecraft.inject(flight.state, { channel: "comms.transmitter", kind: "off" }, at(5));
    expect(flight.spacecraft.eirp_dbm(flight.state, [0, 0, 1])).toBe(-Infinity);
  });
});
