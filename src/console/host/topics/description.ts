/** Who flies what. */

import { secondsAt } from "../../../kernel/index.ts";
import { unitNames } from "../../../onboard/unit.ts";
import type { ExerciseDescription } from "../../protocol/state.ts";
import type { Flight } from "../flight.ts";

export function descriptionOf(flight: Flight, branch: number, truthParameters: readonly string[]): ExerciseDescription {
  const { scenario } = flight.exercise;
  return {
    scenario: flight.scenario,
    title: scenario.name,
    description: scenario.description,
    briefing: scenario.description,
    startUtc: scenario.startUtc,
    duration_s: secondsAt(flight.until),
    seed: scenario.seed,
    spacecraft: scenario.spacecraft.model,
    branch,
    units: unitNames,
    stations: scenario.stations.map(({ name, latitude_deg, longitude_deg, mask_deg }) => ({
      name,
      latitude_deg,
      longitude_deg,
      mask_deg: typeof mask_deg === "number" ? mask_deg : Math.min(...mask_deg.map((point) => point.elevation_deg)),
    })),
    truthParameters,
    telecommandsAuthenticated: false,
  };
}
