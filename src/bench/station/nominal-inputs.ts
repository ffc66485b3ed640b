/**
 * Inputs by which a person sees a unit run without a scenario: a satellite that lies still in sunlight, wings out, battery
 * nine tenths full, nobody calling. Round numbers of no particular moment.
 */

import type { adcs, comms, payload, power } from "../../messages/index.ts";
import { type StepMessage, type UnitName, unitByName } from "../../onboard/unit.ts";

/** A Step of the unit with those inputs, and without telecommands; the tick is the caller's. */
export function nominalStep(unit: UnitName, period_us: number): StepMessage {
  const step = unitByName(unit).messages.Step.create();
  step.periodUs = period_us;
  step.inputs = { ...step.inputs, ...inputs[unit]() };
  return step;
}

const inputs: Readonly<Record<UnitName, () => object>> = {
  adcs: adcsInputs,
  power: powerInputs,
  comms: commsInputs,
  payload: payloadInputs,
  obc: () => ({}),
};

/** In a low orbit near the equator, the Sun straight on the array; no star tracker, wheels or GNSS. */
function adcsInputs(): Partial<adcs.v1.Inputs> {
  return {
    magneticFieldT: { x: 2.5e-5, y: -8e-6, z: 1.8e-5 },
    angularRateRadps: { x: 0, y: 0, z: 0 },
    sunCosines: [0, 0, 0, 0, 0, 1],
    coilDipolesAm2: [0, 0, 0],
  };
}

const batteryVoltage_V = 32;
const room_degC = 20;

function powerInputs(): Partial<power.v1.Inputs> {
  return {
    busVoltageV: batteryVoltage_V,
    batteryCurrentA: 1,
    batteryTemperatureDegc: room_degC,
    stringCurrentsA: [0.25, 0.25, 0.25, 0.25],
    arraySections: Array.from({ length: 2 }, () => ({
      deployed: true,
      currentA: 4,
      voltageV: 34,
      temperatureDegc: 40,
      driveAngleRad: 0,
      sunAngleRad: 0,
      sunSeen: true,
    })),
    switches: Array.from({ length: 8 }, () => ({ on: true, tripped: false, currentA: 0.5 })),
    cellVoltagesV: Array.from({ length: 8 }, () => batteryVoltage_V / 8),
    temperaturesDegc: Array.from({ length: 12 }, () => room_degC),
  };
}

function commsInputs(): Partial<comms.v1.Inputs> {
  return {
    receivers: Array.from({ length: 2 }, () => ({ carrierLock: false, bitLock: false, signalDbm: -140, dopplerHz: 0 })),
    queues: Array.from({ length: 3 }, () => ({ packets: 0, bytes: 0, droppedPackets: 0 })),
    transmitterPowered: true,
    transmitterTemperatureDegc: room_degC,
  };
}

function payloadInputs(): Partial<payload.v1.Inputs> {
  return {
    powered: true,
    temperatureDegc: room_degC,
    feederLocked: true,
    feederCapacityMbps: 40_000,
    beams: Array.from({ length: 8 }, () => ({
      on: false,
      powerW: 0,
      offeredMbps: 10,
      servedMbps: 0,
      carrierToNoiseDb: 10,
    })),
  };
}
