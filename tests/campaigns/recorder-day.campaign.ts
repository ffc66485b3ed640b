import { expect, it } from "vitest";
import { comms, obc, report } from "../../src/messages/index.ts";
import type { ReceivedPacket } from "../../src/mission/notice.ts";
import { advance, bundled, fly } from "../mission/exercise/support.ts";

const { CONTENT_VERIFICATION } = obc.v1.Content;
const hours = 24;
const minute_us = 60_000_000;

/** What is done out of sight, half an hour after the contact in which it was sent up. */
function activity(requestId: number, now_us: number): obc.v1.InsertActivity {
  const setBeaconPeriod = { periodS: 10 + (requestId % 7) };
  const body = comms.v1.Telecommand.encode({ ...comms.v1.Telecommand.create(), requestId, setBeaconPeriod });
  return { releaseTimeUs: now_us + 30 * minute_us, unit: obc.v1.Unit.UNIT_COMMS, body };
}

const isCompletionOf = ({ content, body }: ReceivedPacket, requestId: number): boolean => {
  if (content !== CONTENT_VERIFICATION) return false;
  const decoded = report.v1.Verification.decode(body);
  return (
    decoded.ok && decoded.value.requestId === requestId && decoded.value.stage === report.v1.Stage.STAGE_COMPLETION
  );
};

it(`in ${hours} h by script alone every schedule sent up is carried out, and every stored packet comes down once`, () => {
  const exercise = fly(bundled("quiet-orbit"));
  const down: ReceivedPacket[] = [];
  const sent: number[] = [];
  let inView = false;
  for (let at = 0; at < hours * 3600e6; at += 30e6) {
    advance(exercise, at);
    down.push(...exercise.outbox.takePackets());
    exercise.outbox.takeNotices();
    exercise.outbox.takeRecords();
    exercise.outbox.takeCommandChanges();
    const { in_view } = exercise.view().ground as { in_view: boolean };
    // Not in the last hours, so that the next pass can tell of it.
    if (in_view && !inView && at < (hours - 13) * 3600e6) {
      const requestId = 2_000_000 + sent.length;
      sent.push(requestId);
      const message = { insertActivity: activity(requestId, at) };
      exercise.simulation.inject("ground", "command", { unit: "obc", name: "insert_activity", message });
    }
    inView = in_view;
  }

  const played = down.filter(({ channel }) => channel === obc.v1.Channel.CHANNEL_PLAYBACK);
  const numbers = played.map(({ sequence }) => sequence);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).toEqual(numbers.map((_, index) => index));
  expect(sent.length).toBeGreaterThan(1);
  for (const requestId of sent) expect(played.filter((packet) => isCompletionOf(packet, requestId))).toHaveLength(1);
  const { executed, refused, unknown } = exercise.ground().ended;
  expect({ executed, refused, unknown }).toEqual({ executed: sent.length, refused: 0, unknown: 0 });
}, 600_000);
