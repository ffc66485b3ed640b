import { describe, expect, it } from "vitest";
import { earthFixedToGeodetic } from "../../../src/environment/frames/geodetic.ts";
import { bundledAreas } from "../../../src/ground/areas/bundled.ts";
import { cellsAim, cellsOf } from "../../../src/ground/areas/cells.ts";
import { contains, type Corner, createPolygon, direction, type Polygon } from "../../../src/ground/areas/polygon.ts";

function polygonOf(corners: readonly Corner[]): Polygon {
  const result = createPolygon(corners);
  if (!result.ok) throw new Error(result.why);
  return result.polygon;
}

/** Latitude and longitude of each place. */
function placesOf(polygon: Polygon): Corner[] {
  const cells = cellsOf(polygon);
  return Array.from({ length: cells.length / 3 }, (_, cell) => {
    const place = { latitude_rad: 0, longitude_rad: 0, height_m: 0 };
    earthFixedToGeodetic(cells.subarray(3 * cell, 3 * cell + 3), place);
    expect(Math.abs(place.height_m)).toBeLessThan(1e-6);
    return [(place.latitude_rad * 180) / Math.PI, (place.longitude_rad * 180) / Math.PI];
  });
}

describe("the places of an area's users", () => {
  it.each(Object.entries(bundledAreas))("of %s are about forty, all inside", (_name, corners) => {
    const polygon = polygonOf(corners);
    const places = placesOf(polygon);
    expect(Math.abs(places.length / cellsAim - 1)).toBeLessThan(0.25);
    for (const place of places) expect(contains(polygon, ...direction(place))).toBe(true);
  });

  it("stand for equal parts of the surface, near the pole too: half of them lie above the latitude that halves a cap", () => {
    const corners = Array.from({ length: 24 }, (_, index): Corner => [60, index * 15]);
    const places = placesOf(polygonOf(corners));
    // 1 - sin is the cap's area over 2 pi; corners of a 24-gon lie on 60 deg, its edges a little above.
    const halving_deg = (Math.asin(1 - (1 - Math.sin((60.1 * Math.PI) / 180)) / 2) * 180) / Math.PI;
    const above = places.filter(([latitude_deg]) => latitude_deg > halving_deg).length;
    expect(Math.abs(above / places.length - 0.5)).toBeLessThan(0.15);
  });

  it("are one at least, however thin the area", () => {
    expect(
      cellsOf(
        polygonOf([
          [10, 10],
          [10.0001, 40],
          [10.0002, 40],
        ]),
      ).length,
    ).toBeGreaterThanOrEqual(3);
  });
});
