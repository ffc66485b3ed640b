import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/kernel/codec.ts";
import { payload } from "../../../src/messages/index.ts";
import type { Fault } from "../../../src/spacecraft/faults/kinds.ts";
import type { SpacecraftState } from "../../../src/spacecraft/state.ts";
import type { Truth } from "../../../src/spacecraft/truth.ts";
import { defaultConfig } from "../support/flight.ts";
import {
  at,
  below,
  degree,
  groundOf,
  nadir,
  places,
  point,
  type Service,
  type ServiceChoice,
  startService,
} from "./support.ts";

const { payload: config } = defaultConfig();
const radians = 180 / Math.PI;

/** What is, a second after the start. */
function after1s(choice: ServiceChoice, change?: (service: Service) => void): Truth {
  const service = startService(choice);
  change?.(service);
  service.fly(1);
  return service.spacecraft.truth(service.state, at(1));
}

/** The link to a user straight below, by hand. */
function beamRate_Mbps(power_W: number, range_m: number): number {
  const { user_link: link, coding_gap_db, beam_capacity_mbps } = config;
  const way_db = 20 * Math.log10((4 * Math.PI * range_m * link.frequency_hz) / 299_792_458);
  const noise_dbw = -228.599_167 + 10 * Math.log10(link.symbol_rate_hz) - link.terminal_g_over_t_dbpk;
  const carrier_db = 10 * Math.log10(power_W) + link.peak_gain_dbi - way_db - link.losses_db - noise_dbw;
  const bits = Math.log2(1 + 10 ** ((carrier_db - coding_gap_db) / 10));
  return Math.min(beam_capacity_mbps, (link.symbol_rate_hz * bits) / 1e6);
}

describe("service", () => {
  it("gives what is asked for where beam and feeder allow it", () => {
    const truth = after1s({ demand_Mbps: 700 });
    expect(truth.area_served_mbps["here"]).toBeCloseTo(700, 9);
    expect(truth.served_mbps).toBeCloseTo(700, 9);
    expect(truth.feeder_gateway).toBe("gateway");
  });

  it("gives what the beam's carrier allows where more is asked for", () => {
    const truth = after1s({ demand_Mbps: 1e6 });
    const range_m = truth.altitude_km * 1e3;
    const rate_Mbps = beamRate_Mbps(19.5, range_m);
    expect(rate_Mbps).toBeGreaterThan(1000);
    expect(rate_Mbps).toBeLessThan(config.beam_capacity_mbps);
    // The user is a second of flight, 7 km, off the axis: 0.05 dB.
    expect(Math.abs(truth.area_served_mbps["here"]! / rate_Mbps - 1)).toBeLessThan(0.01);
  });

  it("gives what the feeder brings where that is the least, and nothing below its threshold", () => {
    const dry = after1s({ demand_Mbps: 1e6, beamsOn: 3 });
    const wet = after1s({ demand_Mbps: 1e6, beamsOn: 3, rain_db: 20 });
    expect(wet.feeder_capacity_mbps).toBeGreaterThan(0);
    expect(wet.feeder_capacity_mbps).toBeLessThan(dry.area_served_mbps["here"]!);
    expect(wet.area_served_mbps["here"]).toBeCloseTo(wet.feeder_capacity_mbps, 6);
    expect(dry.feeder_margin_db - wet.feeder_margin_db).toBeCloseTo(20, 9);
    const drowned = after1s({ demand_Mbps: 1e6, rain_db: 60 });
    expect(drowned.feeder_margin_db).toBeLessThan(0);
    expect(drowned.served_mbps).toBe(0);
    expect(after1s({ inView: false }).served_mbps).toBe(0);
    expect(after1s({ inView: false }).feeder_gateway).toBe("");
  });

  it("adds up by the second, per area, what was asked for and what was given", () => {
    const service = startService({ demand_Mbps: 700 });
    service.fly(5);
    const truth = service.spacecraft.truth(service.state, at(5));
    expect(truth.area_offered_mbit["here"]).toBeCloseTo(3500, 6);
    expect(truth.area_served_mbit["here"]).toBeCloseTo(3500, 6);
    expect(truth.served_mbit).toBeCloseTo(3500, 6);
  });

  it("counts what was asked for even where nobody is served", () => {
    const truth = after1s({ demand_Mbps: 700, powered: false });
    expect(truth.area_offered_mbit["here"]).toBeCloseTo(700, 9);
    expect(truth.served_mbit).toBe(0);
    expect(truth.payload_power_w).toBe(0);
  });

  it("reaches users in the footprint only: half the users of an area of which half lies in it", () => {
    const halfAway = { cells_E_m: places([0, 0], [0.2, 0], [5, 0], [-5, 0]), demand_Mbps: 400 };
    expect(after1s(halfAway).area_served_mbps["here"]).toBeCloseTo(200, 6);
  });

  it("divides a crowded beam equally: two areas that ask for the same get the same", () => {
    const { areas, gateways } = groundOf({ demand_Mbps: 20_000, cells_E_m: places([0.1, 0]) });
    const other = { ...areas[0]!, name: "there", cells_E_m: places([0.1, 0]) };
    const truth = after1s({ ground: { areas: [areas[0]!, other], gateways } });
    const { here, there } = truth.area_served_mbps;
    expect(here).toBeGreaterThan(500);
    expect(there).toBeCloseTo(here!, 9);
  });

  it("has twice the capacity where two beams look at the same users", () => {
    const one = after1s({ demand_Mbps: 1e5 }).served_mbps;
    const two = after1s({ demand_Mbps: 1e5, beamsOn: 3 }).served_mbps;
    expect(two / one).toBeCloseTo(2, 9);
  });

  it("draws and radiates: standby and each beam's power over its efficiency", () => {
    const truth = after1s({ beamsOn: 5 });
    expect(truth.payload_power_w).toBeCloseTo(80 + (2 * 19.5) / 0.3, 9);
    const service = startService({ beamsOn: 3 });
    service.outputs.beamPowersW = [10, 5];
    service.spacecraft.applyPayload(service.state, at(0), service.outputs);
    expect(service.spacecraft.truth(service.state, at(0)).payload_power_w).toBeCloseTo(80 + 15 / 0.3, 9);
  });

  it("carries less with less power", () => {
    const weak = after1s({ demand_Mbps: 1e5 }, ({ outputs, spacecraft, state }) => {
      outputs.beamPowersW = [2];
      spacecraft.applyPayload(state, at(0), outputs);
    });
    const ratio = beamRate_Mbps(2, 600e3) / beamRate_Mbps(19.5, 600e3);
    expect(weak.served_mbps / after1s({ demand_Mbps: 1e5 }).served_mbps).toBeCloseTo(ratio, 1);
  });
});

