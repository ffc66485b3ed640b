/** Solar array, battery, heat. */

import { z } from "zod";
import { vector } from "../../../environment/vector.ts";
import { createSolarArray } from "../../../spacecraft/power/array.ts";
import { createBattery } from "../../../spacecraft/power/battery.ts";
import { loadNames } from "../../../spacecraft/power/loads.ts";
import { createFaultBank } from "../../../spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../spacecraft/faults/channels.ts";
import { node_degC, thermalNodeNames, zeroCelsius_K } from "../../../spacecraft/thermal/nodes.ts";
import { createThermal } from "../../../spacecraft/thermal/thermal.ts";
import { direction, number, toDirection } from "../fields.ts";
import { deviceModel, type ProbeModel, refuse } from "../model.ts";

const wing = { "+y": 0, "-y": 1 } as const;
const sunFlux = z.number().nonnegative().default(1361).describe("of the Sun at the spacecraft, times its lit fraction");

export const powerModels: readonly ProbeModel[] = [
  deviceModel(
    "solar-array",
    "a wing's maximum-power point and what it gives at a voltage",
    {
      sun_b: direction("to the Sun in the body frame").default([0, 0, -1]),
      flux_wpm2: sunFlux,
      temperature_degc: number("of the cells").default(28),
      wing: z.enum(["+y", "-y"]).default("+y").describe("+y or -y"),
      deployed: z.boolean().default(true),
      drive_rad: number("angle of the wing about +y; at 0 the cells look along -z").default(0),
      strings: z.number().nonnegative().optional().describe("that work; all where left out"),
      voltage_v: number("operating voltage; the converter tracks the maximum where left out").optional(),
    },
    {
      light: "irradiance on the cells over that of the data sheet, 1",
      maximum_v: "V",
      maximum_w: "before the converter, W",
      given_v: "at the operating point, V",
      given_w: "at the operating point, before the converter, W",
    },
    (input, spacecraft) => {
      const array = createSolarArray(spacecraft);
      const strings = array.strings(input.deployed, input.strings ?? spacecraft.power.array.strings_per_wing);
      const sun = toDirection(input.sun_b);
      const light = array.light(wing[input.wing], input.deployed, input.drive_rad, sun, input.flux_wpm2);
      const point = { maximum_W: 0, maximum_V: 0, given_W: 0, given_V: 0 };
      array.operate(light, strings, input.temperature_degc, input.voltage_v ?? NaN, point);
      const { maximum_V, maximum_W, given_V, given_W } = point;
      return { light, maximum_v: maximum_V, maximum_w: maximum_W, given_v: given_V, given_w: given_W };
    },
  ),

  deviceModel(
    "battery",
    "the battery under a constant current",
    {
      state_of_charge: z.number().min(0).max(1).describe("at the start, 0 to 1"),
      current_a: number("of the whole battery, positive while charging").default(0),
      temperature_degc: number("of the cells").default(25),
      step_s: z.number().positive().max(60).default(1).describe("of the simulation"),
      steps: z.int().min(1).max(1_000_000).default(1).describe("how many"),
    },
    {
      voltage_v: "at the terminals, mean over the last step, V",
      open_circuit_v: "at the end, V",
      relaxation_v: "across the capacitor of the first string at the end, V",
      state_of_charge: "at the end, 0 to 1",
      heat_j: "of all steps, J",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const battery = createBattery(spacecraft, map);
      const faults = createFaultBank(map);
      const state = battery.initial(input.state_of_charge);
      const middle = Float64Array.from(state.charge);
      const source = { emf_A: 0, conductance_S: 0 };
      const spent = { ohmic_J: 0, relaxation_J: 0, coulombic_J: 0, entropic_J: 0, stored_J: 0 };
      let [bus_V, heat_J] = [0, 0];
      const voltageOf = (charge: Float64Array): number => {
        battery.source(charge, source);
        return (source.emf_A + input.current_a) / source.conductance_S;
      };
      for (let step = 0; step < input.steps; step += 1) {
        battery.prepare(state, faults, input.temperature_degc, input.step_s);
        battery.predict(state, voltageOf(state.charge), middle);
        bus_V = voltageOf(middle);
        battery.advance(state, bus_V, middle, spent);
        heat_J += spent.ohmic_J + spent.relaxation_J + spent.coulombic_J + spent.entropic_J;
      }
      return {
        voltage_v: bus_V,
        open_circuit_v: battery.curve.voltage_V(battery.stateOfCharge(state), input.temperature_degc),
        relaxation_v: state.relaxation_V[0],
        state_of_charge: battery.stateOfCharge(state),
        heat_j: heat_J,
      };
    },
  ),

  deviceModel(
    "thermal",
    "temperatures of the nodes after a time of constant surroundings",
    {
      seconds: z.int().min(1).max(1_000_000).describe("steps of a second"),
      sun_b: direction("to the Sun in the body frame").default([0, 0, -1]),
      flux_wpm2: sunFlux,
      nadir_b: direction("to the centre of the Earth in the body frame").default([0, 0, 1]),
      radius_ratio: z
        .number()
        .min(0)
        .max(0.9999)
        .default(0)
        .describe("radius of the Earth over the distance from its centre; 0 is no Earth"),
      noon_cosine: z.number().min(0).max(1).default(0).describe("cosine of the Sun's zenith angle under the satellite"),
      wings: z.enum(["stowed", "deployed"]).default("deployed").describe("stowed or deployed"),
      loads_w: z
        .record(z.string(), z.number().nonnegative())
        .default({})
        .describe(`heat of each load: ${loadNames.join(", ")}`),
      battery_w: number("heat of the cells").default(0),
      losses_w: number("heat of converters and harness").default(0),
      initial_degc: number("of every node; the file's own where left out").optional(),
    },
    { temperature_degc: "by node, deg C", beyond_limits: "names of the nodes beyond their limits" },
    (input, spacecraft) => {
      const unknown = Object.keys(input.loads_w).find((name) => !loadNames.some((each) => each === name));
      if (unknown !== undefined) return refuse(`loads_w.${unknown}`, `is no load; known are ${loadNames.join(", ")}`);
      const thermal = createThermal(spacecraft);
      const state = thermal.initial();
      if (input.initial_degc !== undefined) state.temperature_K.fill(input.initial_degc + zeroCelsius_K);
      const outside = {
        sun_B: toDirection(input.sun_b),
        sunFlux_Wpm2: input.flux_wpm2,
        litFraction: 1,
        nadir_B: toDirection(input.nadir_b),
        earth: { nadir_N: vector(), radiusRatio: input.radius_ratio, noonCosine: input.noon_cosine },
        wingsOut: input.wings === "deployed" ? 3 : 0,
        drive_rad: new Float64Array(2),
        wings_W: new Float64Array(2),
      };
      const loads_W = Float64Array.from(loadNames, (name) => input.loads_w[name] ?? 0);
      const inner = { loads_W, battery_W: input.battery_w, losses_W: input.losses_w };
      for (let second = 0; second < input.seconds; second += 1) thermal.advance(state, outside, inner, 1);
      const temperatures = thermalNodeNames.map((name, node) => [name, node_degC(state, node)] as const);
      return { temperature_degc: Object.fromEntries(temperatures), beyond_limits: thermal.beyondLimits(state) };
    },
  ),
];
