/** One line that says how the exercise stands. */

import { hms, rate } from "./format.ts";
import type { Ground, LinkLine, Reading, ScreenModel } from "./model.ts";
import { tMinus } from "./panels/orbit.ts";

const number = ({ value, limit }: Reading, digits: number, unit: string): string => {
  const mark = limit === "red" ? " !!" : limit === "yellow" ? " !" : "";
  return value === null ? `- ${unit}` : `${value.toFixed(digits)} ${unit}${mark}`;
};

export function statusLine({ clock, telemetry, ground, links, checks }: ScreenModel): string {
  const { stateOfCharge } = telemetry;
  const charge = { ...stateOfCharge, value: stateOfCharge.value === null ? null : stateOfCharge.value * 100 };
  const failed = checks.filter(({ state }) => state === "failed").length;
  return [
    clock.utc,
    `T+${hms(clock.elapsed_s)}`,
    clock.isFrozen ? "frozen" : rate(clock.achievedRate ?? clock.askedRate),
    `${telemetry.mode.label ?? "-"}/${telemetry.adcsMode.label ?? "-"}`,
    number(telemetry.bodyRate_degps, 2, "deg/s"),
    `battery ${number(charge, 1, "%")}`,
    `bus ${number(telemetry.busVoltage_V, 1, "V")}`,
    passText(ground),
    ...links.map(linkText),
    ...(failed === 0 ? [] : [`${failed} checks failed`]),
  ].join("  ");
}

function passText({ pass, next }: Ground): string {
  if (pass !== null)
    return `pass ${pass.station} ${pass.elevation_deg.toFixed(0)} deg ${pass.isLocked ? "locked" : "no lock"}`;
  const [first] = next;
  if (first === undefined) return "no pass found yet";
  return `next pass ${first.station} ${tMinus(first.aosIn_s)} at ${first.aosUtc}, ${first.maxElevation_deg.toFixed(0)} deg`;
}

/** Answers of steps, and the port's name; a state only where it is not open. */
function linkText({ unit, state, steps, answers, port }: LinkLine): string {
  return `${unit} ${answers}/${steps} on ${port}${state === "open" ? "" : ` ${state}`}`;
}
