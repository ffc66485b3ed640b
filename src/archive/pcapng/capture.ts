/** The wires of a recording as a pcapng capture, for Wireshark and its kin. */

import type { Recording } from "../recording/reader.ts";
import { interfaceBlock, packetBlock, sectionBlock } from "./blocks.ts";
import { wireChunks } from "./chunks.ts";

/**
 * The capture, block by block: an interface for each unit with a wire, in the order of `targets` and named
 * `adcs on serial:/dev/ttyACM0`, and a packet for each chunk. A packet holds the chunk as it crossed the wire, stuffed,
 * without delimiters, damaged ones too; its time is the host's, its comment the simulated moment.
 *
 * @throws RecordingError where the file changed since it was verified
 */
export function* capture(recording: Recording): Generator<Uint8Array> {
  const units = unitsOnWires(recording);
  yield sectionBlock(sectionOf(recording));
  for (const unit of units) {
    const target = recording.header.targets[unit] ?? "unknown target";
    yield interfaceBlock(`${unit} on ${target}`, `link of ${unit}, seen from the bench`, baudOf(target));
  }
  for (const { unit, direction, at, hostUtc_ns, bytes } of wireChunks(recording.wire())) {
    yield packetBlock({
      interfaceIndex: units.indexOf(unit),
      at_ns: hostUtc_ns,
      direction: direction === "rx" ? "inbound" : "outbound",
      comment: `simulated ${(at / 1e6).toFixed(6)} s`,
      bytes,
    });
  }
}

/** `serial:/dev/ttyACM0@115200` names its rate; a baud is a bit a second here. */
function baudOf(target: string): number | undefined {
  const [, rate] = /^serial:.*@(\d+)$/.exec(target) ?? [];
  return rate === undefined ? undefined : Number(rate);
}

/** Units whose wires carried anything. */
export function unitsOnWires({ counts, header }: Recording): string[] {
  const wired = new Set([...counts.keys()].flatMap((topic) => /^wire\/([^/]+)\//.exec(topic)?.[1] ?? []));
  return [...Object.keys(header.targets).filter((unit) => wired.delete(unit)), ...wired];
}

function sectionOf({ header, versions, result }: Recording): Parameters<typeof sectionBlock>[0] {
  const contracts = Object.entries(versions.contracts).map(([unit, version]) => `contract of ${unit} ${version}`);
  const run = `scenario ${header.scenarioPath}, seed ${header.seed}, ${header.sync}, start ${header.startUtc}`;
  const end = result === null ? "the end was not recorded" : `${result.verdict}, ended: ${result.ended}`;
  return {
    comment: [run, end, ...contracts].join("\n"),
    hardware: versions.architecture,
    system: `${versions.platform}, Node ${versions.node}`,
    application: `falak ${versions.falak}`,
  };
}
