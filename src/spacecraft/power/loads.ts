/** Loads on the bus, in the order of `Load` in proto/falak/power/v1 without UNSPECIFIED: index 0 is bit 0 of the switches. */

export const loadNames = [
  "essential",
  "adcs",
  "platform",
  "transmitter",
  "payload",
  "battery_heater",
  "payload_heater",
  "thruster",
] as const;

export type LoadName = (typeof loadNames)[number];

export const loadCount = loadNames.length;

/** Index of each load. */
export const LoadIndex = {
  essential: 0,
  adcs: 1,
  platform: 2,
  transmitter: 3,
  payload: 4,
  batteryHeater: 5,
  payloadHeater: 6,
  thruster: 7,
} as const;
