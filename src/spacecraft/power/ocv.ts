/** Open-circuit voltage against state of charge: a table at equal steps, straight lines between. */

export interface OcvCurve {
  /** Volts of the whole string at a state of charge, held at the ends of the table. */
  voltage_V(stateOfCharge: number): number;
  /** Integral of the voltage from 0, in volts: times the capacity in coulombs it is the stored energy in joules. */
  integral_V(stateOfCharge: number): number;
}

export function createOcvCurve(cell_ocv_v: readonly number[], cellsInSeries: number): OcvCurve {
  const volts = Float64Array.from(cell_ocv_v, (v) => v * cellsInSeries);
  const last = volts.length - 1;
  const below = new Float64Array(volts.length);
  for (let i = 1; i <= last; i += 1) below[i] = below[i - 1]! + (0.5 * (volts[i - 1]! + volts[i]!)) / last;

  return {
    voltage_V(stateOfCharge) {
      const place = Math.min(Math.max(stateOfCharge, 0), 1) * last;
      const i = Math.min(Math.floor(place), last - 1);
      return volts[i]! + (place - i) * (volts[i + 1]! - volts[i]!);
    },
    integral_V(stateOfCharge) {
      const place = Math.min(Math.max(stateOfCharge, 0), 1) * last;
      const i = Math.min(Math.floor(place), last - 1);
      const t = place - i;
      return below[i]! + (t * (volts[i]! + 0.5 * t * (volts[i + 1]! - volts[i]!))) / last;
    },
  };
}
