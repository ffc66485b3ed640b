import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParameterSet, loadParameter } from "../../../../src/onboard/adcs/parameter-set.ts";
import { wheelBias_radps } from "../../../../src/onboard/adcs/parameters.ts";
import { allocate, wheelMomentum } from "../../../../src/onboard/adcs/pointing/wheel-set.ts";
import { adcs } from "../../../../src/messages/index.ts";

/** A pyramid of wheels without friction to make up for. */
function pyramid(): ReturnType<typeof createParameterSet>["wheels"] {
  const set = createParameterSet();
  loadParameter(set, adcs.v1.Parameter.PARAMETER_WHEEL_COULOMB, 0);
  loadParameter(set, adcs.v1.Parameter.PARAMETER_WHEEL_VISCOUS, 0);
  return set.wheels;
}

const wheels = pyramid();

/** The torque on the body: against what the wheels get. */
function onBody_Nm(torques_Nm: Float64Array): number[] {
  return [0, 1, 2].map((axis) =>
    torques_Nm.reduce((sum, torque, wheel) => sum - torque * wheels.axes_B[3 * wheel + axis]!, 0),
  );
}

const small = fc.double({ min: -0.02, max: 0.02, noNaN: true });

describe("four wheels as one actuator", () => {
  it.each([0, 1, 2, 4, 8])("give the body the torque that was asked for, with the wheels %i left out", (excluded) => {
    fc.assert(
      fc.property(small, small, small, (x, y, z) => {
        const out = new Float64Array(4);
        allocate(Float64Array.of(x, y, z), [100, -100, 100, -100], excluded, wheels, out);
        const given = onBody_Nm(out);
        [x, y, z].forEach((asked, axis) => expect(given[axis]).toBeCloseTo(asked, 12));
        for (let wheel = 0; wheel < 4; wheel += 1) if ((excluded & (1 << wheel)) !== 0) expect(out[wheel]).toBe(0);
      }),
    );
  });

  it("give less of it in the same direction beyond what a wheel can", () => {
    const out = new Float64Array(4);
    allocate(Float64Array.of(1, 2, -0.5), [0, 0, 0, 0], 0, wheels, out);
    expect(Math.max(...out.map(Math.abs))).toBeCloseTo(wheels.torqueMax_Nm, 12);
    const [x, y, z] = onBody_Nm(out);
    expect(y! / x!).toBeCloseTo(2, 9);
    expect(z! / x!).toBeCloseTo(-0.5, 9);
  });

  it("run apart along the null space to their bias and turn nobody by it: no wheel stands still", () => {
    const speeds = Float64Array.of(0, 0, 0, 0);
    const [out, momentum_Nms] = [new Float64Array(4), new Float64Array(3)];
    for (let tick = 0; tick < 60_000; tick += 1) {
      allocate(new Float64Array(3), speeds, 0, wheels, out);
      for (let wheel = 0; wheel < 4; wheel += 1) speeds[wheel]! += (0.1 * out[wheel]!) / wheels.spinInertia_kgm2;
    }
    [1, -1, 1, -1].forEach((sign, wheel) => expect(sign * speeds[wheel]!).toBeCloseTo(wheelBias_radps, 3));
    wheelMomentum(speeds, wheels, momentum_Nms);
    expect(Math.hypot(...momentum_Nms)).toBeLessThan(1e-9);
  });
});
