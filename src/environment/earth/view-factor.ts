/**
 * How much of a flat facet's view the Earth fills, as a uniformly shining sphere does.
 *
 * Source: Howell, A Catalog of Radiation Heat Transfer Configuration Factors, B-43 (plane element to a sphere that its plane may cut).
 */

/**
 * View factor of the sphere as the facet sees it, 0 to 1.
 *
 * @param cosine of the angle between the facet's normal and the direction to the centre of the Earth
 * @param radiusRatio radius of the Earth over distance from its centre, below 1
 */
export function earthViewFactor(cosine: number, radiusRatio: number): number {
  const squareRatio = radiusRatio * radiusRatio;
  const heightCosine = Math.sqrt(1 - squareRatio);
  if (cosine >= radiusRatio) return squareRatio * cosine;
  if (cosine <= -radiusRatio) return 0;
  const sine = Math.sqrt(1 - cosine * cosine);
  const cut = Math.min(1, heightCosine / sine);
  const half = Math.max(-1, Math.min(1, (-heightCosine * cosine) / (radiusRatio * sine)));
  const inside =
    cosine * squareRatio * Math.acos(half) - heightCosine * Math.sqrt(Math.max(0, squareRatio - cosine * cosine));
  return 0.5 - Math.asin(cut) / Math.PI + inside / Math.PI;
}
