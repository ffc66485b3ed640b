/**
 * Service areas that a scenario may call by name.
 *
 * Drawn by hand for exercises, a dozen corners each, true to some 30 km: not surveyed, and no statement about any border.
 */

import type { Corner } from "./polygon.ts";

export const bundledAreas: Readonly<Record<string, readonly Corner[]>> = {
  sindh: [
    [24.9, 66.7],
    [26.2, 67.1],
    [27.5, 67.4],
    [28.3, 68.2],
    [28.5, 69.4],
    [28.0, 70.2],
    [27.0, 69.6],
    [25.7, 70.3],
    [24.6, 71.0],
    [24.3, 69.6],
    [23.8, 68.2],
    [24.6, 67.1],
  ],
  balochistan: [
    [24.9, 66.7],
    [25.3, 64.6],
    [25.1, 61.7],
    [27.2, 62.8],
    [29.4, 61.0],
    [29.5, 64.2],
    [30.9, 66.3],
    [31.6, 68.0],
    [31.7, 69.2],
    [30.2, 70.2],
    [28.9, 69.9],
    [28.5, 69.4],
    [28.3, 68.2],
    [27.5, 67.4],
    [26.2, 67.1],
  ],
  gilgit: [
    [36.6, 72.6],
    [37.0, 74.5],
    [35.9, 76.1],
    [35.4, 77.3],
    [34.7, 76.7],
    [34.6, 75.2],
    [35.1, 73.8],
    [35.8, 72.7],
  ],
};
