/** Actuators: wheel, torquers, thruster. */

import { z } from "zod";
import { vector } from "../../../environment/vector.ts";
import { RandomStreams } from "../../../kernel/random.ts";
import { createSurroundings } from "../../../spacecraft/attitude/body.ts";
import { createThruster } from "../../../spacecraft/attitude/thruster.ts";
import { createTorquers } from "../../../spacecraft/attitude/torquers.ts";
import { createReactionWheels } from "../../../spacecraft/attitude/wheels.ts";
import { createWheelMomentum, wheelAxes } from "../../../spacecraft/attitude/wheels-momentum.ts";
import { createFaultBank } from "../../../spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../spacecraft/faults/channels.ts";
import { list, number, triple } from "../fields.ts";
import { deviceModel, type ProbeModel } from "../model.ts";

const step = z.number().positive().max(0.1).default(0.1);
const steps = z.int().min(1).max(1_000_000).default(1).describe("how many");

export const actuatorModels: readonly ProbeModel[] = [
  deviceModel(
    "wheel",
    "a reaction wheel on a body that does not turn: its motor, its friction and its speed after a number of steps",
    {
      speed_radps: number("relative to the body, at the start").default(0),
      command_nm: number("torque asked of the motor about the wheel's axis").default(0),
      base_degc: number("of what the wheel is mounted on").default(15),
      powered: z.boolean().default(true).describe("the drive has power"),
      step_s: step.describe("of the simulation"),
      steps,
    },
    {
      motor_nm: "what the motor gave in the last step, N m",
      friction_nm: "of the bearing in the last step, N m",
      speed_radps: "after the last step, rad/s",
      temperature_degc: "after the last step, deg C",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const wheels = createReactionWheels(spacecraft, map, new RandomStreams(1).stream("spacecraft.wheels"));
      const { wheels: config } = spacecraft.adcs;
      const momentum = createWheelMomentum(wheelAxes(config), config.spin_inertia_kgm2);
      const faults = createFaultBank(map);
      const state = wheels.initial();
      const [still, around] = [vector(), createSurroundings()];
      state.speed_radps[0] = input.speed_radps;
      wheels.apply(state, faults, 0, [input.command_nm]);
      for (let count = 0; count < input.steps; count += 1) {
        wheels.drive(state, faults, { at_us: 0 }, input.powered);
        momentum.hold(state, still, around);
        momentum.turn(state, still, input);
        wheels.warm(state, input.base_degc, input.step_s);
      }
      return {
        motor_nm: state.motor_Nm[0],
        friction_nm: state.torque_Nm[0]! - state.motor_Nm[0]!,
        speed_radps: state.speed_radps[0],
        temperature_degc: state.temperature_degC[0],
      };
    },
  ),

  deviceModel(
    "torquer",
    "dipole of the three torquers over a step: coils that lag behind their command, and what their cores keep",
    {
      command_b_am2: triple("asked of the drivers, in the body frame"),
      dipole_b_am2: triple("of the coils at the start").default([0, 0, 0]),
      driven: z.boolean().default(true).describe("the drivers have power and are outside the blanking window"),
      step_ms: z.number().positive().max(100_000).default(80).describe("length of the step"),
    },
    {
      command_b_am2: "within the limit, A m2",
      mean_dipole_b_am2: "over the step, residual dipole of the body included, A m2",
      dipole_b_am2: "of the coils at the end, A m2",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const torquers = createTorquers(spacecraft, map, new RandomStreams(1).stream("spacecraft.torquers"));
      const state = torquers.initial();
      const mean = vector();
      const [x, y, z0] = input.command_b_am2;
      state.dipole_Am2.set(input.dipole_b_am2);
      torquers.apply(state, createFaultBank(map), 0, { x, y, z: z0 });
      torquers.advance(state, input.step_ms * 1e3, input.driven, mean);
      return {
        command_b_am2: list(state.command_Am2),
        mean_dipole_b_am2: list(mean),
        dipole_b_am2: list(state.dipole_Am2),
      };
    },
  ),

  deviceModel(
    "thruster",
    "thrust, torque and propellant of the thruster a time after it was switched on",
    {
      on_for_s: z.number().nonnegative().max(1e6).describe("since the command"),
      step_s: step.describe("of the simulation"),
    },
    {
      thrust_n: "at the end, N",
      torque_b_nm: "about the centre of mass, body frame, N m",
      direction_b: "of the push, body frame",
      propellant_used_kg: "since the command, kg",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const { thruster: config } = spacecraft.adcs;
      const thruster = createThruster(config, map, new RandomStreams(1).stream("spacecraft.thruster"));
      const faults = createFaultBank(map);
      const state = thruster.initial();
      const before_kg = state.propellant_kg;
      thruster.apply(state, 0, true);
      const torque = vector();
      const count = Math.max(1, Math.ceil(input.on_for_s / input.step_s));
      for (let index = 0; index < count; index += 1) {
        torque.fill(0);
        thruster.push(state, faults, { at_us: Math.round(index * input.step_s * 1e6) }, input, true, torque);
      }
      return {
        thrust_n: state.thrust_N,
        torque_b_nm: list(torque),
        direction_b: list(thruster.direction_B),
        propellant_used_kg: before_kg - state.propellant_kg,
      };
    },
  ),
];
