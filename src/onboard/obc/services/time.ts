/** ST[09], time: the onboard clock, reported so that the ground can tell it from its own. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done } from "../commands.ts";
import { uptime_s } from "../housekeeping.ts";
import { packService } from "../packets/packets.ts";
import { Parameter } from "../parameters.ts";
import type { ObcState } from "../state.ts";

const { ONBOARD_PARAMETER_TIME_REPORT_PERIOD } = Parameter;

export const timeCommands: Commands<"setTimeReportPeriod" | "reportTime"> = {
  setTimeReportPeriod: {
    check: ({ periodS }) => inRange(isWithin(periodS, 0, 3600)),
    perform({ flash }, { periodS }) {
      flash.parameters[ONBOARD_PARAMETER_TIME_REPORT_PERIOD] = periodS;
      return Reason.FAILURE_REASON_NONE;
    },
  },
  reportTime: { check: always, perform: done(reportTime) },
};

/** Reports the time at its period while somebody listens. */
export function keepTime(state: ObcState, period_us: number): void {
  const period_s = state.flash.parameters[ONBOARD_PARAMETER_TIME_REPORT_PERIOD]!;
  if (!state.picture.downlinking || period_s === 0) {
    state.sinceTimeReport_us = 0;
    return;
  }
  state.sinceTimeReport_us += period_us;
  if (state.sinceTimeReport_us < period_s * 1e6) return;
  state.sinceTimeReport_us = 0;
  reportTime(state);
}

function reportTime(state: ObcState): void {
  const { flash, time_us: timeUs } = state;
  const periodS = Math.floor(flash.parameters[ONBOARD_PARAMETER_TIME_REPORT_PERIOD]!);
  const report = { timeUs, uptimeS: uptime_s(state), bootCount: flash.bootCount, periodS };
  packService(state, obc.v1.Content.CONTENT_TIME, obc.v1.TimeReport.encode(report));
}
