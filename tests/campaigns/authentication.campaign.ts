import { expect, it } from "vitest";
import { key_bytes, sealSecureFrame } from "../../src/ground/authentication.ts";
import { RandomStream } from "../../src/kernel/index.ts";
import { sealUplinkFrame } from "../../src/messages/uplink-frame.ts";
import { createExercise, type Exercise } from "../../src/mission/exercise.ts";
import { refusedCount } from "../../src/spacecraft/radio/decoder.ts";
import { advance, breakpoint, resume, twoContacts } from "../mission/exercise/support.ts";

const tries = 100_000;
const flight = twoContacts();
const key = Uint8Array.from({ length: key_bytes }, (_, index) => index * 7);
/** Sets the beacon period: what a spoofed telecommand would change. */
const frame = sealUplinkFrame(Uint8Array.of(8, 1, 16, 3, 26, 9, 8, 1, 50, 5, 13, 0, 0, 0x80, 0x3f));

function inContact(): Exercise {
  const built = createExercise(flight.scenario, flight.config, new Set(), key);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  built.exercise.simulation.start();
  advance(built.exercise, 60_000_000);
  return built.exercise;
}

const ping = ({ simulation }: Exercise): void => {
  simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} } });
};

it(`refuses and counts ${tries} replayed, altered and unauthenticated telecommands, and goes on taking its own`, () => {
  const exercise = inContact();
  const stream = new RandomStream(new Uint8Array(32).fill(11));
  const pick = (n: number): number => stream.uint32() % n;
  for (let i = 0; i < 5; i += 1) ping(exercise);
  advance(exercise, 70_000_000);
  expect(exercise.ground().ended.executed).toBe(5);
  const { decoder } = exercise.craft();
  expect(decoder.lastCounter).toBe(5);
  const forged = (): Uint8Array => {
    switch (pick(6)) {
      case 0: // replayed
        return sealSecureFrame(key, 1 + pick(5), frame);
      case 1: {
        const bytes = sealSecureFrame(key, 6 + pick(64), frame);
        bytes[pick(bytes.length)]! ^= 1 << pick(8);
        return bytes;
      }
      case 2: // under another key
        return sealSecureFrame(
          Uint8Array.from(key, (byte) => byte ^ (1 + pick(255))),
          6 + pick(64),
          frame,
        );
      case 3: // beyond the window
        return sealSecureFrame(key, 70 + pick(2 ** 31), frame);
      case 4: // without any authentication
        return frame;
      default:
        return Uint8Array.from({ length: pick(140) }, () => pick(256));
    }
  };
  const quiet_us = 1100;
  const start_us = 70_000_000;
  for (let i = 0; i < tries; i += 1) {
    exercise.simulation.inject("spacecraft", "uplink-frame", { bytes: forged() });
    advance(exercise, start_us + (i + 1) * quiet_us);
    exercise.simulation.takeInputs();
    if (i % 1000 === 0) exercise.outbox.takeRecords();
  }
  expect(refusedCount(exercise.craft().decoder) + exercise.craft().decoder.damaged).toBe(tries);
  expect(exercise.craft().decoder).toMatchObject({ lastCounter: 5, passed: 5, waiting: [] });
  ping(exercise);
  advance(exercise, start_us + tries * quiet_us + 10_000_000);
  expect(exercise.ground().ended.executed).toBe(6);
  const { beacon_period_s, frames_not_authenticated } = exercise.view().comms as Record<string, number>;
  expect(beacon_period_s).toBe(10);
  expect(frames_not_authenticated).toBe(refusedCount(exercise.craft().decoder));
});

it("keeps its number through breakpoints: what was sent before one is refused behind it", () => {
  let exercise = inContact();
  for (let round = 1; round <= 20; round += 1) {
    ping(exercise);
    advance(exercise, 60_000_000 + round * 5_000_000);
    const built = resumed(exercise);
    built.simulation.inject("spacecraft", "uplink-frame", { bytes: sealSecureFrame(key, round, frame) });
    advance(built, 60_000_000 + round * 5_000_000 + 10_000);
    expect(built.craft().decoder).toMatchObject({ lastCounter: round, refused: { replayed: round } });
    exercise = built;
  }
});

/** The same exercise in a new object, from its breakpoint as bytes. */
function resumed(exercise: Exercise): Exercise {
  const built = createExercise(flight.scenario, flight.config, new Set(), key);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const plain = resume(flight, breakpoint(exercise));
  built.exercise.simulation.restore(plain.simulation.save());
  return built.exercise;
}
