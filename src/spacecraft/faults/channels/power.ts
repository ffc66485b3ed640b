/** Array, battery, switches and loads. */

import type { SpacecraftConfig } from "../../config.ts";
import { loadNames } from "../../power/loads.ts";
import { thermistorNames, wingNames } from "../names.ts";
import { type ChannelInfo, device, mechanism, one, switching, unsigned } from "./channel.ts";

export function powerChannels({ power }: SpacecraftConfig): ChannelInfo[] {
  const strings = Array.from({ length: power.battery.strings }, (_, index) => `${index + 1}`);
  const cells = Array.from({ length: power.battery.cells_in_series }, (_, index) => `${index + 1}`);
  return [
    one("power.bus_voltage", "V", power.voltage_noise_v),
    one("power.battery_current", "A", power.current_noise_a),
    one("power.battery_temperature", "degC", power.temperature_noise_degc),
    ...device("power.string_current", strings, "A", power.current_noise_a),
    ...device("power.thermistor", thermistorNames, "degC", power.temperature_noise_degc),
    ...device("power.cell_voltage", cells, "V", power.voltage_noise_v / power.battery.cells_in_series),
    ...device("power.section_voltage", wingNames, "V", power.voltage_noise_v),
    ...device("power.section_current", wingNames, "A", power.current_noise_a),
    ...device("power.section_temperature", wingNames, "degC", power.temperature_noise_degc),
    ...device("power.drive_angle", wingNames, "rad", power.angle_noise_rad),
    ...device("power.wing_sun", wingNames, "rad", power.array.sun_noise_rad),
    ...device("power.switch_current", loadNames, "A", power.current_noise_a),
    ...device("power.string", strings, "ohm", 0, ["off", "scale"]).slice(1),
    ...device("power.wing", wingNames, "1", 0, mechanism).slice(1),
    ...device("power.array", wingNames, "W", 1, unsigned).slice(1),
    ...device("power.array_strings", wingNames, "1", 1, unsigned).slice(1),
    ...device("power.drive", wingNames, "rad/s", power.array.drive_rate_max_radps / 100).slice(1),
    ...device("power.switch", loadNames, "1", 0, switching).slice(1),
    ...device("power.load", loadNames, "W", 1, unsigned).slice(1),
  ];
}
