/** A battery from its cells: what `cells_in_series` and `cells_in_parallel` of them have together. */

import { group, type Raw } from "./rules/raw.ts";

/**
 * The battery's numbers. What the file itself says of the whole battery stays as it is.
 *
 * Resistances of the battery are those of a cell times the cells in series over those in parallel; capacity and current go
 * with the cells in parallel, voltages with those in series. A key that is no number is left for the schema to refuse.
 *
 * @param cell the cell's numbers with the file's own over them
 * @param own the file's own alone
 */
export function packOf(cell: Raw, own: Raw): Raw {
  const { cell_capacity_ah, cell_resistance_ohm, cell_relaxation_ohm, cells_in_parallel, ...rest } = cell;
  const { cell_charge_current_max_a, cell_charge_voltage_max_v, cell_cutoff_voltage_v, ...battery } = rest;
  const { cells_in_parallel: _, ...kept } = own;
  const series = Number(cell["cells_in_series"]);
  const parallel = Number(cells_in_parallel ?? 1);
  const cutoff_V = series * Number(cell_cutoff_voltage_v);
  const ohm = (ofCell: unknown): number => (Number(ofCell) * series) / parallel;
  const derived: Raw = {
    capacity_ah: parallel * Number(cell_capacity_ah),
    charge_current_max_a: parallel * Number(cell_charge_current_max_a),
    charge_voltage_max_v: series * Number(cell_charge_voltage_max_v),
    cutoff_voltage_v: cutoff_V,
    // A seventh above the cut-off: the voltage that an empty battery comes back to without load.
    restart_voltage_v: cutoff_V * (8 / 7),
    cell_charge_offset: zeros(series),
    cell_capacity_error: zeros(series),
  };
  return {
    ...battery,
    ...derived,
    ...kept,
    resistance: { ohm: ohm(cell_resistance_ohm), ...group(battery["resistance"]), ...group(own["resistance"]) },
    relaxation: { ohm: ohm(cell_relaxation_ohm), ...group(battery["relaxation"]), ...group(own["relaxation"]) },
  };
}

const seriesMax = 100;

const zeros = (count: number): number[] =>
  Number.isInteger(count) && count > 0 && count <= seriesMax ? Array.from({ length: count }, () => 0) : [];
