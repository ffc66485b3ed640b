/** The C stubs on their own clock: on this machine, and in an emulated microcontroller. */

import { beforeAll, describe, expect, it } from "vitest";
import { adcs } from "../../src/messages/index.ts";
import { spacecraftName } from "../../src/mission/craft.ts";
import { after, seconds, simStart } from "../../src/kernel/index.ts";
import type { UnitRecord } from "../../src/mission/notice.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
import { flyFree, type Seen, specOf } from "../bench/free/support/free-flight.ts";
import { make } from "./support/build.ts";

beforeAll(() => {
  make("BOARD=posix");
  make("BOARD=stm32f405");
}, 300_000);

/** Switches the adcs off after two seconds. */
function prepare({ simulation }: Exercise): void {
  const telecommand = { requestId: 9, setMode: { mode: adcs.v1.Mode.MODE_OFF } };
  simulation.inject(spacecraftName, "telecommand", { unit: "adcs", telecommand }, after(simStart, seconds(2)));
}

const isOff = ({ content, message }: UnitRecord): boolean =>
  content === "telemetry" && (message as adcs.v1.Telemetry).mode === adcs.v1.Mode.MODE_OFF;

describe.each(["posix", "qemu:stm32f405"])("a free run of the C stubs on %s", (board) => {
  it("brings telemetry, events and the end of a telecommand, and replays without the board", async () => {
    const targets = { adcs: specOf(board, "adcs"), power: specOf(board, "power") };
    const isEnough = ({ records, count }: Seen): boolean => records.some(isOff) && count("power", "telemetry") >= 4;
    const flight = await flyFree({ targets, isEnough, prepare });
    for (const unit of ["adcs", "power"] as const) {
      const stream = flight.links[unit]?.stream;
      expect(stream?.events, unit).toBeGreaterThanOrEqual(1);
      expect(stream?.frames_missing).toBe(0);
      expect(stream?.clock?.exchanges).toBeGreaterThanOrEqual(3);
    }
    const mine = flight.records.filter(({ unit }) => unit === "adcs");
    expect(flight.links["adcs"]?.stream?.telecommands).toMatchObject({ sent: 1, executed: 1, unknown: 0 });
    expect(mine.find(({ content }) => content === "verification")?.message).toMatchObject({ requestId: 9 });
    expect(await flight.again()).toEqual(flight.hashes);
  });
});

describe("the clock of the posix board", () => {
  it("is this machine's, and found to be so", async () => {
    const isEnough = ({ stream }: Seen): boolean => (stream("adcs").clock?.rate_uncertainty_ppm ?? Infinity) < 200;
    const flight = await flyFree({ targets: { adcs: specOf("posix", "adcs") }, isEnough });
    const clock = flight.links["adcs"]?.stream?.clock;
    expect(Math.abs(clock?.rate_ppm ?? Infinity)).toBeLessThanOrEqual((clock?.rate_uncertainty_ppm ?? 0) + 0.1);
  });
});
