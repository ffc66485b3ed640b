/** All that the unit remembers: plain data. */

import type { power } from "../../messages/index.ts";
import type { Counts } from "../verification.ts";
import { createCharging, type ChargingState } from "./charging.ts";
import { createDrive, type DriveState } from "./drive.ts";
import { createParameterSet, type ParameterSet } from "./parameter-set.ts";
import { createShedding, type SheddingState } from "./shedding.ts";
import { createCharge, type ChargeState } from "./state-of-charge.ts";
import { createStrings, type StringState } from "./strings.ts";
import { createSwitches, type SwitchState } from "./switches.ts";
import { createTracking, type TrackingState } from "./tracking.ts";
import { createWings, type WingState } from "./wings.ts";

export interface PowerState {
  started: boolean;
  readonly counts: Counts;
  readonly events: power.v1.Event[];
  readonly charge: ChargeState;
  readonly shedding: SheddingState;
  readonly switches: SwitchState;
  readonly wings: WingState;
  readonly strings: StringState;
  readonly charging: ChargingState;
  readonly tracking: TrackingState;
  readonly drive: DriveState;
  readonly parameters: ParameterSet;
}

export function createState(): PowerState {
  return {
    started: false,
    counts: { accepted: 0, refused: 0 },
    events: [],
    charge: createCharge(),
    shedding: createShedding(),
    switches: createSwitches(),
    wings: createWings(),
    strings: createStrings(),
    charging: createCharging(),
    tracking: createTracking(),
    drive: createDrive(),
    parameters: createParameterSet(),
  };
}
