import { describe, expect, it } from "vitest";
import { key_bytes, sealSecureFrame } from "../../../src/ground/authentication.ts";
import { type Breakpoint, decode, encode, type InputEntry, type SimTime } from "../../../src/kernel/index.ts";
import { sealUplinkFrame } from "../../../src/messages/uplink-frame.ts";
import { createExercise, type Exercise } from "../../../src/mission/exercise.ts";
import { advance, breakpoint, hashes, twoContacts } from "./support.ts";

const key = Uint8Array.from({ length: key_bytes }, (_, index) => 255 - index);
const other = key.map((byte) => byte ^ 1);
const flight = twoContacts();
const inContact_us = 60_000_000;

function built(withKey: Uint8Array | undefined): Exercise {
  const result = createExercise(flight.scenario, flight.config, new Set(), withKey);
  if (!result.ok) throw new Error(result.refusals.join("; "));
  return result.exercise;
}

function authenticated(to_us = inContact_us): Exercise {
  const exercise = built(key);
  exercise.simulation.start();
  advance(exercise, to_us);
  return exercise;
}

const ping = ({ simulation }: Exercise): void => {
  simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} } });
};
/** What a stranger radiates. */
const spoof = ({ simulation }: Exercise, bytes: Uint8Array): void => {
  simulation.inject("spacecraft", "uplink-frame", { bytes });
};
const decoder = (exercise: Exercise) => exercise.craft().decoder;
const frame = sealUplinkFrame(Uint8Array.of(8, 1, 16, 5, 26, 2, 18, 0));

describe("an exercise with a key", () => {
  it("carries out what its own ground sends, and numbers it from 1", () => {
    const exercise = authenticated();
    for (let i = 0; i < 3; i += 1) ping(exercise);
    advance(exercise, 75_000_000);
    expect(exercise.ground().ended).toMatchObject({ executed: 3, refused: 0 });
    expect(decoder(exercise)).toMatchObject({ lastCounter: 3, passed: 3 });
    expect(exercise.view().comms).toMatchObject({ frames_not_authenticated: 0, authentication_counter: 3 });
    expect(exercise.isAuthenticated()).toBe(true);
  });

  it("refuses and counts by cause what is altered, sealed with another key, replayed, beyond the window or no frame at all", () => {
    const exercise = authenticated();
    ping(exercise);
    advance(exercise, 65_000_000);
    const altered = sealSecureFrame(key, 2, frame);
    altered[12]! ^= 1;
    for (const bytes of [
      altered,
      sealSecureFrame(other, 2, frame),
      sealSecureFrame(key, 1, frame),
      sealSecureFrame(key, 66, frame),
      frame,
      new Uint8Array(0),
    ])
      spoof(exercise, bytes);
    advance(exercise, 70_000_000);
    expect(decoder(exercise)).toMatchObject({
      lastCounter: 1,
      passed: 1,
      refused: { notAuthentic: 2, replayed: 1, ahead: 1, malformed: 2, overrun: 0 },
    });
    expect(exercise.view().comms).toMatchObject({ frames_received: 1, frames_not_authenticated: 6 });
  });

  it("takes a stranger's frame that is sealed with the key, and refuses the same a second time", () => {
    const exercise = authenticated();
    const bytes = sealSecureFrame(key, 40, frame);
    spoof(exercise, bytes);
    spoof(exercise, bytes);
    advance(exercise, 65_000_000);
    expect(decoder(exercise)).toMatchObject({ lastCounter: 40, passed: 1, refused: { replayed: 1 } });
  });

  it("goes on commanding when more frames were lost on the way than the window holds", () => {
    const exercise = authenticated();
    exercise.simulation.inject("spacecraft", "fault", { channel: "ground.Karachi.uplink", kind: "drop-out" });
    for (let i = 0; i < 30; i += 1) ping(exercise);
    advance(exercise, 150_000_000);
    const tries = exercise.ground().commands.reduce((sum, { radiated }) => sum + radiated, 0);
    expect(tries).toBeGreaterThan(64);
    exercise.simulation.inject("spacecraft", "clear", { channel: "ground.Karachi.uplink" });
    advance(exercise, 200_000_000);
    expect(exercise.ground().ended.executed).toBe(30);
  });

  it("keeps the number where comms and obc restart", () => {
    const exercise = authenticated();
    ping(exercise);
    advance(exercise, 65_000_000);
    for (const unit of ["comms", "obc"]) exercise.simulation.inject("spacecraft", "unit-restarted", unit);
    spoof(exercise, sealSecureFrame(key, 1, frame));
    advance(exercise, 70_000_000);
    expect(decoder(exercise)).toMatchObject({ lastCounter: 1, refused: { replayed: 1 } });
  });

  it("has no key, and no tag of its own ground, in state, breakpoint or input log", () => {
    const exercise = built(key);
    const log: InputEntry[] = [];
    exercise.simulation.start();
    for (let at_us = 1e6; at_us <= 64e6; at_us += 1e6) {
      if (at_us === inContact_us) ping(exercise);
      advance(exercise, at_us);
      log.push(...exercise.simulation.takeInputs());
    }
    const written = [breakpoint(exercise), encode(log), encode(exercise.simulation.state())];
    for (const bytes of written) expect(Buffer.from(bytes).includes(Buffer.from(key.subarray(0, 8)))).toBe(false);
    expect(log.filter(({ type }) => type === "answer")).toEqual([
      expect.objectContaining({ port: "authentication", number: 0, answer: { authentic: true } }),
    ]);
  });
});

