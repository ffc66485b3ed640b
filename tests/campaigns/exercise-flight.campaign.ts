import { describe, expect, it } from "vitest";
import { encode, minutes } from "../../src/kernel/index.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
import { advance, bundled, fly, noticesOf, withTimeline } from "../mission/exercise/support.ts";

/** Flies on as a shell does, taking what comes out. */
function flyOn(exercise: Exercise, to_min: number): void {
  while (exercise.simulation.now < minutes(to_min)) {
    advance(exercise, exercise.simulation.now + minutes(1));
    exercise.outbox.takeRecords();
  }
}

const rate_degps = (exercise: Exercise): number => exercise.view().truth["body_rate_degps"] as number;

const patch = (axis: string): string =>
  `  - { at: 40 min, command: { unit: adcs, patch_sensor_sign: { sensor: MAGNETOMETER, axis: ${axis}, inverted: true } } }\n`;

describe("a magnetometer with the wrong sign", () => {
  const wrong = (channel: string): string =>
    `  - { at: 1 s, fault: { channel: ${channel}, kind: wrong-polarity, hidden: true } }\n`;

  it("on all axes spins the satellite up instead of detumbling it", () => {
    const exercise = fly(withTimeline(bundled("first-contact"), wrong("adcs.magnetometer")));
    flyOn(exercise, 180);
    expect(rate_degps(exercise)).toBeGreaterThan(5);
  });

  it("on one axis leaves it tumbling", () => {
    const exercise = fly(withTimeline(bundled("first-contact"), wrong("adcs.magnetometer.x")));
    flyOn(exercise, 300);
    expect(rate_degps(exercise)).toBeGreaterThan(1.5);
    expect(exercise.view().adcs).toMatchObject({ mode: "DETUMBLE" });
  });

  it.each([
    ["adcs.magnetometer", ["X", "Y", "Z"]],
    ["adcs.magnetometer.x", ["X"]],
  ] as const)("on %s is healed by patch_sensor_sign, sent up in the first pass", (channel, axes) => {
    const exercise = fly(withTimeline(bundled("first-contact"), wrong(channel) + axes.map(patch).join("")));
    flyOn(exercise, 60);
    expect(noticesOf(exercise, /EXECUTED/)).toHaveLength(axes.length);
    flyOn(exercise, 300);
    expect(rate_degps(exercise)).toBeLessThan(0.5);
    expect(exercise.view().adcs).toMatchObject({ mode: "SUN_SAFE" });
  });
});

/** What the obc may keep: its two packet stores when they are full, and the rest of its state. */
const storesMax_bytes = 600_000;

describe("a day", () => {
  it.each(["first-contact", "quiet-orbit"] as const)(
    "of %s leaves all but the packet stores as small as two hours of it, and those within their bound",
    (name) => {
      const exercise = fly(bundled(name));
      const others_bytes: number[] = [];
      for (let hour = 1; hour <= 24; hour += 1) {
        flyOn(exercise, hour * 60);
        exercise.outbox.takeNotices();
        const { memory, ...rest } = exercise.simulation.save();
        const { obc, ...others } = memory;
        expect(encode(obc).length).toBeLessThan(storesMax_bytes);
        others_bytes.push(encode({ ...rest, memory: others }).length);
      }
      const early_bytes = Math.max(...others_bytes.slice(0, 2));
      expect(Math.max(...others_bytes.slice(2))).toBeLessThan(early_bytes + 10_000);
    },
  );
});
