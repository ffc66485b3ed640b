/** Tells a lost sensor from a missed sample. */

import { sensorLost_us } from "./parameters.ts";

export interface SensorWatch {
  lost: boolean;
  /** How long the sensor has been other than `lost` says. */
  contrary_us: number;
}

export function createWatch(): SensorWatch {
  return { lost: false, contrary_us: 0 };
}

/** Takes note of one sample; true where the sensor was lost or came back just now. */
export function watchSample(watch: SensorWatch, usable: boolean, period_us: number): boolean {
  if (usable !== watch.lost) {
    watch.contrary_us = 0;
    return false;
  }
  watch.contrary_us += period_us;
  if (watch.contrary_us < sensorLost_us) return false;
  watch.lost = !watch.lost;
  watch.contrary_us = 0;
  return true;
}
