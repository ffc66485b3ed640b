/** Numbers of the flight software that another spacecraft has otherwise, after ECSS-E-ST-70-41C, ST[20]. */

/** What is built in, and between which bounds another value is taken. */
export interface ParameterRange {
  readonly usual: number;
  readonly min: number;
  readonly max: number;
}

/** By the number of a unit's `Parameter`; 0 stands for none. */
export type ParameterTable = readonly (ParameterRange | null)[];

/** What is built in, by number. */
export const usualValues = (table: ParameterTable): Float64Array =>
  Float64Array.from(table, (row) => (row === null ? 0 : row.usual));

/** There is such a parameter, and the value is in its range. */
export function isAllowed(table: ParameterTable, parameter: number, value: number): boolean {
  const row = table[parameter];
  return row !== undefined && row !== null && value >= row.min && value <= row.max;
}

/** Sets a value; false, and nothing changed, where it is not allowed. */
export function setValue(values: Float64Array, table: ParameterTable, parameter: number, value: number): boolean {
  if (!isAllowed(table, parameter, value)) return false;
  values[parameter] = value;
  return true;
}
