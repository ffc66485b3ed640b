import { DelimiterParser } from "@serialport/parser-delimiter";

const done = (): void => undefined;

/**
 * `@serialport/parser-delimiter` on 0x00, fed and read by plain calls.
 *
 * The stream around it is left out: it took 2 of the 6 us that a round trip took over a C client's, and where it has to
 * buffer runs it may join them. It gets only what is left of a read besides whole runs: its copies and searches take a
 * microsecond a run.
 */
export class RunParser extends DelimiterParser {
  readonly #onRun: (run: Uint8Array) => void;

  constructor(onRun: (run: Uint8Array) => void) {
    super({ delimiter: [0] });
    this.#onRun = onRun;
  }

  /** Calls `onRun` for every non-empty run that these bytes end; a run is valid during the call only. */
  feed(bytes: Uint8Array): void {
    this._transform(bytes as Buffer, "binary", done);
  }

  override push(run: Uint8Array | null): boolean {
    if (run !== null && run.length > 0) this.#onRun(run);
    return true;
  }
}
