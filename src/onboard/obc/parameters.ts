/** Numbers of the onboard computer. */

export const periodUsual_us = 100_000;
export const housekeeping_us = 1_000_000;

/** Time between two housekeeping packets of adcs, power, comms, payload, obc while somebody listens. */
export const reportPeriodsUsual_s: readonly number[] = [1, 1, 1, 10, 1];
/** And at the least while nobody does: they wait for the next pass in the playback queue. */
export const storedPeriod_s = 600;
/** Reports come at whole periods, give or take some ticks. */
export const reportJitter_us = 250_000;

/** A unit is silent after this time without a report: adcs, power, comms, payload. */
export const silentAfter_us: readonly number[] = [5_000_000, 5_000_000, 5_000_000, 30_000_000];

/** Packets that wait for their turn; housekeeping beyond is dropped, which a gap in the sequence shows. */
export const waitingEventPacketsMax = 64;
export const waitingPacketsMax = 64;