describe("pointing", () => {
  it("follows the body: turned by 30 deg, a beam straight down the body misses, one turned back finds its users", () => {
    expect(after1s({ q_BN: nadir(30) }).served_mbps).toBe(0);
    // Turned about +y the body's x rises, so that the ground below lies towards -x; about +x its y dips.
    const along = [30, -30].map(
      (angle_deg) =>
        after1s({ q_BN: nadir(30) }, (service) => point(service, 0, { alongRad: angle_deg * degree })).served_mbps,
    );
    expect(along).toEqual([0, expect.closeTo(1000, 6)]);
    const across = [30, -30].map(
      (angle_deg) =>
        after1s({ q_BN: nadir(30, [1, 0, 0]) }, (service) => point(service, 0, { acrossRad: angle_deg * degree }))
          .served_mbps,
    );
    expect(across).toEqual([expect.closeTo(1000, 6), 0]);
  });

  it("keeps to a place on the ground whatever the body does, within its reach", () => {
    const place = {
      atGround: true,
      latitudeDeg: below.latitude_rad * radians,
      longitudeDeg: below.longitude_rad * radians,
    };
    const aimed = (turn_deg: number): Truth =>
      after1s({ q_BN: nadir(turn_deg) }, (service) => point(service, 0, place));
    for (const turn_deg of [0, 20, 50]) {
      const truth = aimed(turn_deg);
      expect(truth.served_mbps).toBeCloseTo(1000, 6);
      expect(truth.beam_points[0]!.latitude_deg).toBeCloseTo(place.latitudeDeg, 6);
      expect(truth.beam_points[0]!.longitude_deg).toBeCloseTo(place.longitudeDeg, 6);
    }
    expect(aimed(65).served_mbps).toBe(0);
    expect(aimed(65).beam_points[0]!.latitude_deg).toBeNaN();
    expect(aimed(180).served_mbps).toBe(0);
  });

  it("does not look through the Earth at a place on the other side", () => {
    const truth = after1s({}, (service) =>
      point(service, 0, {
        atGround: true,
        latitudeDeg: -below.latitude_rad * radians,
        longitudeDeg: below.longitude_rad * radians + 180,
      }),
    );
    expect(truth.beam_points[0]!.latitude_deg).toBeNaN();
    expect(truth.served_mbps).toBe(0);
  });

  it("shows where the axis of a beam meets the ground: below the satellite for one straight down", () => {
    const [first, second] = after1s({}).beam_points;
    expect(Math.abs(first!.latitude_deg - below.latitude_rad * radians)).toBeLessThan(0.3);
    expect(second!.latitude_deg).toBeNaN();
  });

  it("looks at the sky in sun-safe as often as not: with the antenna up nobody is served", () => {
    expect(after1s({ q_BN: nadir(180), demand_Mbps: 1e5 }).served_mbps).toBe(0);
  });
});

