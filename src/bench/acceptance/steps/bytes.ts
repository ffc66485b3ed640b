/** Steps 1 to 3: bytes and delimiters, COBS, header and CRC. They ask with HELLO and need no session yet. */

import { cobsDecode, frameMin_bytes, frameType } from "../../../link/index.ts";
import { type About, type AcceptanceStep, answerMax_ms, helloOf, newSession, quiet_ms } from "../about.ts";
import { causeOf, isBare, isPrinted } from "../causes.ts";
import { type Conversation, type Heard, isHelloAck, pause, type Run } from "../conversation.ts";
import type { Finding } from "../finding.ts";
import { sayAll, sayRun, saySent } from "../words.ts";

const helloPeriod_ms = 250;
const openingMax_ms = 10_000;

/** 1: whatever it is, something comes back, with a zero before and after. */
export const bytes: AcceptanceStep = async (talk, about) => {
  talk.begin(newSession());
  talk.port.write(new Uint8Array(3));
  for (let waited_ms = 0; talk.runs.length === 0; waited_ms += helloPeriod_ms) {
    if (waited_ms >= openingMax_ms || talk.port.closed !== undefined) return silence(talk);
    talk.send(frameType.hello, helloOf(talk.session, about.unit));
    await talk.hearRun(0, helloPeriod_ms);
  }
  await pause(quiet_ms);
  return delimiters(talk, about);
};

function silence(talk: Conversation): Finding {
  const { bytesIn } = talk.port.counters;
  const closed = talk.port.closed;
  return {
    sent: `00 00 00, then every ${helloPeriod_ms} ms for ${openingMax_ms / 1000} s:\n${talk.last === undefined ? "" : saySent(talk.last)}`,
    expected: "at least one byte between two zeros",
    came: `${bytesIn} bytes, ${talk.runs.length} runs between zeros${closed === undefined ? "" : "; the port closed"}`,
    likely: silenceCause(bytesIn, closed !== undefined),
  };
}

function silenceCause(bytesIn: number, isClosed: boolean): string {
  if (isClosed)
    return "the other end closed: the program ended, the plug was pulled, or another bench has it (a target serves one at a time)";
  if (bytesIn > 0) return "bytes came and no 00 after them: a frame has the delimiter 00 before and after";
  return "the wrong port, another baud rate, RX and TX not crossed, no power; or the program waits for a line end, while a frame ends with 00";
}

/** Counts the zeros around answers, once any boot text is through. */
async function delimiters(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  const zerosBefore = zerosOf(talk);
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  await talk.hearRun(since, answerMax_ms);
  await pause(quiet_ms);
  const answers = talk.runs.slice(since).filter(({ chunk }) => !isPrinted(chunk));
  const zeros = zerosOf(talk) - zerosBefore;
  if (answers.length === 0)
    return {
      sent: saySent(sent),
      expected: "an answer to this HELLO as well: it repeats the one before, with the next sequence",
      came: sayAll(talk, since),
      likely: "only the first HELLO is answered; one may be lost, so each one is",
    };
  // Without COBS there are zeros inside the frame too: that is for the next step to tell.
  if (zeros >= 2 * answers.length || answers.some(({ chunk }) => isBare(chunk))) return undefined;
  return {
    sent: saySent(sent),
    expected: `${2 * answers.length} zeros around ${answers.length} answers`,
    came: `${zeros} zeros\n${sayAll(talk, since)}`,
    likely: "a frame has a delimiter before and after: one alone lets noise before a frame take it along",
  };
}

const zerosOf = ({ port, runs }: Conversation): number =>
  port.counters.bytesIn - port.counters.droppedBytesIn - runs.reduce((sum, { chunk }) => sum + chunk.length, 0);

/** A run in answer to a fresh HELLO, text left out. */
async function answerTo(talk: Conversation, about: About): Promise<Run | Finding> {
  const since = talk.runs.length;
  talk.begin(newSession());
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  for (let at = since; ; at += 1) {
    const run = await talk.hearRun(at, answerMax_ms);
    if (run === undefined) {
      const likely = "run step 1 again (--step 1)";
      return { sent: saySent(sent), expected: "an answer", came: sayAll(talk, since), likely };
    }
    if (isPrinted(run.chunk)) about.notes.push(`text on the line: ${Buffer.from(run.chunk).toString("latin1").trim()}`);
    else return run;
  }
}

