/** Numbers of the radio unit, for the default spacecraft. */

export const periodUsual_us = 1_000_000;
export const downlinkRateUsual_bps = 64_000;
export const beaconPeriodUsual_s = 10;

/** The transmitter stays on this long after the last lock: a fade must not cut a pass short. */
export const lockHold_us = 10_000_000;
/** The carrier stands this long before packets follow: the ground needs its time to lock, and what it misses is lost. */
export const leadIn_us = 2_000_000;
/** A stronger signal on the other antenna turns the transmitter there only by this much. */
export const antennaMargin_dB = 3;
/** An antenna that a telecommand selected is kept this long. */
export const antennaHold_us = 600_000_000;
/** Overflows of the transmit buffer are told at most once in this time. */
export const overflowQuiet_us = 60_000_000;
/** Below any receiver's noise. */
export const noSignal_dBm = -150;
