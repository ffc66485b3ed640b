/**
 * An area as a few dozen places, each of which stands for an equal part of its surface and of its users.
 *
 * The places are those of a square grid on an equal-area map around the polygon's middle that lie in the polygon.
 * Source: Snyder 1987, Map Projections: A Working Manual, chapter 24 (Lambert azimuthal equal-area).
 */

import { geodeticToEarthFixed } from "../../environment/frames/geodetic.ts";
import { vector } from "../../environment/vector.ts";
import { contains, type Polygon, solidAngle_sr } from "./polygon.ts";

/** How many places an area gets, about; a narrow one may get some more or fewer. */
export const cellsAim = 40;
/** Between the middle and the farthest corner: a sliver gets fewer places rather than a grid without end. */
const rowsMax = 60;

/** Earth-fixed positions on the ellipsoid, three numbers each; at least one. */
export function cellsOf(polygon: Polygon): Float64Array {
  const reach = 2 * Math.sin(polygon.reach_rad / 2);
  const spacing = Math.max(Math.sqrt(solidAngle_sr(polygon) / cellsAim), reach / rowsMax);
  const rows = Math.ceil(reach / spacing);
  const cells: number[] = [];
  for (let row = -rows; row < rows; row += 1) {
    for (let column = -rows; column < rows; column += 1) {
      const unit = unitAt(polygon.axes, (column + 0.5) * spacing, (row + 0.5) * spacing);
      if (unit !== undefined && contains(polygon, ...unit)) cells.push(...onGround(unit));
    }
  }
  return Float64Array.from(cells.length > 0 ? cells : onGround(cornerOf(polygon)));
}

/** The direction behind a point of the map of the unit sphere; undefined beyond the map's rim. */
function unitAt(axes: Float64Array, x: number, y: number): [number, number, number] | undefined {
  const distance = Math.hypot(x, y);
  if (distance >= Math.SQRT2) return undefined;
  const angle_rad = 2 * Math.asin(distance / 2);
  return combined(
    axes,
    (x * Math.sin(angle_rad)) / distance,
    (y * Math.sin(angle_rad)) / distance,
    Math.cos(angle_rad),
  );
}

function cornerOf({ axes, x, y }: Polygon): [number, number, number] {
  const k = 1 / Math.hypot(x[0]!, y[0]!, 1);
  return combined(axes, x[0]! * k, y[0]! * k, k);
}

const combined = (axes: Float64Array, a: number, b: number, c: number): [number, number, number] => [
  a * axes[0]! + b * axes[3]! + c * axes[6]!,
  a * axes[1]! + b * axes[4]! + c * axes[7]!,
  a * axes[2]! + b * axes[5]! + c * axes[8]!,
];

const onGround = ([x, y, z]: readonly [number, number, number]): Float64Array =>
  geodeticToEarthFixed(Math.asin(Math.min(1, Math.max(-1, z))), Math.atan2(y, x), 0, vector());
