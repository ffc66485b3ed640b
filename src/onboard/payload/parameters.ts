/** Numbers of the payload unit, for the default spacecraft. */

export const periodUsual_us = 1_000_000;
export const housekeeping_us = 10_000_000;
/** Radio-frequency power of a beam, at the start and at most. */
export const beamPowerMax_W = 19.5;
/** Farthest angle of a beam from the antenna's axis, along and across each. */
export const offsetMax_rad = 0.9;
/** Entries of the steering plan. */
export const planMax = 16;
/** A year: farther ahead nobody plans. */
export const planAheadMax_s = 31_536_000;
/** Between the yellow limit of 45 and the red one of 55 degC. */
export const tooHot_degC = 50;
export const tooHotPersistence_us = 3_000_000;
/** SERVICE is refused above this. */
export const serviceMax_degC = 45;
