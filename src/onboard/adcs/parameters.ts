/**
 * Numbers of the attitude control law. Those that `parameter-set.ts` lists are the default spacecraft's: another one's file has
 * its own, which are loaded with the first steps.
 */

export const periodUsual_us = 100_000;

/** The torquers are off for one tick in this time, at whose end the magnetometer is read. */
export const cycle_us = 1_000_000;

/** Largest dipole of a torquer. */
export const dipoleMax_Am2 = 30;

/**
 * Gain of the B-dot law, k = 2 n (1 + sin i) Jmin with n = 1.075e-3 rad/s (640 km), i = 86.4 deg, Jmin = 60 kg m2.
 *
 * Source: Avanzini & Giulietti 2012, Magnetic detumbling of a rigid spacecraft.
 */
export const detumbleGain_Nms = 0.258;

/** Time constant of the field's derivative: at the final rate a 50 nT magnetometer then gives some 10 % of noise. */
export const derivativeTime_us = 5_000_000;

/** The body rate below which detumbling is done: half as much again as B-dot's largest final rate of 0.20 deg/s. */
export const rateDetumbled_radps = 0.00524;
export const detumbledPersistence_us = 300_000_000;
/** Without gyro a spin about the field is not seen, so it takes a good part of an orbit for the field to turn. */
export const detumbledBlindPersistence_us = 1_500_000_000;

/** The body rate above which Sun pointing is given up: six times the spin. */
export const rateHigh_radps = 0.0175;
export const rateHighPersistence_us = 30_000_000;

/** Spin about the array normal in sun-safe: one turn in 35 min. */
export const spin_radps = 0.003;
/** Stiffness and damping towards the Sun: a swing would last half an orbit, in which the field turns once. */
export const sunStiffness_Nm = 3e-4;
export const sunDamping_Nms = 0.4;
/**
 * Times the stiffness while the Sun is more than 45 deg off: it comes in within an orbit, as the battery needs.
 * Five times, with less damping, swings for ever: an axis that is out of reach for half an orbit overshoots.
 */
export const farStiffness = 3;
export const farCosine = 0.7;

/** Stiffness and damping towards the Sun with the wheels: 70 kg m2 at 0.015 rad/s, damped by 0.8. */
export const wheelSunStiffness_Nm = 0.01575;
export const wheelSunDamping_Nms = 1.68;

/** Of the spacecraft with its wings out, about x, y, z. */
export const inertia_kgm2: readonly [number, number, number] = [60, 80, 70];

/** What the spin axes of the pyramid have along z, 35.26 deg from the x-y plane; they stand at 45 deg to x and y. */
export const wheelAxisZ = Math.sqrt(1 / 3);
/** About the spin axis. */
export const wheelSpinInertia_kgm2 = 0.0064;
export const wheelTorqueMax_Nm = 0.09;
/** 5600 rpm: past it a wheel is asked for nothing that would speed it up. */
export const wheelSpeedMax_radps = 586;
/** Speeds that the null space holds while the satellite carries no momentum, 1000 rpm, and how it is drawn there. */
export const wheelBias_radps = 105;
export const wheelBiasGain_Nms = 2e-5;
export const wheelBiasTorqueMax_Nm = 0.002;
/** Friction that the motors make up for, as measured on ground: Coulomb's, and per rad/s; below the last the sign is unsure. */
export const wheelCoulomb_Nm = 0.001;
export const wheelViscous_Nms = 5e-6;
export const wheelCreep_radps = 1;
/** A wheel that misses this much torque, over this time, is taken out: four times its friction at full speed. */
export const wheelMissingMax_Nm = 0.012;
export const wheelMissingTime_s = 3;
/** No tachometer reads more. */
export const wheelPlausibleMax_radps = 900;
/** The torquers work on what the wheels carry above this, at this rate. */
export const momentumDead_Nms = 0.02;
export const desaturationGain_ps = 0.004;

/** A sensor is lost after this time without a usable sample, and back after as long with nothing else. */
export const sensorLost_us = 3_000_000;
/** Without gyro the remembered Sun is trusted this long, with it for longer than any eclipse. */
export const sunMemoryBlind_us = 60_000_000;
export const sunMemory_us = 2_700_000_000;

/** Plausible fields in low Earth orbit. */
export const fieldMin_T = 5e-6;
export const fieldMax_T = 1.04e-4;
export const gyroMax_radps = 1.8;
/** Sum of the cosines' squares above which the Sun is in sight, 0.5 lit. */
export const sunInSightMin = 0.25;
/** While the Sun is in sight, how bright it must stay: below the threshold above, so that noise at the shadow's edge does not flicker. */
export const sunInSightHeldMin = 0.6 * sunInSightMin;
/** Coils above this dipole spoil the magnetometer. */
export const coilQuiet_Am2 = 1;
export const housekeeping_us = 1_000_000;

/** Noise by the data sheets: 0.07 deg per root hour, 0.1 deg/h per root hour; 2 and 20 arcsec. Per root second here. */
export const gyroWhite_radprs = (0.07 * Math.PI) / 180 / 60;
export const gyroWalk_radpsprs = (0.1 * Math.PI) / 180 / 3600 / 60;
/** What is unknown of the scale and of each axis after calibration, added in squares. */
export const gyroScale = 4e-4;
export const trackerAcross_rad = (2 * Math.PI) / 180 / 3600;
export const trackerAbout_rad = (20 * Math.PI) / 180 / 3600;
/** Where the two heads look, in B; of any length. */
export const trackerBoresights: readonly number[] = [0.3, 0.6, -0.74, 0.3, -0.6, -0.74];

/** A turn goes no faster than 0.5 deg/s, and is braked by an acceleration that the wheels can be asked for. */
export const slewRateMax_radps = (0.5 * Math.PI) / 180;
export const slewBrakeMax_radps2 = 6e-4;
/** Four fifths of what one wheel holds: MOMENTUM_HIGH is told above. */
export const momentumHigh_Nms = 3.2;

/** An arming of the thruster lasts so long, and a burn at most so long: an orbit. */
export const armedTime_us = 600_000_000;
export const burnTimeMax_s = 6000;
/** A burn that pushes elsewhere by more than this, 5 deg, is ended. */
export const burnErrorMax_rad = 0.0873;
/** A thruster that has not been heard for so long has lost its power. */
export const thrusterSilence_us = 3_000_000;
