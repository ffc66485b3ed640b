/** Every model that `falak probe` knows. */

import type { ProbeModel } from "./model.ts";
import { actuatorModels } from "./models/actuators.ts";
import { bodyModels } from "./models/body.ts";
import { determinationModels } from "./models/determination.ts";
import { orbitModels } from "./models/orbit.ts";
import { powerModels } from "./models/power.ts";
import { radioModels } from "./models/radio.ts";
import { sensorModels } from "./models/sensors.ts";
import { surroundingsModels } from "./models/surroundings.ts";

export const probeModels: readonly ProbeModel[] = [
  ...orbitModels,
  ...surroundingsModels,
  ...bodyModels,
  ...sensorModels,
  ...actuatorModels,
  ...determinationModels,
  ...powerModels,
  ...radioModels,
];
