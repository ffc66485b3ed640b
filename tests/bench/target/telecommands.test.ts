import { afterEach, describe, expect, it } from "vitest";
import { now_us } from "../../../src/bench/clock.ts";
import { targetIdentity } from "../../../src/bench/target/identity.ts";
import { UnitServer } from "../../../src/bench/target/unit-server.ts";
import { type HostEvent, HostSession, type Sync } from "../../../src/link/index.ts";
import { adcs, contracts, obc, payload, report } from "../../../src/messages/index.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";
import { serialPair, until } from "../ports/helpers.ts";

const { FAILURE_REASON_ARGUMENT_OUT_OF_RANGE, FAILURE_REASON_CORRUPT, FAILURE_REASON_WRONG_MODE, FAILURE_REASON_NONE } =
  report.v1.FailureReason;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A bench's session with an emulated target over a pseudo-terminal. */
async function converse(unit: UnitName, sync: Sync) {
  const { bench, target } = await serialPair();
  const server = new UnitServer(unit, targetIdentity(unit));
  server.attach(target);
  const host = new HostSession({ unit, contract: contracts[unit], sync, sessionSeed: 5 });
  const events: HostEvent[] = [];
  const turn = (what: () => unknown): void => {
    what();
    const out = host.takeOutput();
    if (out !== undefined) bench.write(out);
    for (let event = host.nextEvent(); event !== undefined; event = host.nextEvent()) events.push(event);
  };
  bench.listen({ onChunk: (chunk) => turn(() => host.receive(chunk, now_us())), onClosed: () => {} });
  const timer = setInterval(() => turn(() => host.poll(now_us())), 5);
  ends.push(() => {
    clearInterval(timer);
    server.close();
    bench.close();
  });
  turn(() => host.open(now_us()));
  await until(() => events.some(({ kind }) => kind === "opened"), "HELLO_ACK");
  const command = async (requestId: number, bytes: Uint8Array) => {
    turn(() => host.sendTelecommand(requestId, bytes, now_us()));
    const found = (): HostEvent | undefined =>
      events.find((event) => event.kind === "tc-ended" && event.requestId === requestId);
    await until(() => found() !== undefined, `the end of telecommand ${requestId}`);
    return found();
  };
  return { command, events };
}

const setMode = (mode: adcs.v1.Mode): Uint8Array =>
  adcs.v1.Telecommand.encode({ ...adcs.v1.Telecommand.create(), setMode: { mode } });

const tooMuchGain = adcs.v1.Telecommand.encode({ ...adcs.v1.Telecommand.create(), setDetumbleGain: { gainNms: 2 } });

describe("an emulated target outside lockstep", () => {
  it.each(["paced", "free"] as const)("carries telecommands out at once and reports their end, %s", async (sync) => {
    const { command, events } = await converse("adcs", sync);
    expect(await command(1, setMode(adcs.v1.Mode.MODE_OFF))).toMatchObject({
      outcome: "EXECUTED",
      reason: FAILURE_REASON_NONE,
    });
    expect(await command(2, tooMuchGain)).toMatchObject({
      outcome: "REFUSED",
      reason: FAILURE_REASON_ARGUMENT_OUT_OF_RANGE,
    });
    expect(await command(3, Uint8Array.of(0x0a))).toMatchObject({ outcome: "REFUSED", reason: FAILURE_REASON_CORRUPT });
    // Acceptance by the link and the end of execution are two things.
    expect(events.filter(({ kind }) => kind === "tc-accepted")).toHaveLength(3);
  });

  it("does so for a unit whose telecommands depend on its mode, and for the onboard computer", async () => {
    const service = { ...payload.v1.Telecommand.create(), setMode: { mode: payload.v1.Mode.MODE_SERVICE } };
    const { command } = await converse("payload", "paced");
    expect(await command(1, payload.v1.Telecommand.encode(service))).toMatchObject({ outcome: "REFUSED" });
    const computer = await converse("obc", "paced");
    const ping = { ...obc.v1.Telecommand.create(), ping: {} };
    expect(await computer.command(1, obc.v1.Telecommand.encode(ping))).toMatchObject({ outcome: "EXECUTED" });
    const fly = { ...obc.v1.Telecommand.create(), setMode: { mode: obc.v1.Mode.MODE_PAYLOAD } };
    expect(await computer.command(2, obc.v1.Telecommand.encode(fly))).toMatchObject({
      outcome: "REFUSED",
      reason: FAILURE_REASON_WRONG_MODE,
    });
  });
});
