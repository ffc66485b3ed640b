/** The spacecraft's part of the screen, from the bench's latest telemetry. */

import { type SimTime, secondsAt } from "../../../kernel/index.ts";
import { type UnitName, unitNames } from "../../../onboard/unit.ts";
import type { Telemetry } from "../model.ts";
import { angleOf, bodyRateOf, flagOf, type LatestTelemetry, numberOf, readingOf, stateOf } from "./readings.ts";

const trendPeriod_s = 60;
/** As many minutes as the widest screen shows. */
const trendCountMax = 240;
/** Telemetry is overdue after so many of its own periods, which a telecommand may change. */
const periodsMax = 3;
const periodMin_s = 1;
const periodDefault_s = 10;

interface Heard {
  readonly at: SimTime;
  /** Since the one before. */
  readonly period_s: number;
}

/** Remembers what the latest telemetry alone does not tell: when it came, and how it was before. */
export class TelemetryLog {
  readonly #heard = new Map<UnitName, Heard>();
  readonly #bodyRates_degps: number[] = [];
  readonly #statesOfCharge: number[] = [];
  #sampled_s = -Infinity;

  /** Telemetry of a unit took effect. */
  heard(unit: UnitName, at: SimTime): void {
    const before = this.#heard.get(unit);
    const period_s = before === undefined ? periodDefault_s : Math.max(periodMin_s, (at - before.at) / 1e6);
    this.#heard.set(unit, { at, period_s });
  }

  read(latest: LatestTelemetry, now: SimTime): Telemetry {
    const bodyRate_degps = bodyRateOf(latest);
    const stateOfCharge = readingOf(latest, "power.state_of_charge");
    this.#sample(secondsAt(now), bodyRate_degps.value, stateOfCharge.value);
    const receivers = numberOf(latest, "comms.receivers_locked");
    return {
      overdue_s: this.#overdue(now),
      mode: stateOf(latest, "obc.mode"),
      adcsMode: stateOf(latest, "adcs.mode"),
      timeInAdcsMode_s: numberOf(latest, "adcs.seconds_in_mode"),
      bodyRate_degps,
      sunAngle_deg: angleOf(latest, "adcs.sun_angle_rad"),
      isSunInSight: flagOf(latest, "adcs.sun_in_sight"),
      stateOfCharge,
      busVoltage_V: readingOf(latest, "power.bus_voltage_v"),
      batteryCurrent_A: readingOf(latest, "power.battery_current_a"),
      batteryTemperature_degC: readingOf(latest, "power.battery_temperature_degc"),
      arrayPower_W: readingOf(latest, "power.array_power_w"),
      loadPower_W: readingOf(latest, "power.load_power_w"),
      shedding: stateOf(latest, "power.shedding_level"),
      areWingsOut: wings(numberOf(latest, "power.wings_deployed")),
      payloadMode: stateOf(latest, "payload.mode"),
      isTransmitting: flagOf(latest, "comms.transmitter_on"),
      receiversLocked: receivers === null ? null : (receivers & 1) + ((receivers >> 1) & 1),
      queuedPackets: readingOf(latest, "comms.queued_packets"),
      bodyRates_degps: this.#bodyRates_degps,
      statesOfCharge: this.#statesOfCharge,
    };
  }

  #overdue(now: SimTime): Telemetry["overdue_s"] {
    const overdue = (unit: UnitName): number | null => {
      const heard = this.#heard.get(unit);
      if (heard === undefined) return null;
      const age_s = (now - heard.at) / 1e6;
      return age_s > periodsMax * heard.period_s ? age_s : null;
    };
    return Object.fromEntries(unitNames.map((unit) => [unit, overdue(unit)])) as Telemetry["overdue_s"];
  }

  /** One value a minute; a fast run leaves minutes out rather than crowding them. */
  #sample(now_s: number, bodyRate_degps: number | null, stateOfCharge: number | null): void {
    if (now_s - this.#sampled_s < trendPeriod_s || bodyRate_degps === null || stateOfCharge === null) return;
    this.#sampled_s = now_s;
    append(this.#bodyRates_degps, bodyRate_degps);
    append(this.#statesOfCharge, stateOfCharge);
  }
}

function append(values: number[], value: number): void {
  values.push(value);
  if (values.length > trendCountMax) values.shift();
}

const wings = (bits: number | null): readonly [boolean, boolean] | null =>
  bits === null ? null : [(bits & 1) !== 0, (bits & 2) !== 0];
