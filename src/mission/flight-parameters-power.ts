/** The power unit's numbers: of the spacecraft's file, or what follows from its hardware. */

import { power } from "../messages/index.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";

const P = power.v1.Parameter;
/** Charge current that is asked for: of what the battery takes. */
const chargeShare = 0.8;
/** The battery rests below C/30. */
const restHours_h = 30;
/** The bus counts as held this little below its charge voltage. */
const regulatedBelow_V = 0.1;
/** Of a triple-junction cell's maximum-power voltage, as the unit has it built in for twenty in series. */
const cellSlope_VpK = -0.0067;

/** By parameter's number. */
export function powerValues({
  power: { battery, array },
  flight_software: { power: own },
}: SpacecraftConfig): Map<number, number> {
  const capacity_Ah = own.capacity_ah ?? battery.capacity_ah;
  const cells = array.cells_in_series;
  return new Map([
    [P.PARAMETER_CAPACITY, capacity_Ah * 3600],
    [P.PARAMETER_STRING_COUNT, battery.strings],
    [P.PARAMETER_CELLS_IN_SERIES, battery.cells_in_series],
    [P.PARAMETER_RESISTANCE, own.resistance_ohm ?? battery.resistance.ohm],
    [P.PARAMETER_RELAXATION, own.relaxation_ohm ?? battery.relaxation.ohm],
    [P.PARAMETER_CHARGE_CURRENT_MAX, own.charge_current_max_a ?? chargeShare * battery.charge_current_max_a],
    [P.PARAMETER_REST_CURRENT, own.rest_current_a ?? capacity_Ah / restHours_h],
    [P.PARAMETER_REGULATED_VOLTAGE, own.regulated_voltage_v ?? battery.charge_voltage_max_v - regulatedBelow_V],
    [P.PARAMETER_SECTION_VOLTAGE, own.section_voltage_v ?? cells * array.cell.maximum_power_voltage_v],
    [P.PARAMETER_SECTION_SLOPE, own.section_slope_vpk ?? cells * cellSlope_VpK],
  ]);
}