/** 2: what comes is COBS. */
export const cobs: AcceptanceStep = async (talk, about) => {
  const run = await answerTo(talk, about);
  if ("likely" in run) return run;
  const size_bytes = cobsDecode(run.chunk, 0, run.chunk.length, new Uint8Array(run.chunk.length + 1));
  if (size_bytes >= frameMin_bytes) return undefined;
  return {
    sent: saySent(talk.last!),
    expected: `COBS that decodes to ${frameMin_bytes} bytes or more`,
    came: sayRun(run),
    likely: causeOf(run.chunk),
  };
};

/** 3: what comes is a frame; what is damaged is not answered, and nothing damaged stops the target. */
export const frames: AcceptanceStep = async (talk, about) => {
  const run = await answerTo(talk, about);
  if ("likely" in run) return run;
  if (run.frame === undefined) {
    const expected = "header, payload, CRC-32C over both";
    return { sent: saySent(talk.last!), expected, came: sayRun(run), likely: causeOf(run.chunk) };
  }
  return (await damaged(talk, about)) ?? (await alive(talk, about));
};

interface Damage {
  readonly name: string;
  readonly likely: string;
  spoil(talk: Conversation, hello: Uint8Array): Uint8Array;
}

const damages: readonly Damage[] = [
  {
    name: "with one bit of its CRC flipped",
    likely: "the CRC of what comes in is not compared, or not all of its four bytes",
    spoil: (talk, hello) => talk.flipped(frameType.hello, hello, 2),
  },
  {
    name: "with one bit of its payload flipped",
    likely: "the CRC of what comes in does not cover the payload",
    spoil: (talk, hello) => talk.flipped(frameType.hello, hello, 9),
  },
  {
    name: "with its last byte cut off",
    likely: "a run is taken for a frame whatever its length: the header's payload length has to be what is there",
    spoil: (talk, hello) => {
      const { wire } = talk.frame(frameType.hello, hello);
      return Uint8Array.from([...wire.subarray(0, -2), 0]);
    },
  },
  {
    name: "as a run of 700 bytes without a zero",
    likely: "a run longer than 529 bytes is skipped to the next zero; mind that your buffer does not overflow",
    spoil: () => Uint8Array.from([0, ...new Uint8Array(700).fill(0x55), 0]),
  },
];

/** A fixed answer bears another session; a target that starts says so with session 0. */
const isAnswer = (talk: Conversation, frame: Heard): boolean =>
  frame.session === talk.session || (isHelloAck(frame) && frame.session !== 0);

async function damaged(talk: Conversation, about: About): Promise<Finding | undefined> {
  for (const damage of damages) {
    const since = talk.runs.length;
    talk.begin(newSession());
    const wire = damage.spoil(talk, helloOf(talk.session, about.unit));
    talk.port.write(wire);
    const answer = await talk.hear((frame) => isAnswer(talk, frame), since, quiet_ms);
    if (answer === undefined) continue;
    const sent = `HELLO ${damage.name}:\n${Buffer.from(wire).toString("hex")}`;
    return { sent, expected: "no answer: it is counted and dropped", came: sayAll(talk, since), likely: damage.likely };
  }
  return undefined;
}

async function alive(talk: Conversation, about: About): Promise<Finding | undefined> {
  const since = talk.runs.length;
  talk.begin(newSession());
  const sent = talk.send(frameType.hello, helloOf(talk.session, about.unit));
  if ((await talk.hear(() => true, since, answerMax_ms)) !== undefined) return undefined;
  return {
    sent: `damaged frames, then ${saySent(sent)}`,
    expected: "an answer to the good frame behind the bad ones",
    came: sayAll(talk, since),
    likely:
      "after a bad run everything up to the next zero is dropped, and then the decoder starts afresh; look at your buffer's index",
  };
}
