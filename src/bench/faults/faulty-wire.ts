import { RandomStreams } from "../../kernel/index.ts";
import type { WireChange, WireDirection } from "../../mission/wires.ts";
import { BenchError } from "../errors.ts";
import type { BytePort } from "../ports/port.ts";
import { FaultyPort } from "./faulty-port.ts";
import { Line, type LineCounts, type WireClock } from "./line.ts";

/** What faults did to a wire, per direction, in a report. */
export type WireReport = Readonly<Record<WireDirection, LineReport>>;

export interface LineReport {
  readonly frames: number;
  readonly lost_frames: number;
  readonly repeated_frames: number;
  readonly lost_bytes: number;
  readonly changed_bytes: number;
}

/** The wire of one unit over all of its connections: its faults stay while ports come and go. */
export class FaultyWire {
  readonly #name: string;
  readonly #lines: Readonly<Record<WireDirection, Line>>;
  #port: FaultyPort | undefined;
  /** Open under the port, also while the plug is out. */
  #inner: BytePort | undefined;
  #isUnplugged = false;
  #isSpared = false;

  /** @param seed with the same seed and the same frames the wire does the same */
  constructor(unit: string, seed: string | number) {
    this.#name = `wire.${unit}`;
    const streams = new RandomStreams(seed);
    const line = (direction: WireDirection): Line => new Line(streams.stream(`${this.#name}.${direction}`));
    this.#lines = { tx: line("tx"), rx: line("rx") };
  }

  /** A port is open underneath while the plug is out. */
  get isHeld(): boolean {
    return this.#port?.closed?.kind === "hung-up" && this.#inner?.closed === undefined;
  }

  /** Null where the wire never had a fault. */
  report(): WireReport | null {
    const { tx, rx } = this.#lines;
    return tx.isUntouched && rx.isUntouched ? null : { tx: reportOf(tx.counts), rx: reportOf(rx.counts) };
  }

  /**
   * Opens a port behind this wire; the one that is still open underneath after an unplug is taken again.
   *
   * @throws BenchError where the plug is out, or what `open` throws
   */
  async open(open: () => Promise<BytePort>): Promise<BytePort> {
    if (this.#isUnplugged && !this.#isSpared) throw this.#unplugged();
    const inner = this.isHeld ? (this.#inner as BytePort) : await open();
    this.#inner = inner;
    this.#port = new FaultyPort(inner, this.#lines.tx, this.#lines.rx);
    return this.#port;
  }

  apply({ directions, fault }: Pick<WireChange, "directions" | "fault">, clock: WireClock): void {
    for (const direction of directions) this.#lines[direction].set(faultFor(direction, fault), clock);
    if (fault?.kind === "unplug") {
      this.#isUnplugged = true;
      this.#port?.pull(this.#unplugged());
    } else if (directions.length > 1) this.#isUnplugged = false;
  }

  /** Is a sound wire until told otherwise; its faults stay in force behind that, and count nothing. */
  spare(isSpared: boolean): void {
    this.#isSpared = isSpared;
    for (const line of Object.values(this.#lines)) line.isSpared = isSpared;
    if (this.#isUnplugged && !isSpared) this.#port?.pull(this.#unplugged());
  }

  /** Lets go of what is open, also of what is held. */
  close(): void {
    this.#inner?.close();
    this.#lines.tx.disconnect();
    this.#lines.rx.disconnect();
  }

  #unplugged(): BenchError {
    return new BenchError(
      "hung-up",
      `${this.#name} is unplugged by a fault of the exercise; it comes back when that ends`,
    );
  }
}

/** Targets print banners, benches do not. */
const faultFor = (
  direction: WireDirection,
  fault: WireChange["fault"],
): NonNullable<WireChange["fault"]> | undefined =>
  fault === null || (fault.kind === "banner" && direction === "tx") ? undefined : fault;

function reportOf({ frames, lostFrames, repeatedFrames, bytes }: LineCounts): LineReport {
  return {
    frames,
    lost_frames: lostFrames,
    repeated_frames: repeatedFrames,
    lost_bytes: bytes.lost_bytes,
    changed_bytes: bytes.changed_bytes,
  };
}
