/** Numbers of the payload unit, for the default spacecraft. */

export const periodUsual_us = 1_000_000;
export const housekeeping_us = 10_000_000;
/** Radio-frequency power of a beam that is on. */
export const beamPower_W = 19.5;
/** Between the yellow limit of 45 and the red one of 55 degC. */
export const tooHot_degC = 50;
export const tooHotPersistence_us = 3_000_000;
/** SERVICE is refused above this. */
export const serviceMax_degC = 45;
