/**
 * The piecewise exponential atmosphere: one density for a height, whatever the time.
 *
 * Above its last row (1000 km) the last scale height goes on; below the ground it is the density at the ground.
 * Source: Vallado 2013, table 8-4 (U.S. Standard Atmosphere below 25 km, CIRA-72 above).
 */

/** Base height (km), density there (kg/m3), scale height (km). */
const table: readonly (readonly [base_km: number, density_kgpm3: number, scale_km: number])[] = [
  [0, 1.225, 7.249],
  [25, 0.03899, 6.349],
  [30, 0.01774, 6.682],
  [40, 0.003972, 7.554],
  [50, 0.001057, 8.382],
  [60, 0.0003206, 7.714],
  [70, 8.77e-5, 6.549],
  [80, 1.905e-5, 5.799],
  [90, 3.396e-6, 5.382],
  [100, 5.297e-7, 5.877],
  [110, 9.661e-8, 7.263],
  [120, 2.438e-8, 9.473],
  [130, 8.484e-9, 12.636],
  [140, 3.845e-9, 16.149],
  [150, 2.07e-9, 22.523],
  [180, 5.464e-10, 29.74],
  [200, 2.789e-10, 37.105],
  [250, 7.248e-11, 45.546],
  [300, 2.418e-11, 53.628],
  [350, 9.518e-12, 53.298],
  [400, 3.725e-12, 58.515],
  [450, 1.585e-12, 60.828],
  [500, 6.967e-13, 63.822],
  [600, 1.454e-13, 71.835],
  [700, 3.614e-14, 88.667],
  [800, 1.17e-14, 124.64],
  [900, 5.245e-15, 181.05],
  [1000, 3.019e-15, 268],
];

const base_m = Float64Array.from(table, ([base_km]) => base_km * 1e3);
const density_kgpm3 = Float64Array.from(table, ([, density]) => density);
const scale_m = Float64Array.from(table, ([, , scale_km]) => scale_km * 1e3);

/** Density of the air at a height above the ellipsoid, kg/m3. */
export function exponentialDensity_kgpm3(height_m: number): number {
  let row = base_m.length - 1;
  while (row > 0 && height_m < base_m[row]!) row -= 1;
  const above_m = height_m > base_m[row]! ? height_m - base_m[row]! : 0;
  return density_kgpm3[row]! * Math.exp(-above_m / scale_m[row]!);
}
