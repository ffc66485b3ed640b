/** Puts what a flight brings into the archive, a batch a turn. The exercise never waits for it. */

import type { Archive, Batch, EventRecord, Origin, PacketRecord } from "../../archive/live/index.ts";
import { obc } from "../../messages/index.ts";
import type { CommandChange, ReceivedPacket } from "../../mission/notice.ts";
import { unitByName } from "../../onboard/unit.ts";
import type { EventLine } from "../protocol/state.ts";
import { GrownColumn } from "./grown-column.ts";
import { addTelemetry, type SampleSink } from "./unit-samples.ts";

const channelNames: Readonly<Record<number, string>> = { 1: "event", 2: "real-time", 3: "playback" };
const contentNames: Readonly<Record<number, string>> = { 1: "telemetry", 2: "event", 3: "verification" };

/** Telecommands as their stages go by; those of the spacecraft have nobody's name. */
export class ArchiveFeed {
  readonly #archive: Archive;
  /** The archive's own number. */
  readonly #branch: number;
  readonly #downlink = new SampleRows();
  readonly #truth = new SampleRows();
  #packets: PacketRecord[] = [];
  #commands: NonNullable<Batch["commands"]>[number][] = [];
  #events: EventRecord[] = [];

  constructor(archive: Archive, branch: number) {
    this.#archive = archive;
    this.#branch = branch;
  }

  /** Samples of what is, by the names with which the archive was opened. */
  get truth(): SampleSink {
    return this.#truth;
  }

  packet(packet: ReceivedPacket): void {
    const { at, generatedAt, station, channel, sequence, unit, content, body, bytes } = packet;
    this.#downlink.packet = this.#packets.length;
    this.#packets.push({
      generated_us: generatedAt,
      received_us: at,
      simulated_us: at,
      station,
      channel: channelNames[channel] ?? String(channel),
      epoch: 0,
      sequence,
      unit,
      content: contentNames[content] ?? String(content),
      bytes,
    });
    if (content !== obc.v1.Content.CONTENT_TELEMETRY) return;
    const decoded = unitByName(unit).messages.Telemetry.decode(body);
    if (decoded.ok) addTelemetry(this.#downlink, unit, decoded.value, generatedAt, at);
  }

  command({ at, requestId, unit, name, status, reason, by }: CommandChange): void {
    this.#commands.push({ simulated_us: at, requestId, unit, name, arguments: "", stage: status, reason, by });
  }

  event({ at_us, generated_us, source, severity, text, audience }: EventLine): void {
    const origin: Origin = audience === "everybody" ? "downlink" : "truth";
    this.#events.push({
      origin,
      generated_us: generated_us ?? at_us,
      received_us: at_us,
      simulated_us: at_us,
      source,
      severity,
      name: "",
      value: null,
      text,
    });
  }

  /** Hands over what has come since the last turn. */
  turn(): void {
    const samples = [this.#downlink.take("downlink"), this.#truth.take("truth")].filter((each) => each !== undefined);
    if (samples.length + this.#packets.length + this.#commands.length + this.#events.length === 0) return;
    void this.#archive.append({
      branch: this.#branch,
      packets: this.#packets,
      samples,
      commands: this.#commands,
      events: this.#events,
    });
    this.#packets = [];
    this.#commands = [];
    this.#events = [];
  }
}

/** Samples as the archive takes them. */
class SampleRows implements SampleSink {
  /** Place of the packet that carries them, or -1. */
  packet = -1;
  readonly #parameter = new GrownColumn();
  readonly #generated_us = new GrownColumn();
  readonly #received_us = new GrownColumn();
  readonly #value = new GrownColumn();
  readonly #packet = new GrownColumn();

  add(parameter: number, generated_us: number, received_us: number, value: number): void {
    this.#parameter.push(parameter);
    this.#generated_us.push(generated_us);
    this.#received_us.push(received_us);
    this.#value.push(value);
    this.#packet.push(this.packet);
  }

  take(origin: Origin): NonNullable<Batch["samples"]>[number] | undefined {
    if (this.#value.length === 0) return undefined;
    return {
      origin,
      parameter: Uint32Array.from(this.#parameter.take()),
      generated_us: this.#generated_us.take(),
      received_us: this.#received_us.take(),
      value: this.#value.take(),
      packet: Int32Array.from(this.#packet.take()),
    };
  }
}
