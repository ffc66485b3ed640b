/** The parts of devices, as channels and telemetry name them. */

export const axisNames = ["x", "y", "z"] as const;
export const faceNames = ["+x", "-x", "+y", "-y", "+z", "-z"] as const;
export const wingNames = ["+y", "-y"] as const;
export const receiverNames = ["a", "b"] as const;
export const thermistorNames = [
  "battery",
  "payload",
  "transmitter",
  "wing_+y",
  "wing_-y",
  "electronics",
  "wheels",
  "sensors",
  "panel_+z",
  "panel_-z",
] as const;

/** Signal level that stands for none at all. */
export const noSignal_dbm = -200;
