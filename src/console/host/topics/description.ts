/** Who flies what. */

import { secondsAt } from "../../../kernel/index.ts";
import { unitNames } from "../../../onboard/unit.ts";
import { groundChannels } from "../../../mission/ground-faults.ts";
import { wireChannel } from "../../../mission/wires.ts";
import type { ExerciseDescription, FaultChannel } from "../../protocol/state.ts";
import type { Flight } from "../flight.ts";

/** Only a target outside this process has a wire. */
const wires = ({ drivers }: Flight): FaultChannel[] =>
  [...drivers.keys()].flatMap((unit) =>
    [`wire.${unit}`, `wire.${unit}.tx`, `wire.${unit}.rx`].map((name) => ({
      name,
      unit: "",
      kinds: wireChannel(name)?.kinds ?? [],
    })),
  );

export function descriptionOf(flight: Flight, branch: number, truthParameters: readonly string[]): ExerciseDescription {
  const { scenario } = flight.exercise;
  return {
    scenario: flight.scenario,
    title: scenario.name,
    description: scenario.description,
    briefing: [scenario.briefing || scenario.description, scenario.handbook].filter(Boolean).join("\n\n"),
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
    telecommandsAuthenticated: flight.exercise.isAuthenticated(),
    faultChannels: [
      ...flight.exercise.hardware.channels.map(({ name, unit, kinds }) => ({ name, unit, kinds })),
      ...wires(flight),
      ...groundChannels(scenario.stations.map(({ name }) => name)).map(({ name, kinds }) => ({
        name,
        unit: "",
        kinds,
      })),
    ],
  };
}
