import { constants, openSync } from "node:fs";
import { autoDetect } from "@serialport/bindings-cpp";
import type {
  BindingPortInterface,
  LinuxOpenOptions,
  OpenOptions,
  PortStatus,
  SetOptions,
} from "@serialport/bindings-cpp";
import type { ByteChannel, ChannelEvents, WriteDone } from "./channel.ts";
import { FdWriter } from "./fd-writer.ts";
import { readTty } from "./tty-reader.ts";
import type { TtyReader } from "./tty-reader.ts";
import { isWaitable, TtyWaiter, waitable } from "./tty-waiter.ts";

/** Ports of this process that are on their way to closed, by path: opening one anew waits for it, and is not "busy". */
const closing = new Map<string, Promise<void>>();

type StockPort = BindingPortInterface & { readonly fd: number | null };

/**
 * A binding for `SerialPortStream` on Linux and macOS: node-serialport's own opens, locks and sets the port up; bytes then
 * flow through the event loop instead of the thread pool, which made a round trip over three times as long as in C.
 */
export const ttyBinding = {
  list: () => autoDetect().list(),

  async open(options: LinuxOpenOptions): Promise<TtyPort> {
    await closing.get(options.path);
    const canWait = await isWaitable(options.path);
    const settings = canWait ? { ...options, ...waitable } : options;
    return new TtyPort(await autoDetect().open(settings), options.path, canWait);
  },
};

/**
 * One open port. Its lock (flock) belongs to the descriptor of `control`, which is never read: reading has a descriptor of
 * its own, because libuv replaces the one it gets, and the lock would go with it.
 *
 * The stream above opens, closes and sets lines; bytes go by `stream` and `write`. Passing them through it as well cost
 * another 1.6 us of the 15 us of a round trip.
 */
export class TtyPort implements BindingPortInterface, ByteChannel {
  readonly openOptions: Required<OpenOptions>;
  isOpen = true;
  readonly #control: StockPort;
  readonly #path: string;
  readonly #writer: FdWriter;
  readonly #controlFd: number;
  readonly #canWait: boolean;
  #reader: TtyReader | undefined;
  #events: ChannelEvents | undefined;
  /** Opened when it is first asked for. */
  #waiter: TtyWaiter | undefined;
  #cancelRead: ((error: Error) => void) | undefined;

  constructor(control: StockPort, path: string, canWait: boolean) {
    if (control.fd === null) throw new Error("the port closed while it was being opened");
    this.#control = control;
    this.#path = path;
    this.#canWait = canWait;
    this.openOptions = control.openOptions;
    this.#controlFd = control.fd;
    this.#writer = new FdWriter(control.fd);
  }

  /** Reads from now on. Called once. Throws what opening the path once more throws. */
  stream(events: ChannelEvents): void {
    const { O_RDWR, O_NOCTTY, O_NONBLOCK } = constants;
    const fd = openSync(this.#path, O_RDWR | O_NOCTTY | O_NONBLOCK);
    this.#reader = readTty(fd, events);
    this.#events = events;
  }

  /** Waits in the calling turn; false where nothing came. */
  readNow(): boolean {
    if (!this.#canWait || !this.isOpen) return false;
    this.#waiter ??= TtyWaiter.open(this.#path, this.#controlFd);
    const bytes = this.#waiter?.read();
    if (bytes === undefined) return false;
    this.#events?.onBytes(bytes);
    return true;
  }

  write(bytes: Uint8Array, done: WriteDone): void;
  write(bytes: Uint8Array): Promise<void>;
  write(bytes: Uint8Array, done?: WriteDone): Promise<void> | void {
    if (done !== undefined) return this.#writer.write(bytes, done);
    return new Promise((resolve, reject) => {
      this.#writer.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Never answers while the port is open: bytes go to `stream`. */
  read(): Promise<never> {
    return new Promise((_resolve, reject) => {
      this.#cancelRead = reject;
    });
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#writer.cancel();
    this.#waiter?.close();
    // node-serialport tells a closed port from a lost one by this property.
    this.#cancelRead?.(Object.assign(new Error("the port was closed"), { canceled: true }));
    const closed = this.#closeBoth();
    closing.set(this.#path, closed);
    await closed.finally(() => closing.delete(this.#path));
  }

  async #closeBoth(): Promise<void> {
    await this.#reader?.close();
    await this.#control.close();
  }

  update(options: { baudRate: number }): Promise<void> {
    return this.#control.update(options);
  }

  set(options: SetOptions): Promise<void> {
    return this.#control.set(options);
  }

  get(): Promise<PortStatus> {
    return this.#control.get();
  }

  getBaudRate(): Promise<{ baudRate: number }> {
    return this.#control.getBaudRate();
  }

  flush(): Promise<void> {
    return this.#control.flush();
  }

  /** Refused: tcdrain blocks a pool thread for as long as the other side pleases. The protocol's answer is the proof. */
  drain(): Promise<void> {
    return Promise.reject(new Error("drain is not offered: wait for the target's answer instead"));
  }
}
