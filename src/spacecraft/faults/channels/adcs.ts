/** Attitude sensors and actuators. */

import type { SpacecraftConfig } from "../../config.ts";
import { axisNames, faceNames } from "../names.ts";
import { type ChannelInfo, device, unsigned } from "./channel.ts";

export function adcsChannels({ adcs }: SpacecraftConfig): ChannelInfo[] {
  const gyroNoise_radps =
    ((adcs.gyro.angle_random_walk_deg_per_rth / 60) * (Math.PI / 180)) / Math.sqrt(adcs.period_ms / 1e3);
  return [
    ...device("adcs.magnetometer", axisNames, "T", adcs.magnetometer.noise_nt * 1e-9),
    ...device("adcs.gyro", axisNames, "rad/s", gyroNoise_radps),
    ...device("adcs.sun", faceNames, "1", adcs.sun_sensors.noise, unsigned),
    ...device("adcs.torquer", axisNames, "A.m2", adcs.torquers.dipole_max_am2 / 100),
  ];
}
