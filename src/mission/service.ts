/** The ground that the payload serves: areas and gateways of the scenario, behind the payload's port. */

import { createGateway } from "../ground/gateways.ts";
import { createServiceArea } from "../ground/service-areas.ts";
import type { ServiceGround } from "../spacecraft/spacecraft.ts";
import type { Scenario } from "./scenario/scenario.ts";

export function serviceGround({ serviceAreas, gateways }: Pick<Scenario, "serviceAreas" | "gateways">): ServiceGround {
  return { areas: serviceAreas.map(createServiceArea), gateways: gateways.map(createGateway) };
}
