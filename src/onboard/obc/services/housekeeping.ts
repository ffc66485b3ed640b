/** ST[03], housekeeping: on and off, periods, once, and what is set. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done } from "../commands.ts";
import { packOnce, packService } from "../packets/packets.ts";
import { Parameter } from "../parameters.ts";
import { unitCount, type ObcState } from "../state.ts";

const isUnit = ({ unit }: { unit: obc.v1.Unit }): Reason => inRange(isWithin(unit, 1, unitCount));

export const housekeepingCommands: Commands<
  "setHousekeeping" | "enableHousekeeping" | "disableHousekeeping" | "generateHousekeeping" | "reportHousekeeping"
> = {
  setHousekeeping: {
    check: ({ unit, periodS }) => inRange(isWithin(unit, 1, unitCount) && isWithin(periodS, 0, 3600)),
    perform(state, { unit, periodS }) {
      state.flash.reportPeriods_s[unit - 1] = periodS;
      return beginAnew(state, unit);
    },
  },
  enableHousekeeping: {
    check: isUnit,
    perform(state, { unit }) {
      state.flash.housekeepingOff &= ~(1 << (unit - 1));
      return beginAnew(state, unit);
    },
  },
  disableHousekeeping: {
    check: isUnit,
    perform(state, { unit }) {
      state.flash.housekeepingOff |= 1 << (unit - 1);
      return Reason.FAILURE_REASON_NONE;
    },
  },
  generateHousekeeping: { check: isUnit, perform: (state, { unit }) => generate(state, unit) },
  reportHousekeeping: { check: always, perform: done(reportStructures) },
};

/** Keeps a unit's housekeeping for whoever asks for it once. */
export function keepLatest(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  // A copy: the step that it came in may be reused.
  state.latest[unit - 1] = body.slice();
}

function beginAnew(state: ObcState, unit: obc.v1.Unit): Reason {
  state.sinceReport_us[unit - 1] = Number.MAX_SAFE_INTEGER;
  return Reason.FAILURE_REASON_NONE;
}

function generate(state: ObcState, unit: obc.v1.Unit): Reason {
  const body = state.latest[unit - 1]!;
  if (body.length === 0) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  packOnce(state, unit, body);
  return Reason.FAILURE_REASON_NONE;
}

function reportStructures(state: ObcState): void {
  const { reportPeriods_s, housekeepingOff, parameters } = state.flash;
  const structures = reportPeriods_s.map((periodS, index) => ({
    unit: (index + 1) as obc.v1.Unit,
    on: (housekeepingOff & (1 << index)) === 0 && periodS > 0,
    periodS,
  }));
  const storedPeriodS = parameters[Parameter.ONBOARD_PARAMETER_STORED_PERIOD]!;
  const body = obc.v1.HousekeepingReport.encode({ structures, storedPeriodS });
  packService(state, obc.v1.Content.CONTENT_HOUSEKEEPING, body);
}
