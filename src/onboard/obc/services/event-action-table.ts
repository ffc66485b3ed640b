/** The event-actions that are built in. */

import { obc, payload, power } from "../../../messages/index.ts";
import type { EventAction } from "../flash.ts";
import { ownRequestMin } from "../parameters.ts";

const { UNIT_POWER, UNIT_PAYLOAD, UNIT_OBC } = obc.v1.Unit;

/** Their requests have numbers at the end of those of the software's own. */
const requestMin = ownRequestMin + 0x7fff_0000;

/** The bus below its limit: SAFE. The payload too hot: its load off, which waits for the ground to enable it. */
export function usualEventActions(): EventAction[] {
  return [
    {
      eventUnit: UNIT_POWER,
      eventCode: power.v1.EventCode.EVENT_CODE_UNDER_VOLTAGE,
      eventValue: null,
      unit: UNIT_OBC,
      body: obc.v1.Telecommand.encode({
        ...obc.v1.Telecommand.create(),
        requestId: requestMin,
        setMode: { mode: obc.v1.Mode.MODE_SAFE },
      }),
      enabled: true,
    },
    {
      eventUnit: UNIT_PAYLOAD,
      eventCode: payload.v1.EventCode.EVENT_CODE_TOO_HOT,
      eventValue: null,
      unit: UNIT_POWER,
      body: power.v1.Telecommand.encode({
        ...power.v1.Telecommand.create(),
        requestId: requestMin + 1,
        setLoad: { load: power.v1.Load.LOAD_PAYLOAD, on: false },
      }),
      enabled: false,
    },
  ];
}
