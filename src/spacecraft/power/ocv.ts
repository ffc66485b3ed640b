/**
 * Open-circuit voltage against state of charge and temperature: a table at equal steps, straight lines between, and one
 * coefficient of temperature.
 *
 * What is stored is enthalpy, U - T dU/dT per charge: the entropic part, T dU/dT, comes and goes as heat.
 * Source: Bernardi, Pawlikowski & Newman 1985, A General Energy Balance for Battery Systems, equation 21.
 */

export interface OcvCurve {
  /** Volts of the whole string at a state of charge, held at the ends of the table. */
  voltage_V(stateOfCharge: number, temperature_degC: number): number;
  /** Integral of the enthalpy's voltage from 0, in volts: times the capacity in coulombs it is the stored energy in joules. */
  integral_V(stateOfCharge: number): number;
  /** Heat that a coulomb of charging sets free, in volts; negative where it cools. */
  entropic_V(temperature_degC: number): number;
}

export const ocvReference_degC = 25;
const zero_degC = -273.15;

export function createOcvCurve(cell_ocv_v: readonly number[], cellsInSeries: number, coefficient_Vpk = 0): OcvCurve {
  const volts = Float64Array.from(cell_ocv_v, (v) => v * cellsInSeries);
  const last = volts.length - 1;
  const slope_Vpk = coefficient_Vpk * cellsInSeries;
  const bound_V = slope_Vpk * (ocvReference_degC - zero_degC);
  const below = new Float64Array(volts.length);
  for (let i = 1; i <= last; i += 1) below[i] = below[i - 1]! + (0.5 * (volts[i - 1]! + volts[i]!)) / last;

  return {
    voltage_V(stateOfCharge, temperature_degC) {
      const place = Math.min(Math.max(stateOfCharge, 0), 1) * last;
      const i = Math.min(Math.floor(place), last - 1);
      const reference_V = volts[i]! + (place - i) * (volts[i + 1]! - volts[i]!);
      return reference_V + slope_Vpk * (temperature_degC - ocvReference_degC);
    },
    integral_V(stateOfCharge) {
      const charge = Math.min(Math.max(stateOfCharge, 0), 1);
      const place = charge * last;
      const i = Math.min(Math.floor(place), last - 1);
      const t = place - i;
      const reference_V = below[i]! + (t * (volts[i]! + 0.5 * t * (volts[i + 1]! - volts[i]!))) / last;
      return reference_V - bound_V * charge;
    },
    entropic_V: (temperature_degC) => slope_Vpk * (temperature_degC - zero_degC),
  };
}
