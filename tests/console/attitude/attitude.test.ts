import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gmst_rad } from "../../../src/environment/frames/earth-fixed.ts";
import { epochFromUtc, taiAt } from "../../../src/environment/time/epoch.ts";
import { simStart } from "../../../src/kernel/index.ts";
import { quaternion, normaliseQuaternion, rotate } from "../../../src/environment/quaternion.ts";
import { AttitudeReader } from "../../../src/console/web/attitude/reading.ts";
import { angle_deg, dot, sidereal_rad, skyOf, toBody } from "../../../src/console/web/attitude/sky.ts";
import { Values } from "../../../src/console/web/live/values.ts";

const component = fc.double({ min: -1, max: 1, noNaN: true });
const predicted = {
  latitude_deg: 24.9,
  longitude_deg: 67.1,
  altitude_km: 500,
  lit: true,
  subsolarLatitude_deg: 10,
  subsolarLongitude_deg: 40,
};
const plan = { passes: [], shadows: [], track: [[60e6, 28.5, 66.2]] } as const;
const start = "2026-03-20T04:00:00Z";
const names = ["truth.q_bn.x", "truth.q_bn.y", "truth.q_bn.z", "truth.q_bn.w", "truth.body_rate_radps.x"];

describe("the page's attitude", () => {
  it("turns vectors as the environment does", () => {
    fc.assert(
      fc.property(fc.tuple(component, component, component), fc.tuple(component, component, component), (v, e) => {
        const q = normaliseQuaternion(quaternion(e[0], e[1], e[2], 1));
        const expected = rotate(q, Float64Array.from(v), new Float64Array(3));
        const turned = toBody([q[0]!, q[1]!, q[2]!, q[3]!], v);
        for (const axis of [0, 1, 2] as const) expect(turned[axis]).toBeCloseTo(expected[axis]!, 12);
      }),
    );
  });

  it("has a sidereal time that is the environment's within 0.01 deg over thirty years", () => {
    for (const utc of ["2000-01-01T12:00:00Z", "2013-07-04T03:21:00Z", "2029-12-31T23:00:00Z"]) {
      const epoch = epochFromUtc(utc);
      if (!epoch.ok) throw new Error(utc);
      const apart = Math.sin((sidereal_rad(utc) - gmst_rad(taiAt(epoch.epoch, simStart))) / 2) * 2;
      expect(Math.abs(apart) * (180 / Math.PI)).toBeLessThan(0.01);
    }
  });

  it("knows where the Earth is: nadir and the way to go are at right angles, and up is up in the display", () => {
    const sky = skyOf(predicted, plan, 0, start);
    expect(sky.velocity_N).not.toBeNull();
    expect(dot(sky.nadir_N, sky.velocity_N!)).toBeCloseTo(0, 12);
    expect(angle_deg(sky.sun_N, sky.nadir_N)).toBeGreaterThan(90);
    const values = new Values();
    values.take({
      origin: "truth",
      parameter: Uint16Array.of(0, 1, 2, 3, 4),
      generated_us: new Float64Array(5),
      received_us: new Float64Array(5),
      value: Float64Array.of(0.5, 0.5, 0.5, 0.5, 0),
    });
    const { orbit_B, arrows } = new AttitudeReader("truth", names).read(values.truth, sky, predicted);
    expect(dot(orbit_B![1], arrows.earth!)).toBeCloseTo(-1, 12);
    expect(dot(orbit_B![0], arrows.velocity!)).toBeCloseTo(1, 12);
  });

  it("does not draw an attitude that was told long before what else came down", () => {
    const sky = skyOf(predicted, plan, 0, start);
    const values = new Values();
    expect(new AttitudeReader("downlink", []).read(values.downlink, sky, predicted)).toMatchObject({
      orbit_B: null,
      arrows: { earth: null, sun: null },
    });
  });
});
