import { expect, it } from "vitest";
import { adcs } from "../../../src/messages/index.ts";
import { createFlight } from "../support/flight.ts";

it("held in B-dot on the default spacecraft, brakes 4.4 deg/s within 3 orbits to 0.10-0.14 deg/s", () => {
  const orbitTicks = 58_550;
  const flight = createFlight({ seed: 1, rate_degps: 4.4, wings: "deployed" });
  flight.adcsStep.telecommands.push({ ...adcs.v1.Telecommand.create(), setMode: { mode: adcs.v1.Mode.MODE_DETUMBLE } });
  flight.advance();
  flight.adcsStep.telecommands.length = 0;
  for (let tick = 0; tick < 3 * orbitTicks; tick += 1) flight.advance();
  let [sum, min, max] = [0, Infinity, 0];
  for (let tick = 0; tick < orbitTicks; tick += 1) {
    flight.advance();
    if (tick % 10 !== 0) continue;
    const rate_degps = flight.truth().body_rate_degps;
    sum += rate_degps;
    min = Math.min(min, rate_degps);
    max = Math.max(max, rate_degps);
  }
  expect(sum / (orbitTicks / 10)).toBeGreaterThan(0.1);
  expect(sum / (orbitTicks / 10)).toBeLessThan(0.14);
  expect(min).toBeGreaterThan(0.06);
  expect(max).toBeLessThan(0.2);
});
