import { afterAll, describe, expect, it } from "vitest";
import type { PortSpec } from "../../src/bench/ports/port.ts";
import type { UnitServer, UnitServerOptions } from "../../src/bench/target/unit-server.ts";
import { now_us } from "../../src/bench/clock.ts";
import { spacecraftName } from "../../src/mission/craft.ts";
import { after, seconds, simStart } from "../../src/kernel/index.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
import { adcs, report } from "../../src/messages/index.ts";
import type { UnitRecord } from "../../src/mission/notice.ts";
import type { StreamedReport } from "../../src/mission/streamed.ts";
import { refusalOf } from "../bench/run/support/fly.ts";
import { flyFree, ownTarget, type Seen, specOf } from "../bench/free/support/free-flight.ts";

const servers: UnitServer[] = [];
afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

async function own(unit: "adcs" | "power", options?: UnitServerOptions, canStream?: boolean): Promise<PortSpec> {
  const { spec, server } = await ownTarget(unit, options, canStream);
  servers.push(server);
  return spec;
}

const off = { requestId: 71, setMode: { mode: adcs.v1.Mode.MODE_OFF } };
const tooMuchGain = { requestId: 72, setDetumbleGain: { gainNms: 2 } };

describe("a free run", () => {
  it("takes the reports of two processes as they come, and replays to the same hashes without them", async () => {
    const targets = { adcs: specOf("process", "adcs"), power: specOf("process", "power") };
    const isEnough = ({ count }: Seen): boolean => count("adcs", "telemetry") >= 4 && count("power", "telemetry") >= 4;
    const flight = await flyFree({ targets, isEnough });
    for (const unit of ["adcs", "power"] as const) {
      const stream = flight.links[unit]?.stream;
      expect(stream?.telemetry).toBeGreaterThanOrEqual(4);
      expect(stream?.frames_missing).toBe(0);
      expect(stream?.clock?.exchanges).toBeGreaterThanOrEqual(3);
      const taken = flight.records.filter((record) => record.unit === unit && record.content === "telemetry");
      // What came last may still wait for the exercise where it is stopped.
      expect((stream?.telemetry ?? -1) - taken.length).toBeLessThanOrEqual(1);
    }
    expect(await flight.again()).toEqual(flight.hashes);
  });

  it("stamps every report with both clocks, the offset and what it may be off by", async () => {
    const isEnough = ({ count, stream }: Seen): boolean =>
      count("adcs", "telemetry") >= 3 && stream("adcs").clock !== null;
    const flight = await flyFree({ targets: { adcs: await own("adcs") }, isEnough });
    const streamed = flight.inputs.filter((entry) => entry.type === "event" && entry.kind === "streamed");
    expect(streamed.length).toBeGreaterThanOrEqual(2);
    const { stamp } = (streamed.at(-1) as { payload: StreamedReport }).payload;
    expect(stamp.target_us).toBeGreaterThan(1e6);
    expect(stamp.offset_us).not.toBeNull();
    const age_us = stamp.host_us - ((stamp.target_us ?? 0) - (stamp.offset_us ?? 0));
    expect(age_us).toBeGreaterThan(-(stamp.uncertainty_us ?? 0));
  });

  it("measures a clock that goes 300 ppm fast, within what it says it may be off by", async () => {
    const skewed = { clock_us: () => 5e6 + now_us() * (1 + 300e-6) };
    const isEnough = ({ stream }: Seen): boolean => (stream("adcs").clock?.rate_uncertainty_ppm ?? Infinity) < 250;
    const flight = await flyFree({ targets: { adcs: await own("adcs", skewed) }, isEnough });
    const clock = flight.links["adcs"]?.stream?.clock;
    const uncertainty_ppm = clock?.rate_uncertainty_ppm ?? Infinity;
    expect(Math.abs((clock?.rate_ppm ?? 0) - 300)).toBeLessThanOrEqual(uncertainty_ppm + 0.1);
    expect(uncertainty_ppm).toBeLessThan(250);
  });

  it("carries telecommands over TC frames and brings back how they ended", async () => {
    const prepare = ({ simulation }: Exercise): void => {
      for (const [at, telecommand] of [off, tooMuchGain].entries())
        simulation.inject(
          spacecraftName,
          "telecommand",
          { unit: "adcs", telecommand },
          after(simStart, seconds(1 + at)),
        );
    };
    const isOff = ({ content, message }: UnitRecord): boolean =>
      content === "telemetry" && (message as adcs.v1.Telemetry).mode === adcs.v1.Mode.MODE_OFF;
    const isEnough = ({ records, count }: Seen): boolean => records.some(isOff) && count("adcs", "verification") === 2;
    const flight = await flyFree({ targets: { adcs: await own("adcs") }, isEnough, prepare });
    expect(flight.links["adcs"]?.stream?.telecommands).toEqual({
      sent: 2,
      accepted: 2,
      executed: 1,
      refused: 1,
      unknown: 0,
    });
    const verified = flight.records
      .filter(({ unit, content }) => unit === "adcs" && content === "verification")
      .map(({ message }) => message);
    const { STAGE_COMPLETION, STAGE_START } = report.v1.Stage;
    const { FAILURE_REASON_NONE, FAILURE_REASON_ARGUMENT_OUT_OF_RANGE } = report.v1.FailureReason;
    expect(verified).toEqual([
      { requestId: 71, stage: STAGE_COMPLETION, reason: FAILURE_REASON_NONE },
      { requestId: 72, stage: STAGE_START, reason: FAILURE_REASON_ARGUMENT_OUT_OF_RANGE },
    ]);
    expect(await flight.again()).toEqual(flight.hashes);
  });

  it("counts telemetry frames that a bad wire lost", async () => {
    const timeline = [{ at: "0s", fault: { channel: "wire.adcs.rx", kind: "drop", probability: 0.35 } }];
    const isEnough = ({ count, stream }: Seen): boolean =>
      stream("adcs").frames_missing >= 2 && count("adcs", "telemetry") >= 2;
    const flight = await flyFree({ targets: { adcs: await own("adcs") }, isEnough, timeline });
    const stream = flight.links["adcs"]?.stream;
    expect(stream?.frames_missing).toBeGreaterThanOrEqual(2);
    expect(stream?.telemetry).toBeGreaterThanOrEqual(2);
    expect(await flight.again()).toEqual(flight.hashes);
  });

  it("is refused by a target that can only be stepped, and says so", async () => {
    const refusal = await refusalOf(flyFree({ targets: { adcs: await own("adcs", {}, false) }, isEnough: () => true }));
    expect(refusal.code).toBe("cannot-stream");
    expect(refusal.message).toMatch(/cannot run on its own clock; use --sync lockstep or paced/);
  });
});
