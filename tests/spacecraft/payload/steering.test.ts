import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equatorialRadius_m, flattening } from "../../../src/environment/frames/geodetic.ts";
import { anglesOf, directionOf, wayToGround_m } from "../../../src/spacecraft/payload/steering.ts";

const a = equatorialRadius_m;
const b = a * (1 - flattening);
const h = 500e3;
const way = (r: readonly number[], d: readonly number[]): number =>
  wayToGround_m(Float64Array.from(r), Float64Array.from(d));

describe("a beam's way to the ground", () => {
  it("is the height straight down, over the equator and over the pole", () => {
    expect(way([a + h, 0, 0], [-1, 0, 0])).toBeCloseTo(h, 6);
    expect(way([0, 0, b + h], [0, 0, -1])).toBeCloseTo(h, 6);
  });

  // In the equator's plane the Earth is a circle: sin(elevation angle at the ground) by the law of sines.
  it.each([0, 8, 20, 45, 60, 67])("is that of the plane triangle over the equator, %d deg off nadir", (nadir_deg) => {
    const nadir_rad = (nadir_deg * Math.PI) / 180;
    const ground_rad = Math.asin(((a + h) / a) * Math.sin(nadir_rad)) - nadir_rad;
    const expected_m = nadir_deg === 0 ? h : (a * Math.sin(ground_rad)) / Math.sin(nadir_rad);
    expect(way([a + h, 0, 0], [-Math.cos(nadir_rad), Math.sin(nadir_rad), 0])).toBeCloseTo(expected_m, 4);
  });

  it("ends at the limb: a hair beyond it passes the Earth by", () => {
    const limb_rad = Math.asin(a / (a + h));
    const at = (nadir_rad: number): number => way([a + h, 0, 0], [-Math.cos(nadir_rad), Math.sin(nadir_rad), 0]);
    expect(at(limb_rad - 1e-6)).toBeGreaterThan(2000e3);
    expect(at(limb_rad + 1e-6)).toBeNaN();
    expect(at(Math.PI)).toBeNaN();
  });

  it("leads to the ellipsoid, not to a sphere: 21 km too long over the pole if it did", () => {
    const sphere_m = b + h - a;
    expect(way([0, 0, b + h], [0, 0, -1]) - sphere_m).toBeCloseTo(a - b, 3);
  });

  it("leaves the point on the ellipsoid from anywhere", () => {
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, part, (x, y, z, p, q) => {
        const length = Math.hypot(x, y, z);
        fc.pre(length > 0.1);
        const r = [x, y, z].map((each) => (each / length) * (a + h));
        const aim = [-x + 0.3 * p, -y + 0.3 * q, -z];
        const d = aim.map((each) => each / Math.hypot(...aim));
        const way_m = way(r, d);
        fc.pre(way_m === way_m);
        const point = r.map((each, axis) => each + way_m * d[axis]!);
        const level = (point[0]! ** 2 + point[1]! ** 2) / a ** 2 + point[2]! ** 2 / b ** 2;
        expect(Math.abs(level - 1)).toBeLessThan(1e-12);
        expect(way_m).toBeGreaterThan(0);
      }),
    );
  });
});

describe("along and across", () => {
  it("are angles towards +x and +y of the body from +z", () => {
    const out = new Float64Array(3);
    directionOf(0.3, 0, out);
    expect([...out]).toEqual([expect.closeTo(Math.sin(0.3)), 0, expect.closeTo(Math.cos(0.3))]);
    directionOf(0, -0.3, out);
    expect([...out]).toEqual([0, expect.closeTo(-Math.sin(0.3)), expect.closeTo(Math.cos(0.3))]);
  });

  it("come back from the direction that they make", () => {
    const angle = fc.double({ min: -1.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (along_rad, across_rad) => {
        const direction = new Float64Array(3);
        const angles = new Float64Array(2);
        directionOf(along_rad, across_rad, direction);
        expect(anglesOf(direction[0]!, direction[1]!, direction[2]!, angles)).toBe(true);
        expect(angles[0]).toBeCloseTo(along_rad, 12);
        expect(angles[1]).toBeCloseTo(across_rad, 12);
      }),
    );
  });

  it("are none behind the antenna", () => {
    expect(anglesOf(0.1, 0, -0.1, new Float64Array(2))).toBe(false);
    expect(anglesOf(1, 0, 0, new Float64Array(2))).toBe(false);
  });
});
