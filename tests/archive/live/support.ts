import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Archive,
  type ArchiveOptions,
  type ExerciseIdentity,
  openArchive,
  type PacketRecord,
  type ParameterLists,
  type SampleColumns,
} from "../../../src/archive/live/index.ts";

export const exercise: ExerciseIdentity = {
  startUtc: "2026-11-23T04:00:00Z",
  scenarioPath: "scenarios/first-contact.yaml",
  scenarioText: "name: first-contact # لاہور\n",
  spacecraftText: "",
  seed: 7,
  overrides: ["initial.wings=deployed"],
};

export const parameters: ParameterLists = {
  downlink: [
    { name: "adcs.mode", unit: "1" },
    { name: "power.bus_voltage_v", unit: "V" },
  ],
  cable: [{ name: "adcs.mode", unit: "1" }],
  truth: [{ name: "battery.energy_wh", unit: "Wh" }],
};

/** A folder that `remove` takes away again. */
export function scratch(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "falak-archive-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An archive with an exercise begun in it. */
export async function opened(
  path: string,
  options: Partial<ArchiveOptions> = {},
): Promise<{ archive: Archive; branch: number }> {
  const archive = await openArchive({ path, parameters, ...options });
  return { archive, branch: await begun(archive.begin(exercise)) };
}

export async function begun(beginning: ReturnType<Archive["begin"]>): Promise<number> {
  const result = await beginning;
  if (!result.ok) throw new Error(result.why);
  return result.branch.id;
}

/** Throws the refusal. */
export async function value<T>(answered: Promise<{ ok: true; value: T } | { ok: false; why: string }>): Promise<T> {
  const result = await answered;
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

export type SampleRow = readonly [parameter: number, generated_us: number, value: number, received_us?: number];

/** Rows as columns; received a millisecond after they were generated, where they do not say. */
export function samples(rows: readonly SampleRow[], origin: SampleColumns["origin"] = "downlink"): SampleColumns {
  return {
    origin,
    parameter: Uint32Array.from(rows, ([parameter]) => parameter),
    generated_us: Float64Array.from(rows, ([, generated_us]) => generated_us),
    received_us: Float64Array.from(rows, ([, generated_us, , received_us]) => received_us ?? generated_us + 1000),
    value: Float64Array.from(rows, ([, , each]) => each),
  };
}

export const packet = (sequence: number, others: Partial<PacketRecord> = {}): PacketRecord => ({
  generated_us: sequence * 1_000_000,
  received_us: sequence * 1_000_000 + 2400,
  simulated_us: sequence * 1_000_000 + 2400,
  station: "Karachi",
  channel: "real-time",
  epoch: 1,
  sequence,
  unit: "adcs",
  content: "telemetry",
  bytes: Uint8Array.of(sequence, 255),
  ...others,
});

export const all = { from_us: 0, until_us: 1e15, limit: 1000 } as const;
