/** Our host session and the target in C, on every board with the full profile: telecommands, resets, a state out and in. */

import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { now_us } from "../../src/bench/clock.ts";
import { openPort } from "../../src/bench/ports/open.ts";
import type { BytePort, PortSpec } from "../../src/bench/ports/port.ts";
import { type HostEvent, HostSession, type Sync } from "../../src/link/index.ts";
import { adcs, contracts, link, report } from "../../src/messages/index.ts";
import { until } from "../bench/ports/helpers.ts";
import { make, root } from "./support/build.ts";
import { randomSteps } from "./support/steps.ts";

const built = (name: string): string => join(root, ".cache", "firmware", name);
const asProcess = (board: string): PortSpec => ({
  kind: "process",
  command: [built(`${board}/falak-adcs`), "--parent", "--uid", "session"],
});

interface Built {
  readonly board: string;
  readonly uid: string;
  readonly port: PortSpec;
}

const boards: readonly Built[] = [
  { board: "posix", uid: "session", port: asProcess("posix") },
  { board: "arduino", uid: "session", port: asProcess("arduino") },
  {
    board: "stm32f405",
    uid: "qemu-adcs",
    port: { kind: "qemu", machine: "netduinoplus2", image: built("stm32f405/falak-adcs.elf") },
  },
  {
    board: "mps2-an385",
    uid: "mps2-adcs",
    port: { kind: "qemu", machine: "mps2-an385", image: built("mps2-an385/falak-adcs.elf") },
  },
];

beforeAll(() => boards.forEach(({ board }) => void make(`BOARD=${board}`)), 600_000);

