/** What the acceptance feeds each unit: plausible inputs, a telecommand that is carried out, and one that is refused. */

import { adcs, power, smallCopy } from "../../messages/index.ts";
import { type StepMessage, unitByName, type UnitName } from "../../onboard/unit.ts";

/** Telecommands as a unit's own message; `null` where the acceptance knows none. */
export interface Commands {
  readonly good: ((requestId: number) => object) | null;
  readonly bad: ((requestId: number) => object) | null;
  /** One that is carried out and told in an event with a value that is not 0. */
  readonly eventful?: (requestId: number) => object;
}

export interface Sample {
  readonly telecommands?: readonly object[];
  /** With the fields of the small profile only. */
  readonly isSmall: boolean;
}

/** A STEP of the acceptance: the same for the same tick. */
export function stepOf(unit: UnitName, tick: number, { telecommands = [], isSmall }: Sample): Uint8Array {
  const { messages, period_us } = unitByName(unit);
  const step: StepMessage = messages.Step.create();
  step.tick = tick;
  step.simTimeUs = tick * period_us;
  step.periodUs = period_us;
  step.telecommands = [...telecommands];
  if (unit === "adcs") step.inputs = adcsInputs(tick);
  messages.Step.quantise(step);
  return messages.Step.encode(isSmall ? smallCopy(messages.Step.name, step) : step);
}

/** A slow tumble in a field of 40 uT, the Sun on +x. */
function adcsInputs(tick: number): adcs.v1.Inputs {
  const inputs = adcs.v1.Inputs.create();
  const turn_rad = 0.005 * tick;
  const [cosine, sine] = [1 - (turn_rad * turn_rad) / 2, turn_rad];
  inputs.magneticFieldT = { x: 4e-5 * cosine, y: 4e-5 * sine, z: 1e-5 };
  inputs.angularRateRadps = { x: 0, y: 0, z: -0.05 };
  inputs.sunCosines = [0.9, 0, 0.1, 0, 0, 0.3];
  inputs.coilDipolesAm2 = [0, 0, 0];
  return inputs;
}

/** A telecommand in which nothing is asked. */
export const emptyCommand = (unit: UnitName, requestId: number): object =>
  Object.assign(unitByName(unit).messages.Telecommand.create(), { requestId });

const knows = (unit: UnitName, name: string, argument: object) => (requestId: number) =>
  Object.assign(emptyCommand(unit, requestId), { [name]: argument });

export const commandsOf: Readonly<Record<UnitName, Commands>> = {
  adcs: {
    good: knows("adcs", "setMode", { mode: adcs.v1.Mode.MODE_DETUMBLE }),
    bad: knows("adcs", "setMode", { mode: 0 }),
    eventful: knows("adcs", "setMode", { mode: adcs.v1.Mode.MODE_OFF }),
  },
  power: {
    good: knows("power", "setLoad", { load: power.v1.Load.LOAD_BATTERY_HEATER, on: true }),
    bad: knows("power", "setLoad", { load: 0, on: true }),
  },
  comms: {
    good: knows("comms", "setBeaconPeriod", { periodS: 20 }),
    bad: knows("comms", "selectAntenna", { antenna: 0 }),
  },
  payload: { good: null, bad: knows("payload", "setMode", { mode: 0 }) },
  obc: { good: null, bad: null },
};