describe("faults of the payload", () => {
  const faulted = (fault: Fault, choice: ServiceChoice = {}): Truth =>
    after1s({ demand_Mbps: 800, ...choice }, ({ spacecraft, state }) => {
      const injected = spacecraft.inject(state, fault, at(0));
      if (!injected.ok) throw new Error(injected.why);
    });

  it.each<[Fault, number]>([
    [{ channel: "payload.beams", kind: "off" }, 0],
    [{ channel: "payload.beams.0", kind: "off" }, 0],
    [{ channel: "payload.beams.1", kind: "off" }, 800],
    [{ channel: "payload.beams.0", kind: "stuck-value", value: 300 }, 300],
    [{ channel: "payload.feeder", kind: "off" }, 0],
    [{ channel: "payload.feeder", kind: "drop-out", probability: 1 }, 0],
    [{ channel: "payload.steering.0.along", kind: "bias", value: 0.3 }, 0],
    [{ channel: "payload.steering.0.across", kind: "stuck-value", value: -0.3 }, 0],
    [{ channel: "payload.steering", kind: "bias", value: 0.3 }, 0],
    [{ channel: "payload.steering.1.along", kind: "bias", value: 0.3 }, 800],
  ])("%o leaves %d Mbit/s", (fault, served_Mbps) => {
    expect(faulted(fault).served_mbps).toBeCloseTo(served_Mbps, 6);
  });

  it("turns a beam the wrong way", () => {
    const turned = (faults: boolean): number =>
      after1s({ q_BN: nadir(20) }, (service) => {
        point(service, 0, { alongRad: -20 * degree });
        const fault: Fault = { channel: "payload.steering.0.along", kind: "wrong-polarity" };
        if (faults) service.spacecraft.inject(service.state, fault, at(0));
      }).served_mbps;
    expect(turned(false)).toBeCloseTo(1000, 6);
    expect(turned(true)).toBe(0);
  });
});

describe("the payload on its bus", () => {
  it("tells its unit what each beam and area has", () => {
    const service = startService({ demand_Mbps: 700, beamsOn: 1 });
    service.fly(2);
    const inputs = payload.v1.Inputs.create();
    service.spacecraft.samplePayload(service.state, at(2), inputs);
    expect(inputs).toMatchObject({ powered: true, feederLocked: true, areaServedMbit: [expect.closeTo(1400, 6)] });
    expect(inputs.feederCapacityMbps).toBeGreaterThan(10_000);
    expect(inputs.beams).toHaveLength(8);
    expect(inputs.beams[0]).toMatchObject({ on: true, powerW: 65, offeredMbps: expect.closeTo(700, 6) as number });
    expect(inputs.beams[0]!.carrierToNoiseDb).toBeGreaterThan(8);
    expect(inputs.beams[1]).toMatchObject({ on: false, servedMbps: 0 });
  });

  it("takes no pointing that is no number", () => {
    const service = startService();
    const nothing = { alongRad: Number.NaN, atGround: false };
    point(service, 0, nothing);
    point(service, 0, { atGround: true, latitudeDeg: Infinity });
    service.fly(1);
    expect(service.spacecraft.truth(service.state, at(1)).served_mbps).toBeCloseTo(1000, 6);
  });

  it("goes on from a snapshot as if it had never been cut", () => {
    const whole = startService({ demand_Mbps: 1e5, beamsOn: 7, cells_E_m: places([0, 0], [0.3, 0.2], [-0.4, 0]) });
    whole.spacecraft.inject(whole.state, { channel: "payload.beams.1", kind: "noise", value: 3 }, at(0));
    whole.fly(4);
    const decoded = decode(encode({ state: whole.state, streams: whole.streams.save() }));
    if (!decoded.ok) throw new Error(decoded.why);
    const kept = decoded.value as { state: SpacecraftState; streams: never };
    const parted = startService({ demand_Mbps: 1e5, beamsOn: 7, cells_E_m: places([0, 0], [0.3, 0.2], [-0.4, 0]) });
    parted.streams.restore(kept.streams);
    const { spacecraft } = parted;
    whole.fly(9);
    for (let second = 5; second <= 9; second += 1) spacecraft.integrate(kept.state, at(second));
    expect(encode(kept.state.payload)).toEqual(encode(whole.state.payload));
    expect(kept.state.payload.areaServed_Mbit[0]).toBeGreaterThan(0);
  });
});
