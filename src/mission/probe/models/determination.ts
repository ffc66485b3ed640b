/** Attitude determination as the flight software has it. */

import { z } from "zod";
import {
  attitudeSigma_rad,
  createFilter,
  propagate,
  startFilter,
  takeAttitude,
} from "../../../onboard/adcs/determination/mekf.ts";
import { quest } from "../../../onboard/adcs/determination/quest.ts";
import { triad } from "../../../onboard/adcs/determination/triad.ts";
import { degree, direction, list, number, toDirection, triple, toVector } from "../fields.ts";
import { model, type ProbeModel, refuse } from "../model.ts";

const attitude = { q_bn: "scalar last, maps reference to body components" };
const arcsecond = degree / 3600;

export const determinationModels: readonly ProbeModel[] = [
  model(
    "triad",
    "attitude from two directions; the first is kept exactly",
    {
      first_b: direction("as measured in the body frame"),
      second_b: direction("as measured in the body frame"),
      first_n: direction("as known in the reference frame"),
      second_n: direction("as known in the reference frame"),
    },
    attitude,
    (input) => {
      const [a, b] = [toDirection(input.first_b), toDirection(input.second_b)];
      const q_BN = new Float64Array(4);
      const found = triad(a, b, toDirection(input.first_n), toDirection(input.second_n), q_BN);
      return found ? { q_bn: list(q_BN) } : refuse("second_b", "lies within 3 deg of the first direction's line");
    },
  ),

  model(
    "quest",
    "attitude that agrees best with any number of directions",
    {
      observations: z
        .array(
          z.strictObject({
            measured_b: direction("in the body frame"),
            known_n: direction("in the reference frame"),
            weight: z.number().positive().default(1),
          }),
        )
        .min(2)
        .describe("measured_b, known_n and weight, the inverse of the variance, each"),
    },
    attitude,
    ({ observations }) => {
      const q_BN = new Float64Array(4);
      const given = observations.map(({ measured_b, known_n, weight }) => ({
        measured_B: toDirection(measured_b),
        known_N: toDirection(known_n),
        weight,
      }));
      return quest(given, q_BN) ? { q_bn: list(q_BN) } : refuse("observations", "lie on one line");
    },
  ),

  model(
    "mekf-steady-state",
    "standard deviations at which the attitude filter settles between gyro and one star tracker",
    {
      angle_random_walk_deg_per_rth: z.number().positive().describe("of the gyro"),
      rate_random_walk_deg_per_h_per_rth: z.number().positive().describe("of the gyro"),
      noise_arcsec: triple("of the star tracker about the body axes, 1 sigma"),
      period_s: z.number().positive().default(0.1).describe("of the filter"),
      periods_per_image: z.int().min(1).max(1000).default(1).describe("an image each so many periods"),
      omega_b_radps: triple("rate of the body, in the body frame").default([0, 0, 0]),
      duration_s: z.number().positive().max(100_000).default(3600).describe("how long the filter runs"),
      start_sigma_deg: number("of the attitude at the start").default(1),
    },
    {
      attitude_sigma_rad: "just after an image, about the body axes, rad",
      predicted_sigma_rad: "just before an image, about the body axes, rad",
      bias_sigma_radps: "about the body axes, rad/s",
      largest_sigma_rad: "of the attitude just after an image, rad",
    },
    (input) => {
      if (input.noise_arcsec.some((each) => !(each > 0))) return refuse("noise_arcsec", "must be above 0");
      const filter = createFilter();
      const omega = toVector(input.omega_b_radps);
      const noise = {
        white: (input.angle_random_walk_deg_per_rth * degree) / 60,
        walk: (input.rate_random_walk_deg_per_h_per_rth * degree) / 3600 / 60,
      };
      const noise_rad2 = new Float64Array(9);
      input.noise_arcsec.forEach((each, k) => (noise_rad2[4 * k] = (each * arcsecond) ** 2));
      startFilter(filter, Float64Array.of(0, 0, 0, 1), input.start_sigma_deg * degree, 1e-4);
      const nothing = new Float64Array(3);
      const sigmas = (from: number): number[] => [0, 1, 2].map((k) => Math.sqrt(filter.covariance[7 * (k + from)]!));
      let predicted = sigmas(0);
      const images = Math.max(1, Math.round(input.duration_s / (input.period_s * input.periods_per_image)));
      for (let image = 0; image < images; image += 1) {
        for (let count = 0; count < input.periods_per_image; count += 1)
          propagate(filter, omega, noise, input.period_s);
        predicted = sigmas(0);
        takeAttitude(filter, nothing, noise_rad2);
      }
      return {
        attitude_sigma_rad: sigmas(0),
        predicted_sigma_rad: predicted,
        bias_sigma_radps: sigmas(3),
        largest_sigma_rad: attitudeSigma_rad(filter),
      };
    },
  ),
];
