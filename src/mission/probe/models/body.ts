/** The body: what turns it, and how it turns. */

import { z } from "zod";
import { createSurroundings, stepBody, stepMax_s } from "../../../spacecraft/attitude/body.ts";
import { createSurfaceLoad, drag, solarPressure } from "../../../spacecraft/attitude/disturbances.ts";
import { createFacets, type Facets, setWings } from "../../../spacecraft/attitude/facets.ts";
import { apply, type MassProperties, properties } from "../../../spacecraft/attitude/inertia.ts";
import { gravityGradient, magneticTorque } from "../../../spacecraft/attitude/torques.ts";
import type { SpacecraftConfig } from "../../../spacecraft/config.ts";
import { dot, vector } from "../../../environment/vector.ts";
import {
  direction,
  list,
  number,
  quaternion,
  toDirection,
  toQuaternion,
  toVector,
  triple,
  type Triple,
} from "../fields.ts";
import { deviceModel, model, type ProbeModel } from "../model.ts";

const attitude = quaternion("maps TEME to body components");
const position = triple("position of the satellite in TEME");
const moments = z
  .tuple([z.number().positive(), z.number().positive(), z.number().positive()])
  .describe("moments of inertia xx, yy, zz about the centre of mass, in the body frame");
const products = triple("products xy, xz, yz as they stand in the matrix").default([0, 0, 0]);

const massOf = (j: Triple, p: Triple): MassProperties => properties(Float64Array.of(...j, ...p));

const wings = {
  wings: z.enum(["stowed", "deployed"]).default("deployed").describe("stowed or deployed"),
  drive_rad: number("angle of both wings about +y; at 0 the cells look along -z").default(0),
};

function facetsOf({ body }: SpacecraftConfig, out: "stowed" | "deployed", drive_rad: number): Facets {
  const facets = createFacets(body.surface);
  setWings(facets, body.surface, out === "deployed" ? 3 : 0, Float64Array.of(drive_rad, drive_rad));
  return facets;
}

const loadOutputs = { torque_b_nm: "about the centre of mass, body frame, N m", force_b_n: "body frame, N" };

export const bodyModels: readonly ProbeModel[] = [
  model(
    "gravity-gradient",
    "torque of the Earth's field of gravity, 3 mu / r^5 r x J r",
    { q_bn: attitude, r_teme_m: position, moments_kgm2: moments, products_kgm2: products },
    { torque_b_nm: "body frame, N m" },
    (input) => {
      const around = { ...createSurroundings(), r_BE_N_m: toVector(input.r_teme_m) };
      const torque = vector();
      gravityGradient(toQuaternion(input.q_bn), massOf(input.moments_kgm2, input.products_kgm2), around, torque);
      return { torque_b_nm: list(torque) };
    },
  ),

  model(
    "magnetic-torque",
    "torque of a dipole in a field, m x B",
    {
      q_bn: attitude,
      field_teme_t: triple("magnetic field in TEME"),
      dipole_b_am2: triple("dipole in the body frame"),
    },
    { torque_b_nm: "body frame, N m" },
    (input) => {
      const around = {
        ...createSurroundings(),
        magneticField_N_T: toVector(input.field_teme_t),
        dipole_B_Am2: toVector(input.dipole_b_am2),
      };
      const torque = vector();
      magneticTorque(toQuaternion(input.q_bn), around, torque);
      return { torque_b_nm: list(torque) };
    },
  ),

  deviceModel(
    "drag",
    "force and torque of the air on the facets of the body and of the wings",
    {
      v_air_b_mps: triple("velocity relative to the co-rotating air, in the body frame"),
      density_kgpm3: z.number().nonnegative().describe("of the air"),
      ...wings,
    },
    loadOutputs,
    (input, spacecraft) => {
      const load = createSurfaceLoad();
      const facets = facetsOf(spacecraft, input.wings, input.drive_rad);
      drag(facets, spacecraft.body.surface, toVector(input.v_air_b_mps), input, load);
      return { torque_b_nm: list(load.torque_B_Nm), force_b_n: list(load.force_B_N) };
    },
  ),

  deviceModel(
    "solar-pressure",
    "force and torque of sunlight on the facets of the body and of the wings",
    {
      sun_b: direction("to the Sun in the body frame"),
      lit_fraction: z.number().min(0).max(1).default(1).describe("share of the Sun's disc that is seen"),
      ...wings,
    },
    loadOutputs,
    (input, spacecraft) => {
      const load = createSurfaceLoad();
      const facets = facetsOf(spacecraft, input.wings, input.drive_rad);
      solarPressure(facets, spacecraft.body.surface, toDirection(input.sun_b), input.lit_fraction, load);
      return { torque_b_nm: list(load.torque_B_Nm), force_b_n: list(load.force_B_N) };
    },
  ),

  model(
    "body-step",
    "attitude and rate of a gyrostat after a number of Runge-Kutta steps with everything outside held",
    {
      q_bn: attitude,
      omega_bn_b_radps: triple("rate of the body relative to TEME, in the body frame"),
      moments_kgm2: moments,
      products_kgm2: products,
      step_s: z.number().positive().max(stepMax_s).default(stepMax_s).describe("of the method"),
      steps: z.int().min(1).max(1_000_000).default(1).describe("how many"),
      r_teme_m: position.default([0, 0, 0]),
      field_teme_t: triple("magnetic field in TEME").default([0, 0, 0]),
      dipole_b_am2: triple("dipole in the body frame").default([0, 0, 0]),
      torque_b_nm: triple("torque from outside, in the body frame").default([0, 0, 0]),
      wheel_momentum_b_nms: triple("sum of the wheels' absolute axial momenta at the start, in the body frame").default(
        [0, 0, 0],
      ),
      wheel_torque_b_nm: triple("its rate: the torque on the wheels").default([0, 0, 0]),
    },
    {
      q_bn: "scalar last, maps TEME to body components",
      omega_bn_b_radps: "body frame, rad/s",
      energy_j: "of the body without its wheels, J",
      momentum_b_nms: "of body and wheels, body frame, N m s",
    },
    (input) => {
      const mass = massOf(input.moments_kgm2, input.products_kgm2);
      const body = { q_BN: toQuaternion(input.q_bn), omega_BN_B_radps: toVector(input.omega_bn_b_radps) };
      const around = {
        r_BE_N_m: toVector(input.r_teme_m),
        magneticField_N_T: toVector(input.field_teme_t),
        dipole_B_Am2: toVector(input.dipole_b_am2),
        torque_B_Nm: toVector(input.torque_b_nm),
        wheelMomentum_B_Nms: toVector(input.wheel_momentum_b_nms),
        wheelTorque_B_Nm: toVector(input.wheel_torque_b_nm),
      };
      for (let step = 0; step < input.steps; step += 1) {
        stepBody(body, mass, around, input);
        for (let k = 0; k < 3; k += 1) around.wheelMomentum_B_Nms[k]! += input.step_s * around.wheelTorque_B_Nm[k]!;
      }
      const own_Nms = apply(mass.inertia_kgm2, body.omega_BN_B_radps, vector());
      return {
        q_bn: list(body.q_BN),
        omega_bn_b_radps: list(body.omega_BN_B_radps),
        energy_j: 0.5 * dot(own_Nms, body.omega_BN_B_radps),
        momentum_b_nms: list(own_Nms.map((each, k) => each + around.wheelMomentum_B_Nms[k]!)),
      };
    },
  ),
];
