/** Everything about a spacecraft that a snapshot must carry: plain data, no functions. */

import type { BodyState } from "./attitude/body.ts";
import type { MotionState } from "./attitude/dynamics.ts";
import type { AttitudeHardwareState } from "./attitude/hardware.ts";
import type { FaultBank } from "./faults/bank.ts";
import type { PayloadState } from "./payload/state.ts";
import type { PowerState } from "./power/power.ts";
import type { WingState } from "./power/wings.ts";
import type { RadioState } from "./radio/radio.ts";
import type { ThermalState } from "./thermal/nodes.ts";

/** How a scenario says the spacecraft is at the start. */
export interface InitialConditions {
  /** Scalar last, maps N to B; scaled to unit length. */
  readonly q_BN: readonly number[];
  /** Of B relative to N, in B. */
  readonly rate_radps: readonly number[];
  /** 0 to 1. */
  readonly stateOfCharge: number;
  readonly wings: "stowed" | "deployed";
}

export interface SpacecraftState extends MotionState, AttitudeHardwareState {
  /** Moment of the body and the coils. Power, heat and radio may lag by up to a second, until they are asked. */
  at_us: number;
  readonly body: BodyState;
  readonly wings: WingState;
  readonly power: PowerState;
  readonly thermal: ThermalState;
  readonly radio: RadioState;
  readonly payload: PayloadState;
  readonly faults: FaultBank;
}
