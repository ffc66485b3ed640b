/** The default spacecraft in a pointing mode, with its real hardware and environment. */

import { adcs } from "../../../../src/messages/index.ts";
import { conjugate, multiply, quaternion } from "../../../../src/environment/quaternion.ts";
import type { Fault } from "../../../../src/spacecraft/faults/kinds.ts";
import type { SimTime } from "../../../../src/kernel/time.ts";
import { createFlight, type Flight } from "../../support/flight.ts";

const { Telecommand, Mode } = adcs.v1;
export type PointingMode = "NADIR" | "TARGET" | "INERTIAL" | "WING_TO_SUN" | "SUN_SAFE";

export const degree = Math.PI / 180;

export interface PointingFlight {
  readonly flight: Flight;
  readonly events: adcs.v1.Event[];
  /** Sends a telecommand; the reason of its answer. */
  command(body: Partial<adcs.v1.Telecommand>): number;
  enter(mode: PointingMode): number;
  /** Flies on; calls back after every tick. */
  fly(seconds: number, look?: () => void): void;
  fail(fault: Fault): void;
  /** Angle between the body and an attitude, deg. */
  angle_deg(q_BN: ArrayLike<number>): number;
}

export function startPointing(seed = 1, rate_degps = 0.2, startUtc?: string): PointingFlight {
  const flight = createFlight({ seed, rate_degps, wings: "deployed", ...(startUtc === undefined ? {} : { startUtc }) });
  const events: adcs.v1.Event[] = [];
  const tick = (): void => {
    flight.advance();
    events.push(...flight.adcsDone.events.map((event) => ({ ...event })));
  };
  const self: PointingFlight = {
    flight,
    events,
    command(body) {
      flight.adcsStep.telecommands.push({ ...Telecommand.create(), requestId: 1, ...body });
      tick();
      flight.adcsStep.telecommands.length = 0;
      return flight.adcsDone.verifications.at(-1)!.reason;
    },
    enter: (mode) => self.command({ setMode: { mode: Mode[`MODE_${mode}`] } }),
    fly(seconds, look) {
      for (let count = 0; count < Math.round(seconds * 10); count += 1) {
        tick();
        look?.();
      }
    },
    fail(fault) {
      const injected = flight.spacecraft.inject(flight.state, fault, flight.state.at_us as SimTime);
      if (!injected.ok) throw new Error(injected.why);
    },
    angle_deg(q_BN) {
      const turn = multiply(flight.state.body.q_BN, conjugate(Float64Array.from(q_BN), quaternion()), quaternion());
      return (2 * Math.atan2(Math.hypot(turn[0]!, turn[1]!, turn[2]!), Math.abs(turn[3]!))) / degree;
    },
  };
  // Time for the first fix and the first stars.
  self.fly(120);
  return self;
}

/** Deviation about zero. */
export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

export const eventCodes = ({ events }: PointingFlight): number[] => events.map(({ code }) => code);
