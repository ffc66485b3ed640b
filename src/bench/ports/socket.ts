import { connect } from "node:net";
import type { NetConnectOpts, Socket } from "node:net";
import { BenchError } from "../errors.ts";
import type { BenchErrorCode } from "../errors.ts";
import { duplexChannel } from "./channel.ts";
import { ChannelPort } from "./channel-port.ts";
import type { BytePort, CloseCause, TcpSpec, UnixSpec } from "./port.ts";

const connectTimeout_ms = 5000;

/** @throws BenchError where nobody listens, the host is unknown, or no answer came within 5 s */
export const openTcp = ({ host, port }: TcpSpec): Promise<BytePort> =>
  openSocket({ host, port }, `tcp ${host}:${port}`, "start the target there first, and check host, port and firewall");

/** @throws BenchError where the path is missing, nobody listens on it, or it is not yours */
export const openUnix = ({ path }: UnixSpec): Promise<BytePort> =>
  openSocket({ path }, `unix socket ${path}`, "start the target first, and check the path and its owner");

/** A byte port over a socket that is connected already: what a target that listens gets for each bench. */
export function socketPort(socket: Socket, description: string): BytePort {
  socket.setNoDelay(true);
  return new ChannelPort({
    description,
    open: (events) => duplexChannel(socket, events, () => socket.destroy()),
    lost: (error) => lostSocket(description, error),
  });
}

async function openSocket(to: NetConnectOpts, description: string, next: string): Promise<BytePort> {
  const socket = connect(to);
  try {
    await connected(socket);
  } catch (cause) {
    socket.destroy();
    throw refusal(cause as NodeJS.ErrnoException, description, next);
  }
  return socketPort(socket, description);
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(Object.assign(new Error(`no answer in ${connectTimeout_ms} ms`), { code: "ETIMEDOUT" }));
    }, connectTimeout_ms);
    socket.once("connect", () => {
      clearTimeout(timer);
      socket.off("error", reject);
      resolve();
    });
    socket.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

const codes: Readonly<Record<string, BenchErrorCode>> = {
  ECONNREFUSED: "connection-refused",
  ENOTSOCK: "connection-refused",
  ENOENT: "no-such-path",
  ENOTFOUND: "no-such-path",
  EAI_AGAIN: "no-such-path",
  EACCES: "no-permission",
  EPERM: "no-permission",
  ETIMEDOUT: "connection-timeout",
};

/** An address list that failed as a whole has an empty message; its first member names the reason. */
function refusal(cause: NodeJS.ErrnoException, description: string, next: string): BenchError {
  const first = cause instanceof AggregateError ? (cause.errors[0] as NodeJS.ErrnoException) : cause;
  const code = codes[cause.code ?? first.code ?? ""] ?? "io-error";
  return new BenchError(code, `${description} not connected (${first.message}); ${next}`, { cause });
}

function lostSocket(description: string, cause: Error | undefined): CloseCause {
  const why = cause === undefined ? "the other side closed it" : cause.message;
  const message = `${description} hung up (${why}); see why the target ended, then start it again`;
  return { kind: "hung-up", error: new BenchError("hung-up", message, { cause }) };
}
