import { describe, expect, it } from "vitest";
import { adcs as messages, report } from "../../../src/messages/index.ts";
import { armedTime_us } from "../../../src/onboard/adcs/parameters.ts";
import { eventCodes, type PointingFlight, startPointing } from "./pointing/support.ts";

const Code = messages.v1.EventCode;
const Reason = report.v1.FailureReason;
/** LOAD_THRUSTER as a bit. */
const thruster = 1 << 7;

/** The default spacecraft on target in nadir, its thruster's load on unless said otherwise. */
function onTarget(): PointingFlight {
  const flight = startPointing(1);
  flight.flight.power.switches.wanted |= thruster;
  flight.enter("NADIR");
  flight.fly(420);
  expect(eventCodes(flight)).toContain(Code.EVENT_CODE_ON_TARGET);
  return flight;
}

const arm = (flight: PointingFlight, armed = true): number => flight.command({ armThruster: { armed } });
const burn = (flight: PointingFlight, durationS: number): number => flight.command({ burnThruster: { durationS } });
const isLit = ({ flight }: PointingFlight): boolean => flight.adcsDone.outputs!.thrusterOn;

describe("the thruster's telecommands", () => {
  it("refuse without power, outside the pointing modes, unarmed, twice, and beyond the longest burn", () => {
    const flight = startPointing(1);
    expect(arm(flight)).toBe(Reason.FAILURE_REASON_EQUIPMENT_ABSENT);
    expect(burn(flight, 10)).toBe(Reason.FAILURE_REASON_EQUIPMENT_ABSENT);
    flight.flight.power.switches.wanted |= thruster;
    flight.fly(3);
    expect(arm(flight)).toBe(Reason.FAILURE_REASON_WRONG_MODE);
    flight.enter("NADIR");
    expect(arm(flight)).toBe(Reason.FAILURE_REASON_NONE);
    expect(burn(flight, 10)).toBe(Reason.FAILURE_REASON_WRONG_MODE);
    flight.fly(400);
    expect(burn(flight, 0.5)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    expect(burn(flight, 7000)).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    expect(burn(flight, 30)).toBe(Reason.FAILURE_REASON_NONE);
    expect(burn(flight, 30)).toBe(Reason.FAILURE_REASON_BUSY);
    flight.fly(31);
    expect(burn(flight, 30)).toBe(Reason.FAILURE_REASON_INTERLOCK);
  });

  it("burn for their time and no longer, off by itself", () => {
    const flight = onTarget();
    arm(flight);
    burn(flight, 60);
    expect(isLit(flight)).toBe(true);
    const before_kg = flight.flight.state.thruster.propellant_kg;
    flight.fly(59.8);
    expect(isLit(flight)).toBe(true);
    flight.fly(0.3);
    expect(isLit(flight)).toBe(false);
    flight.fly(1);
    // 50 s of thrust after 10 s of start: F t / (g0 Isp).
    const used_kg = before_kg - flight.flight.state.thruster.propellant_kg;
    expect(used_kg / ((0.02 * 50) / (9.80665 * 1500))).toBeCloseTo(1, 2);
    expect(flight.events.find(({ code }) => code === Code.EVENT_CODE_BURN_ENDED)?.value).toBe(0);
  });

  it("end early by disarming, where the mode is left, and where the power goes", () => {
    const ends: ((flight: PointingFlight) => void)[] = [
      (flight) => arm(flight, false),
      (flight) => flight.enter("SUN_SAFE"),
      (flight) => {
        flight.flight.power.switches.wanted &= ~thruster;
        flight.fly(5);
      },
    ];
    const flight = onTarget();
    for (const end of ends) {
      flight.flight.power.switches.wanted |= thruster;
      flight.enter("NADIR");
      flight.fly(300);
      arm(flight);
      expect(burn(flight, 600)).toBe(Reason.FAILURE_REASON_NONE);
      flight.fly(20);
      flight.events.length = 0;
      end(flight);
      flight.fly(0.2);
      expect(isLit(flight)).toBe(false);
      const ended = flight.events.find(({ code }) => code === Code.EVENT_CODE_BURN_ENDED);
      expect(ended?.value).toBeGreaterThan(570);
    }
  });

  it("lose the arming after ten minutes", () => {
    const flight = onTarget();
    arm(flight);
    flight.fly(armedTime_us / 1e6 - 1);
    expect(eventCodes(flight)).not.toContain(Code.EVENT_CODE_THRUSTER_DISARMED);
    flight.fly(2);
    expect(eventCodes(flight)).toContain(Code.EVENT_CODE_THRUSTER_DISARMED);
    expect(burn(flight, 10)).toBe(Reason.FAILURE_REASON_INTERLOCK);
  });
});
