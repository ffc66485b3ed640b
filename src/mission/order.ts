/**
 * The order within an instant, and when units meet.
 *
 * At an instant outputs that fall due take effect first, then what the radio brings arrives, then all units read their
 * inputs; so no unit sees what another does at the same instant. The radio, the ground and the desk follow, checks come last.
 */

import { type Duration, milliseconds, seconds } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";

/** Priorities of the exercise's events. 0 is the kernel's, for outside inputs. */
export const order = {
  crossing: 10,
  timeline: 20,
  outputs: 30,
  arrival: 40,
  /** Plus the unit's place in `unitNames`. */
  instant: 50,
  radio: 60,
  track: 70,
  desk: 75,
  checks: 80,
} as const;

/** Rhythm of one unit. */
export interface UnitRhythm {
  readonly period: Duration;
  /** From the instant to the moment at which the outputs take effect. At most a period. */
  readonly outputDelay: Duration;
}

/** Share of the period after which outputs take effect where a spacecraft file does not say otherwise. */
const outputDelayShare = 0.8;

const rhythm = (period: Duration): UnitRhythm => ({
  period,
  outputDelay: Math.round(period * outputDelayShare) as Duration,
});

export const rhythms: Readonly<Record<UnitName, UnitRhythm>> = {
  adcs: rhythm(milliseconds(100)),
  power: rhythm(seconds(1)),
  comms: rhythm(seconds(1)),
  payload: rhythm(seconds(1)),
  obc: rhythm(milliseconds(100)),
};

/** The radio leaves the antenna, and the ground tracks, in steps of this length. */
export const radioPeriod = seconds(1);

/** Checks and conditions are evaluated this often. */
export const checkPeriod = seconds(1);
