/** Numbers of the power unit, for the default spacecraft. */

export const periodUsual_us = 1_000_000;

/** Calibration of the battery: 8 cells in series, 60 Ah in four strings. */
export const cellsInSeries = 8;
export const stringCount = 4;
export const capacity_C = 60 * 3600;
export const resistance_ohm = 0.04;
/** Its share more for every kelvin below 25 degC, between the bounds. */
export const resistanceSlope_pK = 0.03;
export const resistanceReference_degC = 25;
export const resistanceFactorMin = 0.6;
export const resistanceFactorMax = 3;
/** What of its voltage the battery takes back only with the time. */
export const relaxation_ohm = 0.02;
export const relaxationTime_us = 120_000_000;
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

/** The thruster is not switched on below this state of charge. */
export const thrusterChargeMin = 0.5;

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
/** Hot cells age and may run away; charging comes back at the lower of the two. */
export const chargeTemperatureMax_degC = 45;
export const chargeCooled_degC = 42;
/** Above the first a cell ends charging until the fullest has fallen to the second; the bus regulates to 4.19 V a cell. */
export const cellVoltageHigh_V = 4.22;
export const cellVoltageFallen_V = 4.15;
/** No cell has more. */
export const cellVoltageMax_V = 6;
export const heaterOn_degC = 5;
export const heaterOff_degC = 10;
/** The payload's heater. */
export const payloadHeaterOn_degC = -10;
export const payloadHeaterOff_degC = -5;

/** A section at its maximum-power point: 20 cells in series, their data sheet at 28 degC; dark below the last. */
export const sectionUsual_V = 48.2;
export const sectionSlope_VpK = -0.134;
export const sectionReference_degC = 28;
export const sectionTemperatureMax_degC = 130;
export const sectionLit_V = 10;
/** How far a step of the tracking goes, and the tracking as a whole. */
export const sectionStep_V = 0.5;
export const sectionWander_V = 6;
/** Above this the battery is at its charge voltage. */
export const regulatedVoltage_V = 33.4;

/** The wings' drives: 1/s of the angle that is left, within what the drive can. */
export const driveGain_ps = 0.05;
export const driveRateMax_radps = 0.004;
/** What the orbit asks for: learnt over the time, at most a little more than once a lowest orbit. */
export const driveRateTime_us = 300_000_000;
export const driveUsualMax_radps = 0.0013;
/** Longer than an eclipse below 2000 km. */
export const driveSearchAfter_us = 2_400_000_000;
export const driveSearch_radps = 0.003;

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
