/** What the onboard computer last reported of its tables, put together from the packets of each report. */

import { obc } from "../../../messages/index.ts";
import type { ReceivedPacket } from "../../../mission/notice.ts";
import type { OnboardReports, Reported } from "../../protocol/onboard.ts";

const { Content } = obc.v1;

/** Where a report of several packets stands; reports in one packet are their only part. */
interface Part {
  readonly part?: number;
  readonly parts?: number;
}

export class OnboardWatch {
  #reports: OnboardReports = { schedule: null, stores: null, monitors: null, eventActions: null, housekeeping: null };

  get reports(): OnboardReports {
    return this.#reports;
  }

  /** Takes a packet in; what is no report, or does not decode, changes nothing. */
  take(packet: ReceivedPacket): void {
    const { body } = packet;
    const known = this.#reports;
    switch (packet.content) {
      case Content.CONTENT_SCHEDULE: {
        const decoded = obc.v1.ScheduleReport.decode(body);
        if (!decoded.ok) return;
        const { on, activities } = decoded.value;
        const lines = activities.map(({ requestId, releaseTimeUs, unit }) => ({
          requestId,
          release_us: releaseTimeUs,
          unit: unitText(unit),
        }));
        const head = reported(packet, decoded.value, known.schedule);
        const earlier = carried(head, known.schedule?.activities);
        this.#reports = { ...known, schedule: { ...head, on, activities: [...earlier, ...lines] } };
        return;
      }
      case Content.CONTENT_STORES: {
        const decoded = obc.v1.StoreReport.decode(body);
        if (!decoded.ok) return;
        const { playbackOn, retrieving, stores } = decoded.value;
        const head = reported(packet, {}, null);
        this.#reports = { ...known, stores: { ...head, playbackOn, retrieving, stores: stores.map(storeLine) } };
        return;
      }
      case Content.CONTENT_MONITORS: {
        const decoded = obc.v1.MonitorReport.decode(body);
        if (!decoded.ok) return;
        const { on, monitors } = decoded.value;
        const head = reported(packet, decoded.value, known.monitors);
        const earlier = carried(head, known.monitors?.monitors);
        this.#reports = { ...known, monitors: { ...head, on, monitors: [...earlier, ...monitors.map(monitorLine)] } };
        return;
      }
      case Content.CONTENT_EVENT_ACTIONS: {
        const decoded = obc.v1.EventActionReport.decode(body);
        if (!decoded.ok) return;
        const { on, actions } = decoded.value;
        const head = reported(packet, decoded.value, known.eventActions);
        const earlier = carried(head, known.eventActions?.actions);
        this.#reports = { ...known, eventActions: { ...head, on, actions: [...earlier, ...actions.map(actionLine)] } };
        return;
      }
      case Content.CONTENT_HOUSEKEEPING: {
        const decoded = obc.v1.HousekeepingReport.decode(body);
        if (!decoded.ok) return;
        const structures = decoded.value.structures.map(({ unit, on, periodS }) => ({
          unit: unitText(unit),
          on,
          period_s: periodS,
        }));
        const head = reported(packet, {}, null);
        this.#reports = {
          ...known,
          housekeeping: { ...head, storedPeriod_s: decoded.value.storedPeriodS, structures },
        };
        return;
      }
      default:
    }
  }
}

/** A first part begins a report anew; later ones go on with it. */
function reported(packet: ReceivedPacket, { part = 1, parts = 1 }: Part, known: Reported | null): Reported {
  const partsReceived = part <= 1 || known === null || known.parts !== parts ? 1 : known.partsReceived + 1;
  return { generated_us: packet.generatedAt, received_us: packet.at, partsReceived, parts };
}

/** Lines of the parts before. */
const carried = <Line>({ partsReceived }: Reported, lines: readonly Line[] | undefined): readonly Line[] =>
  partsReceived === 1 ? [] : (lines ?? []);

const storeLine = (status: obc.v1.StoreStatus): NonNullable<OnboardReports["stores"]>["stores"][number] => ({
  store: wordOf(obc.v1.Store, status.store, "STORE_"),
  on: status.on,
  packets: status.packets,
  capacity: status.capacity,
  unsent: status.unsentPackets,
  lost: status.overwrittenPackets,
  oldest_us: status.oldestUs,
  newest_us: status.newestUs,
});

const monitorLine = (line: obc.v1.Monitor): NonNullable<OnboardReports["monitors"]>["monitors"][number] => ({
  monitor: line.monitor,
  parameter: line.parameter,
  low: line.low,
  high: line.high,
  persistence: line.persistence,
  expects: line.expects,
  enabled: line.enabled,
  state: wordOf(obc.v1.MonitorState, line.state, "MONITOR_STATE_"),
});

const actionLine = (
  line: obc.v1.EventActionStatus,
): NonNullable<OnboardReports["eventActions"]>["actions"][number] => ({
  eventUnit: unitText(line.eventUnit),
  eventCode: line.eventCode,
  eventValue: line.eventValue ?? null,
  enabled: line.enabled,
  requestId: line.requestId,
  unit: unitText(line.unit),
});

const unitText = (unit: number): string => wordOf(obc.v1.Unit, unit, "UNIT_");

/** `STORE_EVENTS` reads as `events`; a number that this build does not know stays a number. */
function wordOf(names: Readonly<Record<string, string | number>>, value: number, prefix: string): string {
  const name = Object.keys(names).find((each) => names[each] === value);
  return name === undefined ? String(value) : name.slice(prefix.length).toLowerCase().replaceAll("_", " ");
}
