/** A recording of a replay: what came out this time, beside the input log that went in. */

import { type Recording, RecordingWriter } from "../archive/index.ts";
import type { ReplaySinks } from "../bench/run/replay.ts";
import { keepEarlier } from "./record.ts";
import type { ReplayReport } from "./replay-report.ts";

export interface ReplayedRecording {
  readonly sinks: ReplaySinks;
  /** @throws RecordingError where the disk failed, now or during the replay */
  close(report: ReplayReport): Promise<void>;
}

/**
 * Begins one under the header of the recording that is replayed; undefined where none is asked for. It has the reports and
 * the exercise's own notices of this time. What the bench had to say and the bytes on its wires are in the original only.
 *
 * @throws RecordingError
 */
export async function openReplayed(
  path: string | undefined,
  original: Recording,
): Promise<ReplayedRecording | undefined> {
  if (path === undefined) return undefined;
  keepEarlier(path);
  const writer = await RecordingWriter.create(path, original.header);
  return {
    sinks: {
      input: (entry) => writer.input(entry),
      record: (report) => writer.record(report),
      notice: (notice) => writer.notice(notice),
      room: () => writer.room(),
    },
    close: async ({ state_hash, telemetry_hash, simulated_s, verdict }) => {
      const ended = original.result?.ended ?? "replayed to the last moment of an unclosed recording";
      const result = { stateHash: state_hash, telemetryHash: telemetry_hash, simulated_s, verdict, ended };
      const closed = await writer.close(result);
      if (!closed.ok) throw closed.failure;
    },
  };
}
