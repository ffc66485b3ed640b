import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discover } from "../../../src/bench/ports/discovery.ts";
import { registerStub, stubDirectory } from "../../../src/bench/ports/register.ts";
import { refusalOf } from "./helpers.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "falak-stubs-"));
});
afterEach(() => rm(directory, { recursive: true }));

const stub = { unit: "adcs", uid: "stub-1", at: { kind: "serial", path: "/dev/pts/9" } } as const;
const nothing = (): Promise<[]> => Promise.resolve([]);
const look = () => discover({ listSerial: nothing, stubDirectory: directory });

describe("discovery", () => {
  it("finds a registered target until it takes its record away", async () => {
    const registration = await registerStub(stub, directory);
    expect((await look()).stubs).toMatchObject([{ ...stub, pid: process.pid }]);
    await registration.remove();
    await registration.remove();
    expect((await look()).stubs).toEqual([]);
  });

  it("drops and removes the record of a dead process", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const record = { ...stub, pid, started: "2026-01-01T00:00:00Z" };
    await writeFile(join(directory, "dead.json"), JSON.stringify(record));
    expect(await look()).toMatchObject({ stubs: [], warnings: [] });
    expect(await readdir(directory)).toEqual([]);
  });

  it("warns of a record that is none, and still finds the others", async () => {
    await writeFile(join(directory, "a.json"), '{"unit": 4}');
    await writeFile(join(directory, "b.json"), "{");
    await registerStub(stub, directory);
    const { stubs, warnings } = await look();
    expect(stubs.length).toBe(1);
    expect(warnings.map((warning) => warning.match(/[ab]\.json/)?.[0])).toEqual(["a.json", "b.json"]);
  });

  it("survives a system that can't list serial ports, and says so", async () => {
    const listSerial = (): Promise<never> => Promise.reject(new Error("spawn udevadm ENOENT"));
    const { serialPorts, warnings } = await discover({ listSerial, stubDirectory: directory });
    expect(serialPorts).toEqual([]);
    expect(warnings.join()).toContain("udevadm");
  });

  it("never throws on this system, whatever it has", async () => {
    const found = await discover({ stubDirectory: join(directory, "missing") });
    expect(found.stubs).toEqual([]);
  });

  it("names the callout twin of a macOS port", async () => {
    const unknown = { manufacturer: undefined, serialNumber: undefined, pnpId: undefined, locationId: undefined };
    const port = { ...unknown, path: "/dev/tty.usbmodem1", vendorId: undefined, productId: undefined };
    const { serialPorts } = await discover({ listSerial: () => Promise.resolve([port]), stubDirectory: directory });
    expect(serialPorts[0]?.path).toBe("/dev/cu.usbmodem1");
  });

  it("refuses a stub directory that is a link to somewhere else", async () => {
    const link = join(directory, "link");
    await symlink(tmpdir(), link);
    expect((await refusalOf(registerStub(stub, link))).code).toBe("no-permission");
  });

  it("keeps stubs in the runtime directory where there is one", () => {
    expect(stubDirectory()).toMatch(/falak/);
  });
});
