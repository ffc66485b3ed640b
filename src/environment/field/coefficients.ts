/** Gauss coefficients of a geomagnetic model, Schmidt semi-normalised, linear in time between the years. */
export interface CoefficientTable {
  readonly degreeMax: number;
  readonly years: Float64Array;
  /** One row a year in nanotesla: g and h of (1,0), (1,1), (2,0), (2,1), ... */
  readonly rows: readonly Float64Array[];
}