describe("a recorded exercise with a key", () => {
  it("replays from its input log without the key to the same hashes", () => {
    const exercise = authenticated();
    ping(exercise);
    spoof(exercise, sealSecureFrame(other, 2, frame));
    advance(exercise, 70_000_000);
    const log = exercise.simulation.takeInputs();
    const again = built(undefined);
    again.simulation.start();
    for (const entry of log) {
      if (entry.type === "event") again.simulation.inject(entry.target, entry.kind, entry.payload, entry.at);
    }
    const answers = log.filter((entry) => entry.type === "answer");
    for (;;) {
      const stop = again.simulation.advance(70_000_000 as SimTime);
      if (stop.reason === "reached") break;
      const answer = answers.shift()!;
      expect(again.simulation.resolve(answer.port, answer.number, answer.answer)).toBe(true);
    }
    expect(hashes(again)).toEqual(hashes(exercise));
  });

  it("has the same hashes under any key", () => {
    const one = authenticated();
    const two = built(other);
    two.simulation.start();
    advance(two, inContact_us);
    for (const exercise of [one, two]) ping(exercise);
    advance(one, 61_004_000);
    advance(two, 61_004_000);
    expect(hashes(two)).toEqual(hashes(one));
  });

  it("goes on from a breakpoint with its number, though a frame is being checked", () => {
    const straight = authenticated();
    ping(straight);
    let to_us = 60_000_001;
    while (decoder(straight).waiting.length === 0) advance(straight, (to_us += 500));
    const bytes = breakpoint(straight);
    const decoded = decode(bytes);
    const resumed = built(key);
    resumed.simulation.restore((decoded as { value: Breakpoint }).value);
    for (const exercise of [straight, resumed]) advance(exercise, 70_000_000);
    expect(hashes(resumed)).toEqual(hashes(straight));
    expect(decoder(resumed).lastCounter).toBe(1);
  });
});

describe("an exercise without a key", () => {
  it("says so, and takes a stranger's frame", () => {
    const exercise = built(undefined);
    exercise.simulation.start();
    advance(exercise, inContact_us);
    expect(exercise.isAuthenticated()).toBe(false);
    spoof(exercise, frame);
    advance(exercise, 65_000_000);
    expect(exercise.view().comms).toMatchObject({ frames_received: 1, authentication_counter: 0 });
  });
});
