import { closeSync } from "node:fs";
import { autoDetect } from "@serialport/bindings-cpp";
import type { BindingPortInterface } from "@serialport/bindings-cpp";
import { BenchError } from "../errors.ts";
import type { ByteChannel, ChannelEvents } from "./channel.ts";
import { FdWriter } from "./fd-writer.ts";
import type { BytePort, CloseCause } from "./port.ts";
import { openDescriptors } from "./pty-native.ts";
import { ChannelPort } from "./channel-port.ts";
import { serialFailure } from "./serial-failure.ts";
import { readTty } from "./tty-reader.ts";

/** A pseudo-terminal has a rate like any tty, and no use for it. */
const keeperBaudRate = 115_200;

export interface PtyPair {
  /** The target's side. */
  readonly port: BytePort;
  /** What the bench opens as a serial port: `/dev/pts/4`. */
  readonly path: string;
}

export interface PtySetup {
  /**
   * True (the default): the far end stays open here too, unread, so that benches may come and go and the target only
   * notices silence, as a board does. False: from the first bytes on, the near end hangs up when the bench closes the
   * path.
   */
  readonly outlivesBench?: boolean;
}

/**
 * A pseudo-terminal pair in raw mode without echo, for an emulated target: the target serves `port` and says `path`.
 *
 * Its children inherit the near end (the addon does not mark it close-on-exec): a target should start none.
 *
 * @throws BenchError where the platform has none
 */
export async function openPty({ outlivesBench = true }: PtySetup = {}): Promise<PtyPair> {
  const { master, slave, pty: path } = openDescriptors();
  const keeper = await holdFarEnd(path)
    .catch((cause: unknown) => {
      closeSync(master);
      throw serialFailure(path, keeperBaudRate, cause);
    })
    .finally(() => closeSync(slave));
  const letGo = (): void => {
    if (keeper.isOpen) void keeper.close();
  };
  const description = `pseudo-terminal ${path}`;
  const port = new ChannelPort({
    description,
    open: (events) => masterChannel(master, outlivesBench ? events : beforeFirst(events, letGo), letGo),
    lost: (error) => lostPty(description, error),
  });
  return { port, path };
}

/** Opens the far end by node-serialport's binding for the raw mode that it sets: without, the kernel echoes to the target. */
const holdFarEnd = (path: string): Promise<BindingPortInterface> =>
  autoDetect().open({ path, baudRate: keeperBaudRate, lock: false, hupcl: false });

/**
 * The near end, whose descriptor it owns. Not through node's own stream, which would write in a busy loop while the far end
 * does not read: libuv can't open a master anew and then treats it as blocking.
 */
function masterChannel(fd: number, events: ChannelEvents, letGo: () => void): ByteChannel {
  const reader = readTty(fd, events);
  const writer = new FdWriter(fd);
  return {
    write: (bytes, done) => writer.write(bytes, done),
    close() {
      writer.cancel();
      letGo();
      void reader.close();
    },
  };
}

function beforeFirst(events: ChannelEvents, act: () => void): ChannelEvents {
  return {
    onBytes(bytes) {
      act();
      events.onBytes(bytes);
    },
    onEnd: (error) => events.onEnd(error),
  };
}

function lostPty(description: string, cause: Error | undefined): CloseCause {
  const message = `${description} hung up (${cause?.message ?? "end of file"}); the bench closed it, open it again`;
  return { kind: "hung-up", error: new BenchError("hung-up", message, { cause }) };
}
