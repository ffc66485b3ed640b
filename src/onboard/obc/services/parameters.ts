/** ST[20], onboard parameters: numbers of the obc by which the ground tunes it. They survive a reset. */

import { obc } from "../../../messages/index.ts";
import { setValue } from "../../parameter-range.ts";
import { inRange, Reason } from "../../verification.ts";
import { type Commands } from "../commands.ts";
import { packService } from "../packets/packets.ts";
import { type Parameter, parameterTable } from "../parameters.ts";
import type { ObcState } from "../state.ts";

const isParameter = (parameter: number): boolean => (parameterTable[parameter] ?? null) !== null;

export const parameterCommands: Commands<"getParameters" | "setParameter"> = {
  getParameters: {
    check: ({ parameters }) => inRange(parameters.every(isParameter)),
    perform(state, { parameters }) {
      reportParameters(state, parameters.length > 0 ? parameters : all);
      return Reason.FAILURE_REASON_NONE;
    },
  },
  setParameter: {
    check({ parameter, value }) {
      const row = parameterTable[parameter];
      return inRange(row !== undefined && row !== null && value >= row.min && value <= row.max);
    },
    perform: ({ flash }, { parameter, value }) => inRange(setValue(flash.parameters, parameterTable, parameter, value)),
  },
};

const all = parameterTable.flatMap((row, number) => (row === null ? [] : [number as Parameter]));

function reportParameters(state: ObcState, asked: readonly Parameter[]): void {
  const values = asked.map((parameter) => ({ parameter, value: state.flash.parameters[parameter]! }));
  packService(state, obc.v1.Content.CONTENT_PARAMETERS, obc.v1.ParameterReport.encode({ values }));
}