const opened: Conversation[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

type Kind = HostEvent["kind"];
type Of<K extends Kind> = HostEvent & { readonly kind: K };

class Conversation {
  readonly host: HostSession;
  readonly events: HostEvent[] = [];
  readonly #port: BytePort;
  readonly #timer: NodeJS.Timeout;

  constructor(port: BytePort, sync: Sync) {
    this.host = new HostSession({ unit: "adcs", contract: contracts.adcs, sync, sessionSeed: 77 });
    this.#port = port;
    port.listen({ onChunk: (chunk) => this.#turn(() => this.host.receive(chunk, now_us())), onClosed: () => {} });
    this.#timer = setInterval(() => this.#turn(() => this.host.poll(now_us())), 5);
    this.#turn(() => this.host.open(now_us()));
  }

  /** Does something and waits for what must come of it. */
  async say<K extends Kind>(what: () => unknown, answer: K): Promise<Of<K>> {
    this.events.length = 0;
    this.#turn(what);
    const found = (): Of<K> | undefined => this.events.find((event): event is Of<K> => event.kind === answer);
    await until(() => found() !== undefined, `${answer} after ${this.events.map(({ kind }) => kind).join(", ")}`, 8000);
    return found() as Of<K>;
  }

  async step(hex: string): Promise<string> {
    const { payload } = await this.say(() => this.host.sendStep(Buffer.from(hex, "hex"), now_us()), "step-done");
    const done = adcs.v1.StepDone.decode(payload);
    if (!done.ok) throw new Error(done.why);
    return JSON.stringify({ ...done.value, busyUs: 0 });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#port.close();
  }

  #turn(what: () => unknown): void {
    what();
    const out = this.host.takeOutput();
    if (out !== undefined) this.#port.write(out);
    for (let event = this.host.nextEvent(); event !== undefined; event = this.host.nextEvent()) this.events.push(event);
  }
}

async function converseWith(spec: PortSpec, sync: Sync = "lockstep"): Promise<Conversation> {
  const port = await openPort(spec);
  const conversation = new Conversation(port, sync);
  opened.push(conversation);
  await until(() => conversation.events.some(({ kind }) => kind === "opened"), "HELLO_ACK");
  return conversation;
}

const setMode = (mode: adcs.v1.Mode): Uint8Array =>
  adcs.v1.Telecommand.encode({ ...adcs.v1.Telecommand.create(), requestId: 5, setMode: { mode } });

describe.each(boards)("the target in C on $board", ({ uid, port }) => {
  const converse = (sync?: Sync): Promise<Conversation> => converseWith(port, sync);

  it("says who it is, with the contract that we have", async () => {
    const { events } = await converse();
    const hello = events.find((event): event is Of<"opened"> => event.kind === "opened") as Of<"opened">;
    expect(hello.warning).toBe("");
    expect(hello.identity).toMatchObject({ unit: 1, bootCount: 1, canSnapshot: true, frameMaxBytes: 526 });
    expect(Buffer.from(hello.identity.boardUid).toString()).toBe(uid);
  });

  it("carries telecommands out, and refuses them with the unit's reason", async () => {
    const conversation = await converse("free");
    const { host } = conversation;
    const off = await conversation.say(
      () => host.sendTelecommand(1, setMode(adcs.v1.Mode.MODE_OFF), now_us()),
      "tc-ended",
    );
    expect(off).toMatchObject({ requestId: 1, outcome: "EXECUTED" });
    const nadir = await conversation.say(
      () => host.sendTelecommand(2, setMode(adcs.v1.Mode.MODE_NADIR), now_us()),
      "tc-ended",
    );
    const { FAILURE_REASON_EQUIPMENT_ABSENT, FAILURE_REASON_CORRUPT } = report.v1.FailureReason;
    expect(nadir).toMatchObject({ requestId: 2, outcome: "REFUSED", reason: FAILURE_REASON_EQUIPMENT_ABSENT });
    const garbage = await conversation.say(() => host.sendTelecommand(3, Uint8Array.of(0x0a), now_us()), "tc-ended");
    expect(garbage).toMatchObject({ requestId: 3, outcome: "REFUSED", reason: FAILURE_REASON_CORRUPT });
  });

  it("goes on from a restored state as it went on the first time", async () => {
    const conversation = await converse();
    const steps = randomSteps("adcs", 80, 3);
    for (const hex of steps.slice(0, 40)) await conversation.step(hex);
    const { state } = await conversation.say(() => conversation.host.requestSnapshot(now_us()), "snapshot");
    expect(state.length).toBeGreaterThan(200);
    const first: string[] = [];
    for (const hex of steps.slice(40)) first.push(await conversation.step(hex));
    await conversation.say(() => conversation.host.requestRestore(state, now_us()), "restored");
    for (const [index, hex] of steps.slice(40).entries()) expect(await conversation.step(hex)).toBe(first[index]);
  });

  it("refuses a state that is none, and goes on with its own", async () => {
    const conversation = await converse();
    const [first, second] = randomSteps("adcs", 2, 4) as [string, string];
    await conversation.step(first);
    const { state } = await conversation.say(() => conversation.host.requestSnapshot(now_us()), "snapshot");
    const failed = await conversation.say(
      () => conversation.host.requestRestore(state.slice(1), now_us()),
      "request-failed",
    );
    expect(failed).toMatchObject({ request: "restore" });
    const after = await conversation.say(() => conversation.host.requestSnapshot(now_us()), "snapshot");
    expect(Buffer.from(after.state).equals(Buffer.from(state))).toBe(true);
    await conversation.step(second);
  });

  it("starts over at a reset, and says so when it restarts", async () => {
    const conversation = await converse();
    const { host } = conversation;
    const { RESET_KIND_INITIAL_STATE, RESET_KIND_REBOOT } = link.v1.ResetKind;
    const [step] = randomSteps("adcs", 1, 5) as [string];
    const first = await conversation.step(step);
    await conversation.say(() => host.requestReset(RESET_KIND_INITIAL_STATE, now_us()), "reset-done");
    expect(await conversation.step(step)).toBe(first);
    const rebooted = await conversation.say(() => host.requestReset(RESET_KIND_REBOOT, now_us()), "rebooted");
    expect(rebooted).toMatchObject({ bootCount: 2, previousBootCount: 1 });
    await until(() => conversation.events.some(({ kind }) => kind === "opened"), "the next session");
    expect(await conversation.step(step)).toBe(first);
  });
});
