/** The power subsystem alone, with a Sun and loads that a test sets. */

import { RandomStream } from "../../../src/kernel/random.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { createFaultBank, inject, type FaultBank } from "../../../src/spacecraft/faults/bank.ts";
import { createChannelMap, type ChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import type { Fault } from "../../../src/spacecraft/faults/kinds.ts";
import { loadNames } from "../../../src/spacecraft/power/loads.ts";
import {
  createPowerSystem,
  type PowerState,
  type PowerSurroundings,
  type PowerSystem,
} from "../../../src/spacecraft/power/power.ts";
import { initialWings } from "../../../src/spacecraft/power/wings.ts";

export interface PowerBench {
  readonly system: PowerSystem;
  readonly state: PowerState;
  readonly faults: FaultBank;
  readonly map: ChannelMap;
  readonly around: PowerSurroundings;
  fault(fault: Fault): void;
  command(bits: number): void;
  /** Steps of a second; `light` gives the lit fraction at each. */
  run(duration_s: number, light?: (second: number) => number): void;
}

export function powerBench(
  config: SpacecraftConfig,
  stateOfCharge: number,
  wings: "stowed" | "deployed" = "deployed",
): PowerBench {
  const map = createChannelMap(config);
  const system = createPowerSystem(config, map, new RandomStream(new Uint8Array(32).fill(5)));
  const wingState = initialWings(wings === "deployed");
  const faults = createFaultBank(map);
  const around: PowerSurroundings = {
    sun_B: Float64Array.of(0, 0, -1),
    litFraction: 0,
    sunFlux_Wpm2: config.power.array.solar_constant_wpm2,
    battery_degC: 20,
    wings_degC: Float64Array.of(28, 28),
    loads_W: Float64Array.from(loadNames, (name) => config.power.loads[name].power_w),
  };
  const state = system.initial(stateOfCharge, wingState, around);
  return {
    system,
    state,
    faults,
    map,
    around,
    fault: (fault) => {
      const result = inject(faults, map, fault, state.at_us);
      if (!result.ok) throw new Error(result.why);
    },
    command: (bits) => system.switches.command(state.switches, faults, bits, state.at_us),
    run: (duration_s, light = () => around.litFraction) => {
      for (let second = 1; second <= duration_s; second += 1) {
        around.litFraction = light(second);
        system.advance(state, faults, wingState, around, state.at_us + 1e6);
      }
    },
  };
}
