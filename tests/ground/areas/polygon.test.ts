import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledAreas } from "../../../src/ground/areas/bundled.ts";
import {
  contains,
  type Corner,
  createPolygon,
  direction,
  type Polygon,
  solidAngle_sr,
} from "../../../src/ground/areas/polygon.ts";

const polygonOf = (...corners: Corner[]): Polygon => {
  const result = createPolygon(corners);
  if (!result.ok) throw new Error(result.why);
  return result.polygon;
};

const has = (polygon: Polygon, latitude_deg: number, longitude_deg: number): boolean =>
  contains(polygon, ...direction([latitude_deg, longitude_deg]));

const degree = Math.PI / 180;
const octant = polygonOf([0, 0], [0, 90], [90, 0]);

describe("a polygon on the sphere", () => {
  it("has the solid angle of Girard's theorem: an eighth of the sphere is pi / 2", () => {
    expect(solidAngle_sr(octant)).toBeCloseTo(Math.PI / 2, 12);
  });

  it("has edges that are great circles: halfway along 60 deg north they run 7.8 deg further north", () => {
    const square = polygonOf([40, 0], [40, 90], [60, 90], [60, 0]);
    const top_deg = Math.atan(Math.tan(60 * degree) / Math.cos(45 * degree)) / degree;
    expect(top_deg).toBeCloseTo(67.79, 2);
    expect(has(square, top_deg - 1e-6, 45)).toBe(true);
    expect(has(square, top_deg + 1e-6, 45)).toBe(false);
  });

  it("contains its corners and its edges, and nothing a metre outside", () => {
    const triangle = polygonOf([10, 20], [10, 30], [20, 25]);
    const metre_deg = 1 / 111_000;
    for (const [latitude_deg, longitude_deg] of [
      [10, 20],
      [10, 30],
      [20, 25],
    ] as const) {
      expect(has(triangle, latitude_deg, longitude_deg)).toBe(true);
    }
    expect(has(triangle, 20 + metre_deg, 25)).toBe(false);
    expect(has(triangle, 10, 20 - metre_deg)).toBe(false);
    const equator = polygonOf([0, 0], [0, 40], [30, 20]);
    expect(has(equator, 0, 13)).toBe(true);
    expect(has(equator, -metre_deg, 13)).toBe(false);
  });

  it.each([[-179.9], [179.9], [180], [-180], [540]])(
    "lies across the 180th meridian as anywhere else: %d deg",
    (longitude_deg) => {
      const fiji = polygonOf([-20, 176], [-20, -178], [-15, -178], [-15, 176]);
      expect(has(fiji, -17, longitude_deg)).toBe(true);
      expect(has(fiji, -17, 0)).toBe(false);
      expect(has(fiji, -17, 175)).toBe(false);
    },
  );

  it("knows its place from what a plane of latitude and longitude makes of the 180th meridian", () => {
    const corners: Corner[] = [
      [-20, 176],
      [-20, -178],
      [-15, -178],
      [-15, 176],
    ];
    expect(inPlane(corners, -17, 179)).toBe(false);
    expect(inPlane(corners, -17, 0)).toBe(true);
  });

  it.each([1, -1])("holds a pole (%d)", (sign) => {
    const cap = polygonOf([70 * sign, 0], [70 * sign, 120], [70 * sign, -120]);
    expect(has(cap, 90 * sign, 0)).toBe(true);
    expect(has(cap, 89.9 * sign, 77)).toBe(true);
    expect(has(cap, 60 * sign, 0)).toBe(false);
    expect(has(cap, -90 * sign, 0)).toBe(false);
  });

  it("has a pole for a corner", () => {
    expect(has(octant, 90, 123)).toBe(true);
    expect(has(octant, 89, 45)).toBe(true);
    expect(has(octant, 89, -45)).toBe(false);
  });

  it("is the same in either sense, closed or not", () => {
    const corners: Corner[] = [
      [24, 66],
      [24, 70],
      [28, 70],
      [28, 66],
    ];
    const backwards = polygonOf(...corners.toReversed());
    const closed = polygonOf(...corners, corners[0]!);
    const area_sr = solidAngle_sr(polygonOf(...corners));
    expect(solidAngle_sr(backwards)).toBeCloseTo(area_sr, 14);
    expect(solidAngle_sr(closed)).toBeCloseTo(area_sr, 14);
  });

  it("need not be convex", () => {
    const bay = polygonOf([0, 0], [0, 10], [10, 10], [2, 5], [10, 0]);
    expect(has(bay, 6, 5)).toBe(false);
    expect(has(bay, 6, 1.5)).toBe(true);
    expect(has(bay, 6, 8.5)).toBe(true);
  });

  it("agrees with the three half-spaces of a triangle, wherever it lies", () => {
    const corner = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 360, noNaN: true }));
    const unit = ([s, longitude_deg]: [number, number]): Corner => [Math.asin(s) / degree, longitude_deg];
    fc.assert(
      fc.property(
        corner,
        fc.array(
          fc.tuple(fc.double({ min: 0.02, max: 0.5, noNaN: true }), fc.double({ min: 0, max: 2, noNaN: true })),
          { minLength: 4, maxLength: 4 },
        ),
        (middle, offsets) => {
          const [a, b, c, p] = offsets.map(([reach, turn], index) =>
            near(direction(unit(middle)), reach, turn + 2.1 * index),
          ) as [number[], number[], number[], number[]];
          const triangle = createPolygon([a, b, c].map(cornerOf));
          fc.pre(triangle.ok);
          const sides = [triple(a, b, p), triple(b, c, p), triple(c, a, p)];
          fc.pre(sides.every((side) => Math.abs(side) > 1e-6));
          const inside = sides.every((side) => side > 0) || sides.every((side) => side < 0);
          expect(contains(triangle.ok ? triangle.polygon : octant, ...(p as [number, number, number]))).toBe(inside);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, Corner[]]>([
    [
      "at least 3",
      [
        [0, 0],
        [0, 10],
      ],
    ],
    [
      "at least 3",
      [
        [0, 0],
        [0, 10],
        [0, 10],
        [0, 0],
      ],
    ],
    [
      "crosses itself",
      [
        [0, 0],
        [10, 10],
        [0, 10],
        [10, 0],
      ],
    ],
    [
      "no area",
      [
        [0, 0],
        [0, 10],
        [0, 20],
      ],
    ],
    [
      "reaches further than 60 deg",
      [
        [-70, 0],
        [-70, 120],
        [80, 60],
      ],
    ],
    [
      "all around the Earth",
      [
        [0, 0],
        [0, 120],
        [0, -120],
      ],
    ],
  ])("is refused where it %s", (why, corners) => {
    expect(createPolygon(corners)).toMatchObject({ ok: false, why: expect.stringContaining(why) as string });
  });
});

describe("the bundled areas", () => {
  const earthRadius_km = 6371;
  // Areas of the provinces (Pakistan Bureau of Statistics), km2: 140 914, 347 190, 72 496; the polygons are coarse.
  it.each([
    ["sindh", 140_914, [26, 68.5]],
    ["balochistan", 347_190, [28.5, 66]],
    ["gilgit", 72_496, [35.8, 74.5]],
  ] as const)(
    "%s is a polygon of about the right size around the right place",
    (name, area_km2, [latitude_deg, longitude_deg]) => {
      const polygon = polygonOf(...bundledAreas[name]!);
      const drawn_km2 = solidAngle_sr(polygon) * earthRadius_km ** 2;
      expect(Math.abs(drawn_km2 / area_km2 - 1)).toBeLessThan(0.2);
      expect(has(polygon, latitude_deg, longitude_deg)).toBe(true);
    },
  );
});

/** The usual mistake: longitudes as a line. */
function inPlane(corners: readonly Corner[], y: number, x: number): boolean {
  let inside = false;
  for (let to = 0, from = corners.length - 1; to < corners.length; from = to, to += 1) {
    const [ay, ax] = corners[from]!;
    const [by, bx] = corners[to]!;
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

const cross = (a: readonly number[], b: readonly number[]): number[] => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
const dot = (a: readonly number[], b: readonly number[]): number => a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
const triple = (a: readonly number[], b: readonly number[], c: readonly number[]): number => dot(cross(a, b), c);

/** A unit vector at an angle from another, in a direction around it. */
function near(from: readonly number[], reach_rad: number, turn_rad: number): number[] {
  const aside = Math.abs(from[2]!) < 0.9 ? [0, 0, 1] : [1, 0, 0];
  const raw = cross(from, aside);
  const east = raw.map((part) => part / Math.hypot(...raw));
  const north = cross(from, east);
  const [c, s] = [Math.cos(reach_rad), Math.sin(reach_rad)];
  return from.map((part, i) => c * part + s * (Math.cos(turn_rad) * east[i]! + Math.sin(turn_rad) * north[i]!));
}

const cornerOf = ([x, y, z]: readonly number[]): Corner => [Math.asin(z!) / degree, Math.atan2(y!, x!) / degree];
