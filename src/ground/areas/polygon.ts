/**
 * Polygons on the sphere, their edges great circles.
 *
 * Seen from the sphere's centre on a plane that touches at the polygon's middle (a gnomonic projection), great circles are straight lines; so
 * the poles and the 180th meridian are places as all others, and a point lies in the polygon where it lies in the plane's. This holds for
 * less than a hemisphere: corners further than `reachMax_deg` from the middle are refused. Geodetic latitudes are taken as directions.
 *
 * Source: Snyder 1987, Map Projections: A Working Manual, chapter 22.
 */

/** Geodetic latitude and longitude, deg. */
export type Corner = readonly [latitude_deg: number, longitude_deg: number];

export interface Polygon {
  /** Unit vectors, Earth-fixed: two that span the plane, and the middle; row by row. */
  readonly axes: Float64Array;
  /** Corners on the plane, counter-clockwise seen from outside. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** From the middle to the farthest corner. */
  readonly reach_rad: number;
}

export type PolygonResult =
  { readonly ok: true; readonly polygon: Polygon } | { readonly ok: false; readonly why: string };

/** Farthest corner from the middle. */
export const reachMax_deg = 60;
/** What counts as on the edge: 6 um on the ground. */
const edgeWidth = 1e-12;
const degree = Math.PI / 180;

const refuse = (why: string): PolygonResult => ({ ok: false, why });

/** A polygon of three corners or more, in either sense; a ring that ends where it began is closed already. */
export function createPolygon(corners: readonly Corner[]): PolygonResult {
  const ring = withoutClosure(corners);
  if (ring.length < 3) return refuse(`has ${ring.length} different corners, at least 3 are needed`);
  const units = ring.map(direction);
  const sum = units.reduce<number[]>((total, unit) => total.map((part, axis) => part + unit[axis]!), [0, 0, 0]);
  const norm = Math.hypot(...sum);
  if (norm < 1e-6) return refuse("has no middle: its corners lie all around the Earth");
  const axes = planeAt(sum.map((part) => part / norm));
  const x = new Float64Array(ring.length);
  const y = new Float64Array(ring.length);
  let cosineMin = 1;
  for (const [index, unit] of units.entries()) {
    const height = along(axes, 6, ...unit);
    cosineMin = Math.min(cosineMin, height);
    x[index] = along(axes, 0, ...unit) / height;
    y[index] = along(axes, 3, ...unit) / height;
  }
  if (!(cosineMin > Math.cos(reachMax_deg * degree))) {
    return refuse(`reaches further than ${reachMax_deg} deg from its middle; divide it`);
  }
  const crossing = firstCrossing(x, y);
  if (crossing !== undefined) {
    return refuse(`crosses itself: the edges behind the corners ${crossing[0]} and ${crossing[1]} meet`);
  }
  const doubleArea = shoelace(x, y);
  if (Math.abs(doubleArea) < edgeWidth) return refuse("has no area: its corners lie on a line");
  if (doubleArea < 0) {
    x.reverse();
    y.reverse();
  }
  return { ok: true, polygon: { axes, x, y, reach_rad: Math.acos(cosineMin) } };
}

/** Whether a direction from the Earth's centre (a unit vector, Earth-fixed) lies in the polygon; edges and corners do. */
export function contains({ axes, x, y }: Polygon, ux: number, uy: number, uz: number): boolean {
  const height = along(axes, 6, ux, uy, uz);
  if (height < 0.1) return false;
  const px = along(axes, 0, ux, uy, uz) / height;
  const py = along(axes, 3, ux, uy, uz) / height;
  let inside = false;
  for (let to = 0, from = x.length - 1; to < x.length; from = to, to += 1) {
    const ax = x[from]!;
    const ay = y[from]!;
    const bx = x[to]!;
    const by = y[to]!;
    if (isOnEdge(ax, ay, bx, by, px, py)) return true;
    // Half-open in y, so that a ray through a corner counts it once.
    if (ay > py !== by > py && px < ax + ((bx - ax) * (py - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}

/** Solid angle in sr: triangles between the middle and each edge. Source: Van Oosterom & Strackee 1983, equation 8. */
export function solidAngle_sr({ x, y }: Polygon): number {
  let sum_sr = 0;
  for (let to = 0, from = x.length - 1; to < x.length; from = to, to += 1) {
    const a = Math.hypot(x[from]!, y[from]!, 1);
    const b = Math.hypot(x[to]!, y[to]!, 1);
    const triple = x[from]! * y[to]! - x[to]! * y[from]!;
    const ab = x[from]! * x[to]! + y[from]! * y[to]! + 1;
    sum_sr += 2 * Math.atan2(triple, a * b + ab + a + b);
  }
  return sum_sr;
}

/** The unit vector towards a geodetic latitude and longitude. */
export function direction([latitude_deg, longitude_deg]: Corner): [number, number, number] {
  const latitude_rad = latitude_deg * degree;
  const longitude_rad = longitude_deg * degree;
  const c = Math.cos(latitude_rad);
  return [c * Math.cos(longitude_rad), c * Math.sin(longitude_rad), Math.sin(latitude_rad)];
}

const along = (axes: Float64Array, row: number, x: number, y: number, z: number): number =>
  axes[row]! * x + axes[row + 1]! * y + axes[row + 2]! * z;

function withoutClosure(corners: readonly Corner[]): readonly Corner[] {
  return corners.filter(([latitude_deg, longitude_deg], index) => {
    const before = corners[index === 0 ? corners.length - 1 : index - 1]!;
    return corners.length === 1 || latitude_deg !== before[0] || longitude_deg !== before[1];
  });
}

/** A right-handed triad whose third axis is the middle. */
function planeAt(middle: readonly number[]): Float64Array {
  const [mx, my, mz] = middle as [number, number, number];
  const flat = Math.abs(mz) < 0.9;
  const k = flat ? 1 / Math.hypot(mx, my) : 1 / Math.hypot(my, mz);
  const ex = flat ? -my * k : 0;
  const ey = flat ? mx * k : -mz * k;
  const ez = flat ? 0 : my * k;
  return Float64Array.of(ex, ey, ez, my * ez - mz * ey, mz * ex - mx * ez, mx * ey - my * ex, mx, my, mz);
}

/** Twice the area on the plane, positive counter-clockwise. */
function shoelace(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let to = 0, from = x.length - 1; to < x.length; from = to, to += 1) sum += x[from]! * y[to]! - x[to]! * y[from]!;
  return sum;
}

function isOnEdge(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (Math.abs(dx * (py - ay) - dy * (px - ax)) > edgeWidth * length) return false;
  const forward = dx * (px - ax) + dy * (py - ay);
  return forward >= -edgeWidth * length && forward <= length * (length + edgeWidth);
}

/** Corners, counted from 1, behind which two edges that are no neighbours meet. */
function firstCrossing(x: Float64Array, y: Float64Array): [number, number] | undefined {
  const count = x.length;
  const side = (a: number, b: number, c: number): number =>
    Math.sign((x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!));
  for (let a = 0; a < count; a += 1) {
    const b = (a + 1) % count;
    for (let c = a + 2; c < count; c += 1) {
      const d = (c + 1) % count;
      if (d === a) continue;
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return [a + 1, c + 1];
    }
  }
  return undefined;
}
