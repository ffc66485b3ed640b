/** Attitude, rate and charge at the start of an exercise. */

import type { RandomStreams } from "../kernel/index.ts";
import type { InitialConditions } from "../spacecraft/spacecraft.ts";
import type { InitialState } from "./scenario/scenario.ts";

/** Draws what the scenario leaves to chance from a stream of its own. */
export function startingConditions(initial: InitialState, streams: RandomStreams): InitialConditions {
  return {
    q_BN: initial.q_BN === "random" ? randomAttitude(streams) : initial.q_BN,
    rate_radps: initial.rate_radps,
    stateOfCharge: initial.stateOfCharge,
    wings: initial.wings,
  };
}

/** Uniform over all attitudes: a normalised vector of four normal deviates. Source: Muller 1959. */
function randomAttitude(streams: RandomStreams): [number, number, number, number] {
  const stream = streams.stream("mission.attitude");
  const parts = [stream.gaussian(), stream.gaussian(), stream.gaussian(), stream.gaussian()] as const;
  const norm = Math.hypot(...parts);
  return [parts[0] / norm, parts[1] / norm, parts[2] / norm, parts[3] / norm];
}
