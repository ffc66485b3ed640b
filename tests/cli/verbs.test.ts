import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, end, falak, inDirectory, start, startTarget } from "./support.ts";

interface PassReport {
  readonly station: string;
  readonly aos: string;
  readonly tca: string;
  readonly los: string;
  readonly duration_s: number;
  readonly max_elevation_deg: number;
  readonly points: Readonly<Record<"aos" | "tca" | "max_elevation" | "los", Readonly<Record<string, number>>>>;
}

describe.concurrent("passes", () => {
  it("are listed in the order of their beginning, each within its station's horizon", async () => {
    const passes = document(await falak(["passes", "first-contact", "--for", "24h", "--json"])) as PassReport[];
    expect(passes.length).toBeGreaterThan(6);
    expect(passes.map(({ aos }) => aos)).toEqual(passes.map(({ aos }) => aos).toSorted());
    for (const { aos, tca, los, duration_s, max_elevation_deg } of passes) {
      expect(aos < tca && tca < los).toBe(true);
      expect((Date.parse(los) - Date.parse(aos)) / 1000).toBeCloseTo(duration_s, 2);
      expect(max_elevation_deg).toBeGreaterThan(5);
    }
  });

  it("tell where the station looks and what it hears, moment by moment", async () => {
    const passes = document(await falak(["passes", "first-contact", "--for", "24h", "--json"])) as PassReport[];
    for (const { points, max_elevation_deg } of passes) {
      expect(points.aos["elevation_deg"]).toBeCloseTo(5, 3);
      expect(points.max_elevation["elevation_deg"]).toBeCloseTo(max_elevation_deg, 3);
      expect(Math.abs(points.tca["range_rate_kmps"]!)).toBeLessThan(1e-5);
      // What comes closer is heard higher: f (1 - v / c).
      expect(points.aos["doppler_downlink_hz"]! / points.aos["range_rate_kmps"]!).toBeCloseTo(
        -2.245e9 / 299_792.458,
        -1,
      );
      expect(points.los["doppler_uplink_hz"]!).toBeLessThan(0);
    }
  });

  it("of one station with a higher mask are fewer and shorter", async () => {
    const [low, high] = await Promise.all(
      ["5", "30"].map(
        async (mask) =>
          document(
            await falak(["passes", "first-contact", "--for", "72h", "--station", "karachi", "--mask", mask, "--json"]),
          ) as PassReport[],
      ),
    );
    expect(new Set(low!.map(({ station }) => station))).toEqual(new Set(["Karachi"]));
    expect(high!.length).toBeLessThan(low!.length);
    expect(Math.max(...high!.map(({ duration_s }) => duration_s))).toBeLessThan(
      Math.max(...low!.map(({ duration_s }) => duration_s)),
    );
  });

  it("that are none say what to do", async () => {
    const { stdout, code } = await falak(["passes", "first-contact", "--for", "1min"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/no pass in this window; look further ahead with --for/);
  });
});

describe.concurrent("ephemeris", () => {
  it("has a row for every step, both ends included, at the altitude of the orbit", async () => {
    const rows = document(
      await falak(["ephemeris", "first-contact", "--for", "100min", "--step", "5min", "--format", "json"]),
    ) as { t_s: number; altitude_km: number; r_teme_km: number[]; lit_fraction: number }[];
    expect(rows.map(({ t_s }) => t_s)).toEqual(Array.from({ length: 21 }, (_, index) => index * 300));
    for (const { altitude_km, r_teme_km, lit_fraction } of rows) {
      expect(altitude_km).toBeGreaterThan(600);
      expect(altitude_km).toBeLessThan(720);
      expect(Math.hypot(...r_teme_km)).toBeCloseTo(altitude_km + 6371, -2);
      expect(lit_fraction >= 0 && lit_fraction <= 1).toBe(true);
    }
  });

  it("has what an outside checker asks: Earth-fixed state, Moon, field north-east-down, density", async () => {
    type Wide = Readonly<
      Record<"r_ecef_km" | "r_teme_km" | "field_ned_nt" | "field_teme_nt" | "moon_teme_km", number[]>
    > & {
      readonly density_kgpm3: number;
      readonly latitude_deg: number;
    };
    const words = ["ephemeris", "first-contact", "--for", "100min", "--step", "5min", "--format", "json"];
    for (const row of document(await falak(words)) as Wide[]) {
      expect(Math.hypot(...row.r_ecef_km)).toBeCloseTo(Math.hypot(...row.r_teme_km), 6);
      expect(Math.hypot(...row.field_ned_nt)).toBeCloseTo(Math.hypot(...row.field_teme_nt), 6);
      // The field points down in the north and up in the south, but near the magnetic equator.
      if (Math.abs(row.latitude_deg) > 40) expect(Math.sign(row.field_ned_nt[2]!)).toBe(Math.sign(row.latitude_deg));
      expect(Math.hypot(...row.moon_teme_km)).toBeGreaterThan(356_000);
      expect(Math.hypot(...row.moon_teme_km)).toBeLessThan(407_000);
      expect(row.density_kgpm3).toBeGreaterThan(2e-14);
      expect(row.density_kgpm3).toBeLessThan(1e-12);
    }
  });

  it("as CSV has as many values as names in every row", async () => {
    const { stdout } = await falak(["ephemeris", "quiet-orbit", "--for", "10min"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(",").length);
    expect(lines).toHaveLength(12);
    expect(new Set(lines).size).toBe(1);
  });

  it("as OEM names frame, time system and both ends", async () => {
    const { stdout } = await falak(["ephemeris", "first-contact", "--for", "10min", "--format", "oem"]);
    expect(stdout).toMatch(
      /^CCSDS_OEM_VERS = 3\.0\n[^]*REF_FRAME = TEME\nTIME_SYSTEM = UTC\nSTART_TIME = 2022-08-09T23:30:00\.000000\nSTOP_TIME = 2022-08-09T23:40:00\.000000\nMETA_STOP\n/,
    );
  });

  it("ends in order when its reader has seen enough", async () => {
    const main = join(import.meta.dirname, "../../src/cli/main.ts");
    const child = spawn(process.execPath, [main, "ephemeris", "first-contact", "--for", "3d", "--step", "1s"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});

describe.concurrent("dictionary", () => {
  it.each([
    ["md", /^# /],
    ["json", /^\{/],
    ["xtce", /^<\?xml/],
  ])("is printed as %s", async (format, pattern) => {
    const { stdout, code } = await falak(["dictionary", "--format", format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(pattern);
    expect(stdout).toMatch(/state_of_charge/i);
  });
});

interface Ports {
  readonly ports: readonly {
    target: string;
    kind: string;
    about: string;
    answer: { unit: string; uid: string; contractMatches: boolean } | null;
    why: string;
  }[];
}

describe.concurrent("target and ports", () => {
  it.each([["--pty"], ["--unix"], ["--tcp"]])(
    "a target registers itself, answers, and is gone when it ends (%s)",
    async (kind) => {
      await inDirectory(async (directory) => {
        const env = { XDG_RUNTIME_DIR: directory };
        const socket = join(directory, "power.sock");
        const words = kind === "--pty" ? [kind] : kind === "--unix" ? [kind, socket] : [kind, "127.0.0.1:0"];
        const target = await startTarget("power", [...words, "--uid", "bench-3"], { env });
        const listed = (document(await falak(["ports", "--json"], { env })) as Ports).ports.filter(
          ({ kind: is }) => is === "registered",
        );
        expect(listed).toMatchObject([
          { target: target.at, why: "", answer: { unit: "power", uid: "bench-3", contractMatches: true } },
        ]);
        const text = (await falak(["ports"], { env })).stdout;
        expect(text).toMatch(/bench-3 .*same/);
        const ended = await end(target);
        expect(ended.code).toBe(0);
        expect(readdirSync(join(directory, "falak"))).toEqual([]);
        expect(existsSync(socket)).toBe(false);
      });
    },
  );

  it("a target that was killed is not offered any more", async () => {
    await inDirectory(async (directory) => {
      const env = { XDG_RUNTIME_DIR: directory };
      const target = await startTarget("power", ["--tcp", "127.0.0.1:0"], { env });
      await end(target, "SIGKILL");
      expect(
        (document(await falak(["ports", "--json"], { env })) as Ports).ports.filter(
          ({ kind }) => kind === "registered",
        ),
      ).toEqual([]);
    });
  });

  it("a look at the ports does not disturb a run, and says that the target is busy", async () => {
    await inDirectory(async (directory) => {
      const env = { XDG_RUNTIME_DIR: directory };
      const [serial, tcp] = await Promise.all([
        startTarget("adcs", ["--pty"], { env }),
        startTarget("power", ["--tcp", "127.0.0.1:0"], { env }),
      ]);
      const running = start(
        [
          "run",
          "first-contact",
          "--for",
          "5min",
          "--rate",
          "60",
          "--target",
          `adcs=${serial.at}`,
          "--target",
          `power=${tcp.at}`,
          "--json",
        ],
        { env },
      );
      await running.says(/^running /m);
      const { ports } = document(await falak(["ports", "--json"], { env })) as Ports;
      expect(ports.find(({ target }) => target === serial.at)).toMatchObject({
        answer: null,
        why: expect.stringMatching(/busy/) as string,
      });
      expect(ports.find(({ target }) => target === tcp.at)).toMatchObject({ answer: null });
      const { links } = document(await running.ended) as { links: Record<string, { losses: number }> };
      expect(Object.values(links).map(({ losses }) => losses)).toEqual([0, 0]);
      await Promise.all([end(serial), end(tcp)]);
    });
  });

  it("an address that is taken is refused with exit code 3", async () => {
    await inDirectory(async (directory) => {
      const env = { XDG_RUNTIME_DIR: directory };
      const first = await startTarget("adcs", ["--tcp", "127.0.0.1:0"], { env });
      const { code, stderr } = await falak(["target", "power", "--tcp", first.at.replace("tcp:", "")], { env });
      expect(code).toBe(3);
      expect(stderr).toMatch(/is in use; end the other target or name another address/);
      await end(first);
    });
  });

  it("a serial target that a bench has is busy for a second one: exit code 3", async () => {
    await inDirectory(async (directory) => {
      const env = { XDG_RUNTIME_DIR: directory };
      const target = await startTarget("adcs", ["--pty"], { env });
      const first = start(["run", "first-contact", "--for", "10min", "--rate", "60", "--target", `adcs=${target.at}`], {
        env,
      });
      await first.says(/^running /m);
      const second = await falak(["run", "first-contact", "--for", "1s", "--target", `adcs=${target.at}`], { env });
      expect(second.code).toBe(3);
      expect(second.stderr).toMatch(
        /is busy, .*; close the serial monitor, modem manager or other bench that holds it/,
      );
      first.child.kill("SIGINT");
      expect((await first.ended).code).toBe(4);
      await end(target);
    });
  });
});
