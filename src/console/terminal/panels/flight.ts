/** The spacecraft as its telemetry tells: modes, attitude, power. */

import { bar, count, hms, nothing, reading, roughly, roundTop, state, trend } from "../format.ts";
import { row } from "../layout.ts";
import type { Reading, Telemetry } from "../model.ts";
import { paint, paintLimit } from "../paint.ts";
import type { UnitName } from "../../../onboard/unit.ts";

const lostAfter_s = 60;
const barWidth = 10;
/** Columns of a trend's label and scale. */
const scaleWidth = 22;

/** Modes and attitude: six lines. */
export function attitude(telemetry: Telemetry): string[] {
  const { adcsMode, timeInAdcsMode_s, sunAngle_deg, isSunInSight } = telemetry;
  const since = timeInAdcsMode_s === null ? "" : paint("dim", ` for ${hms(timeInAdcsMode_s)}`);
  return [
    row("mode", state(telemetry.mode) + aged(telemetry, "obc")),
    row("ADCS", state(adcsMode) + since + aged(telemetry, "adcs")),
    row("body rate", reading(telemetry.bodyRate_degps, 2, "deg/s")),
    row("Sun angle", sunAngle(sunAngle_deg, isSunInSight)),
    row("Sun", isSunInSight === null ? nothing : isSunInSight ? "in sight" : paint("dim", "out of sight")),
    row("wings", wings(telemetry.areWingsOut)),
  ];
}

/** Four lines. */
export function power(telemetry: Telemetry): string[] {
  const { stateOfCharge, shedding } = telemetry;
  const charge = { ...stateOfCharge, value: stateOfCharge.value === null ? null : stateOfCharge.value * 100 };
  const old = aged(telemetry, "power");
  const gauge = stateOfCharge.value === null || old !== "" ? "" : ` ${bar(stateOfCharge.value, barWidth)}`;
  const shed = shedding.limit === "yellow" || shedding.limit === "red" ? `  shed: ${state(shedding)}` : "";
  return [
    row("battery", reading(charge, 1, "%") + gauge + old),
    row("bus", `${reading(telemetry.busVoltage_V, 2, "V")}  ${current(telemetry.batteryCurrent_A)}`),
    row("array", reading(telemetry.arrayPower_W, 0, "W")),
    row("load", reading(telemetry.loadPower_W, 0, "W") + shed),
  ];
}

/** What a wide screen adds under attitude: the other units, and the body rate of the last minutes. Four lines. */
export function otherUnits(telemetry: Telemetry, width: number): string[] {
  const { isTransmitting, receiversLocked } = telemetry;
  const rates_degps = telemetry.bodyRates_degps.slice(-Math.max(1, width - scaleWidth));
  const top_degps = roundTop(Math.max(0, ...rates_degps));
  const transmitter = isTransmitting === null ? "" : `transmitter ${isTransmitting ? "on" : "off"}, `;
  return [
    row("rate", `${trend(rates_degps, top_degps)} ${paint("dim", `0-${top_degps} deg/s`)}`),
    row("uplink", receiversLocked === null ? nothing : `${receiversLocked} of 2 receivers locked`),
    row("downlink", transmitter + queued(telemetry.queuedPackets) + aged(telemetry, "comms")),
    row("payload", state(telemetry.payloadMode) + aged(telemetry, "payload")),
  ];
}

/** What it adds under power. Two lines. */
export function battery(telemetry: Telemetry, width: number): string[] {
  const charges = telemetry.statesOfCharge.slice(-Math.max(1, width - scaleWidth));
  return [
    row("charge", `${trend(charges, 1)} ${paint("dim", "0-100 %")}`),
    row("battery at", reading(telemetry.batteryTemperature_degC, 1, "degC")),
  ];
}

const queued = ({ value, limit }: Reading): string =>
  value === null ? nothing : paintLimit(limit, `${count(value)} queued`);

function sunAngle(angle: Reading, isInSight: boolean | null): string {
  if (angle.value === null) return nothing;
  // Out of sight the angle is the last one seen; its limits say nothing then.
  if (isInSight === false) return paint("dim", `${angle.value.toFixed(1)} deg when last seen`);
  return `${reading(angle, 1, "deg")} ${paint("dim", "off the array")}`;
}

/** Positive while charging. */
function current({ value, limit }: Reading): string {
  if (value === null) return nothing;
  return paintLimit(limit, `${value >= 0 ? "+" : ""}${value.toFixed(1)} A`);
}

function wings(areOut: readonly [boolean, boolean] | null): string {
  if (areOut === null) return nothing;
  const [plus, minus] = areOut;
  if (plus && minus) return paint("good", "both out");
  if (!plus && !minus) return "stowed";
  return paint("yellow", plus ? "+y out, -y stowed" : "+y stowed, -y out");
}

function aged({ overdue_s }: Telemetry, unit: UnitName): string {
  const age = overdue_s[unit];
  if (age === null) return "";
  return ` ${paint(age > lostAfter_s ? "red" : "yellow", `(${roughly(age)} old)`)}`;
}
