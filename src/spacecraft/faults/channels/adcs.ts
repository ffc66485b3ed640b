/** Attitude sensors and actuators. */

import type { SpacecraftConfig } from "../../config.ts";
import { axisNames, faceNames } from "../names.ts";
import { type ChannelInfo, device, one, unsigned } from "./channel.ts";

const arcsecond = Math.PI / 648_000;

export function adcsChannels({ adcs, power }: SpacecraftConfig): ChannelInfo[] {
  const gyroNoise_radps =
    ((adcs.gyro.angle_random_walk_deg_per_rth / 60) * (Math.PI / 180)) / Math.sqrt(adcs.period_ms / 1e3);
  return [
    ...device("adcs.magnetometer", axisNames, "T", adcs.magnetometer.noise_nt * 1e-9),
    ...device("adcs.gyro", axisNames, "rad/s", gyroNoise_radps),
    ...device("adcs.sun", faceNames, "1", adcs.sun_sensors.noise, unsigned),
    ...device("adcs.torquer", axisNames, "A.m2", adcs.torquers.dipole_max_am2 / 100),
    ...wheelChannels(adcs.wheels, power.temperature_noise_degc),
    ...adcs.star_trackers.heads.flatMap((_, head) => headChannels(`${head + 1}`, adcs.star_trackers.noise_arcsec)),
    ...device("adcs.gnss", ["x", "y", "z"], "m", adcs.gnss.position_noise_m),
    ...device("adcs.gnss_velocity", ["x", "y", "z"], "m/s", adcs.gnss.velocity_noise_mps).slice(1),
    one("adcs.thruster", "N", (adcs.thruster?.thrust_n ?? 0) / 100),
  ];
}

/** Friction is a factor on the bearing's own. */
function wheelChannels(wheels: SpacecraftConfig["adcs"]["wheels"], temperatureNoise_degC: number): ChannelInfo[] {
  const names = Array.from({ length: wheels.count }, (_, wheel) => `${wheel + 1}`);
  return [
    ...device("adcs.wheel", names, "N.m", wheels.torque_max_nm / 1000),
    ...device("adcs.wheel_friction", names, "1", 0.1, ["stuck-value", "bias", "ramp", "noise", "scale"]).slice(1),
    ...device("adcs.wheel_speed", names, "rad/s", wheels.tacho.noise_radps).slice(1),
    ...device("adcs.wheel_current", names, "A", wheels.motor.current_noise_a).slice(1),
    ...device("adcs.wheel_temperature", names, "degC", temperatureNoise_degC).slice(1),
  ];
}

/** A head as a whole may be off, frozen, late or answer the opposite turn; its error angles take the rest. */
function headChannels(name: string, [x, y, z]: readonly [number, number, number]): ChannelInfo[] {
  const error = (axis: string, noise_arcsec: number): ChannelInfo =>
    one(`adcs.star_tracker_error.${name}.${axis}`, "rad", noise_arcsec * arcsecond);
  return [
    one(`adcs.star_tracker.${name}`, "1", 0, ["off", "stuck-last", "drop-out", "wrong-polarity"]),
    error("x", x),
    error("y", y),
    error("z", z),
  ];
}
