/**
 * The numbers that a spacecraft's flight software is loaded with: what its file says, else what follows from its hardware.
 *
 * A number that the unit has built in, to a thousandth, is not loaded; so the default spacecraft loads nothing, and units
 * that know of no parameters fly it as well as any.
 */

import { adcs, power } from "../messages/index.ts";
import { isAllowed, type ParameterTable } from "../onboard/parameter-range.ts";
import { parameterTable as adcsTable } from "../onboard/adcs/parameter-table.ts";
import { parameterTable as powerTable } from "../onboard/power/parameter-table.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";
import { adcsValues } from "./flight-parameters-adcs.ts";
import { powerValues } from "./flight-parameters-power.ts";

/** As in the contract. */
export interface ParameterValue {
  readonly parameter: number;
  readonly value: number;
}

export type FlightParameters = Readonly<Record<UnitName, readonly ParameterValue[]>>;

/** Why a unit would refuse a number that the file gives it. */
export interface ParameterMistake {
  readonly unit: UnitName;
  readonly parameter: string;
  readonly message: string;
}

/** By parameter's number; what is absent stays as it is built in. */
export type Values = ReadonlyMap<number, number>;

/** How far a number may be from the built-in one to be the same, relative. */
const sameMax = 1e-3;

/** What each unit is loaded with. */
export function flightParameters(config: SpacecraftConfig): FlightParameters {
  return {
    adcs: toLoad(adcsValues(config), adcsTable),
    power: toLoad(powerValues(config), powerTable),
    comms: [],
    payload: [],
    obc: [],
  };
}

function toLoad(values: Values, table: ParameterTable): ParameterValue[] {
  return [...values]
    .filter(([parameter, value]) => isAllowed(table, parameter, value) && !isSame(value, table[parameter]!.usual))
    .map(([parameter, value]) => ({ parameter, value: Math.fround(value) }));
}

const isSame = (value: number, usual: number): boolean => Math.abs(value - usual) <= sameMax * Math.abs(usual);

/**
 * The numbers of the file's `flight_software` that the units would refuse. One that only follows from the hardware is no
 * mistake: the flight software then keeps what it has built in, and may not be the one for this hardware.
 */
export function parameterMistakes(config: SpacecraftConfig): ParameterMistake[] {
  const bare: SpacecraftConfig = { ...config, flight_software: { adcs: {}, power: {} } };
  return [
    ...refused("adcs", adcsValues(config), adcsValues(bare), adcsTable, adcs.v1.Parameter),
    ...refused("power", powerValues(config), powerValues(bare), powerTable, power.v1.Parameter),
  ];
}

function refused(
  unit: UnitName,
  values: Values,
  ofHardware: Values,
  table: ParameterTable,
  names: Readonly<Record<string, number>>,
): ParameterMistake[] {
  return [...values].flatMap(([number, value]) => {
    if (value === ofHardware.get(number) || isAllowed(table, number, value)) return [];
    const { min, max } = table[number]!;
    const parameter = Object.keys(names).find((name) => names[name] === number)!;
    const message = `${parameter} of ${value} must be within ${min} and ${max}: the flight software would refuse it`;
    return [{ unit, parameter, message }];
  });
}
