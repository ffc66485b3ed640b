/** Power and heat together: what Sun and Earth give, what the loads take, and where all of it ends as warmth. */

import type { EnvironmentSample } from "../environment/environment.ts";
import type { SpacecraftConfig } from "./config.ts";
import { LoadIndex, loadNames } from "./power/loads.ts";
import type { PowerSurroundings } from "./power/power.ts";
import { deployedWings } from "./power/wings.ts";
import type { SpacecraftState } from "./state.ts";
import { node_degC, ThermalNode, wing_degC, type ThermalState } from "./thermal/nodes.ts";
import { createThermal, type InnerHeat, type Thermal } from "./thermal/thermal.ts";
import { createOuterView } from "./thermal/view.ts";

/** What the loads that vary would draw. */
export interface Draws {
  transmitter_W: number;
  payload_W: number;
  thruster_W: number;
}

/** What leaves as radio waves. */
export interface Radiated {
  transmitter_W: number;
  payload_W: number;
}

export interface Energy {
  readonly thermal: Thermal;
  /** What the power subsystem sees; valid until the next call. */
  look(sample: EnvironmentSample, q_BN: Float64Array, warmth: ThermalState, draws: Draws): PowerSurroundings;
  /** Heat over the power step that ended, seen from where `look` was called last. */
  warm(state: SpacecraftState, radiated: Radiated, step_s: number): void;
}

export function createEnergy(config: SpacecraftConfig): Energy {
  const thermal = createThermal(config);
  const outer = createOuterView(config);
  const inner: InnerHeat = { loads_W: new Float64Array(loadNames.length), battery_W: 0, losses_W: 0 };
  const around: PowerSurroundings = {
    sun_B: outer.outside.sun_B,
    litFraction: 0,
    sunFlux_Wpm2: 0,
    battery_degC: 0,
    wings_degC: new Float64Array(2),
    loads_W: Float64Array.from(loadNames, (name) => config.power.loads[name].power_w),
  };

  /** Takes from a load's heat what it radiates, as far as it has power. */
  const radiate = (load: number, radiated_W: number): void => {
    inner.loads_W[load] = Math.max(0, inner.loads_W[load]! - radiated_W);
  };

  return {
    thermal,

    look(sample, q_BN, warmth, draws) {
      outer.look(sample, q_BN);
      around.litFraction = outer.outside.litFraction;
      around.sunFlux_Wpm2 = outer.outside.sunFlux_Wpm2;
      around.battery_degC = node_degC(warmth, ThermalNode.battery);
      for (let wing = 0; wing < 2; wing += 1) around.wings_degC[wing] = wing_degC(warmth, wing);
      around.loads_W[LoadIndex.transmitter] = draws.transmitter_W;
      around.loads_W[LoadIndex.payload] = draws.payload_W;
      around.loads_W[LoadIndex.thruster] = draws.thruster_W;
      return around;
    },

    warm({ power, thermal: warmth, wings }, radiated, step_s) {
      inner.loads_W.set(power.loads_W);
      radiate(LoadIndex.transmitter, radiated.transmitter_W);
      radiate(LoadIndex.payload, radiated.payload_W);
      inner.battery_W = power.batteryHeat_W;
      inner.losses_W = power.lossHeat_W;
      thermal.advance(warmth, outer.of(deployedWings(wings), power), inner, step_s);
    },
  };
}
