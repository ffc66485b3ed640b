/** Where the exercise stands, as the ground knows it. */

import { formatSimTime } from "../../../environment/time/epoch.ts";
import type { SimTime } from "../../../kernel/index.ts";
import { hasBitLock, hasCarrierLock, hasFrameLock } from "../../../ground/station-receiver.ts";
import type { Status } from "../../protocol/state.ts";
import type { Flight } from "../flight.ts";
import type { Predictions } from "./prediction.ts";

export function statusOf(
  { exercise, runner }: Flight,
  predictions: Predictions,
  jumping: boolean,
  over: boolean,
): Status {
  const { now } = exercise.simulation;
  const ground = exercise.ground();
  const isAtWork = ground.working !== null;
  return {
    time_us: now,
    utc: utcOf(exercise.environment.epoch, now),
    rate: runner.rate,
    frozen: runner.isFrozen,
    jumping,
    over,
    station: ground.working,
    carrierLock: hasCarrierLock(ground),
    bitLock: hasBitLock(ground, now),
    frameLock: hasFrameLock(ground, now),
    elevation_deg: isAtWork ? ground.elevation_deg : null,
    azimuth_deg: isAtWork ? ground.azimuth_deg : null,
    range_km: isAtWork ? ground.range_km : null,
    doppler_hz: isAtWork ? ground.doppler_hz : null,
    margin_db: isAtWork && Number.isFinite(ground.margin_db) ? ground.margin_db : null,
    queueHeld: ground.queueHeld,
    commandsWaiting: ground.waiting.length,
    packetsReceived: ground.packetsReceived,
    packetsLost: ground.packetsLost,
    predicted: predictions.at(now),
  };
}

const utcOf = (epoch: Parameters<typeof formatSimTime>[0], at: SimTime): string =>
  `${formatSimTime(epoch, at, 3).slice(0, 19)}Z`;
