/** Numbers of the power unit, for the default spacecraft. */

export const periodUsual_us = 1_000_000;

/** Calibration of the battery: 8 cells in series, 60 Ah in four strings. */
export const cellsInSeries = 8;
export const stringCount = 4;
export const capacity_C = 60 * 3600;
export const resistance_ohm = 0.04;
export const chargeEfficiency = 0.99;
/** Open-circuit voltage of a cell at states of charge 0, 0.1 .. 1. Assumption: acceptance test at 25 degC. */
export const cellOpenCircuit_V: readonly number[] = [3.0, 3.42, 3.53, 3.59, 3.63, 3.68, 3.76, 3.86, 3.96, 4.06, 4.18];

/** The battery rests while its current stays below this (C/30) for this long; the estimate then moves to its voltage. */
export const restCurrent_A = 2;
export const restPersistence_us = 120_000_000;
export const restCorrectionTime_us = 300_000_000;

/** States of charge below which loads are shed: payload, platform, survival. */
export const thresholdsUsual: readonly number[] = [0.5, 0.4, 0.3];
/** Loads return this much above the threshold. */
export const recovery = 0.1;
/** No threshold asks for more than this to recover. */
export const recoveryMax = 0.97;
export const sheddingPersistence_us = 10_000_000;

export const underVoltage_V = 24;
export const voltageRecovered_V = 26;
export const underVoltagePersistence_us = 3_000_000;

/** Plausible measurements. */
export const busVoltageMax_V = 60;
export const batteryCurrentMax_A = 200;

/** Below the red limit of 30 A, 0.4 C. */
export const chargeCurrentMax_A = 24;
/** Lithium plates out where cells are charged in the frost. */
export const chargeTemperatureMin_degC = 0;
export const heaterOn_degC = 5;
export const heaterOff_degC = 10;

/** A string is lost where it carries less than this while the others carry more than that on average. */
export const stringIdle_A = 0.1;
export const stringBusy_A = 0.5;
export const stringPersistence_us = 5_000_000;

/**
 * The wings go out by themselves, one after the other, this long after the unit started: the battery that flies at
 * separation must not wait for a ground contact. Assumption: the hinges stand 5 deg/s, so that detumbling need not be over.
 */
export const deployAfter_us = 1_800_000_000;
export const deployBetween_us = 60_000_000;
/** A released wing that has not reported itself after this is stuck. */
export const deployTime_us = 60_000_000;
