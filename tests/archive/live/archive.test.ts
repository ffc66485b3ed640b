import { writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import {
  type AlarmRecord,
  type CommandRecord,
  type EventRecord,
  type NoteRecord,
  openArchive,
} from "../../../src/archive/live/index.ts";
import { schemaVersion } from "../../../src/archive/live/store/schema.ts";
import { all, begun, exercise, opened, packet, parameters, samples, scratch, value } from "./support.ts";

const folder = scratch();
afterAll(() => folder.remove());

const command: CommandRecord = {
  simulated_us: 5,
  requestId: 12,
  unit: "adcs",
  name: "adcs.set_mode",
  arguments: '{"mode":3}',
  stage: "QUEUED",
  reason: "",
  by: "amna",
};

const event: EventRecord = {
  origin: "downlink",
  generated_us: 7,
  received_us: 9,
  simulated_us: 9,
  source: "adcs",
  severity: "info",
  name: "adcs.detumbled",
  value: 0.5,
  text: "",
};

const alarm: AlarmRecord = {
  simulated_us: 11,
  subject: "power.bus_voltage_v",
  action: "raise",
  severity: "red",
  value: 22.5,
  by: "",
  comment: "",
};

const note: NoteRecord = { simulated_us: 13, origin: "downlink", kind: "marker", by: "amna", text: "AOS" };

describe("an archive", () => {
  it("gives back what was appended, at once and after it was closed", async () => {
    const path = folder.path("all.falak.db");
    const { archive, branch } = await opened(path);
    const commands = [command, { ...command, simulated_us: 6, stage: "ACCEPTED", arguments: "" }];
    const alarms: AlarmRecord[] = [
      alarm,
      { ...alarm, simulated_us: 15, action: "acknowledge", by: "amna", comment: "seen" },
    ];
    const acknowledged = await archive.append({
      branch,
      packets: [packet(1), packet(2)],
      samples: [samples([[0, 100, 3], [1, 100, 28.5]]), samples([[0, 200, Number.NaN]], "truth")], // prettier-ignore
      commands,
      events: [event],
      alarms,
      notes: [note],
    });
    expect(acknowledged).toEqual({ status: "stored", rows: 11, repeated: 0 });
    await archive.close();

    const again = await openArchive({ path, parameters });
    const range = { ...all, branch };
    expect(await value(again.query({ kind: "branches" }))).toMatchObject([
      { id: branch, exercise, parent: null, name: "main" },
    ]);
    expect(await value(again.query({ kind: "packets", ...range }))).toEqual({
      rows: [packet(1), packet(2)],
      more: false,
    });
    expect(await value(again.query({ kind: "commands", ...range }))).toEqual({ rows: commands, more: false });
    expect(await value(again.query({ kind: "events", origins: ["downlink"], ...range }))).toEqual({
      rows: [event],
      more: false,
    });
    expect(await value(again.query({ kind: "alarms", ...range }))).toEqual({ rows: alarms, more: false });
    expect(await value(again.query({ kind: "notes", origins: ["downlink"], ...range }))).toEqual({
      rows: [note],
      more: false,
    });
    const voltage = await value(
      again.query({ kind: "samples", origin: "downlink", parameter: "power.bus_voltage_v", ...range }),
    );
    expect(voltage).toEqual({ generated_us: Float64Array.of(100), received_us: Float64Array.of(1100), value: Float64Array.of(28.5), more: false }); // prettier-ignore
    const truth = await value(
      again.query({ kind: "samples", origin: "truth", parameter: "battery.energy_wh", ...range }),
    );
    expect(truth.value).toEqual(Float64Array.of(Number.NaN));
    await again.close();
  });

  it("keeps truth apart from what came down: each query names the origins that it may see", async () => {
    const { archive, branch } = await opened(folder.path("origins.falak.db"));
    await archive.append({ branch, events: [event, { ...event, origin: "truth", text: "hidden fault" }], samples: [samples([[0, 1, 5]], "truth")] }); // prettier-ignore
    const seen = await value(archive.query({ kind: "events", branch, ...all, origins: ["downlink"] }));
    expect(seen.rows).toEqual([event]);
    const none = await archive.query({
      kind: "samples",
      branch,
      ...all,
      origin: "downlink",
      parameter: "battery.energy_wh",
    });
    expect(none).toEqual({
      ok: false,
      reason: "unknown",
      why: "no downlink parameter battery.energy_wh in this archive",
    });
    await archive.close();
  });

  it("has every packet once, and neither samples nor events of one that comes again", async () => {
    const { archive, branch } = await opened(folder.path("once.falak.db"));
    const batch = (sequence: number, simulated_us: number, text: string): Parameters<typeof archive.append>[0] => ({
      branch,
      packets: [packet(sequence, { simulated_us }), packet(sequence + 1, { simulated_us })],
      samples: [{ ...samples([[0, sequence, 1], [0, sequence + 1, 2], [0, 50 + sequence, 3]]), packet: Int32Array.of(0, 1, -1) }], // prettier-ignore
      events: [{ ...event, text, packet: 0 }],
    });
    expect(await archive.append(batch(1, 10, "first"))).toEqual({ status: "stored", rows: 6, repeated: 0 });
    // The second of the first batch comes again, with its sample and its event.
    expect(await archive.append(batch(2, 20, "again"))).toEqual({ status: "stored", rows: 3, repeated: 3 });
    const found = await value(archive.query({ kind: "packets", branch, ...all }));
    expect(found.rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const { generated_us } = await value(archive.query({ kind: "samples", branch, ...all, origin: "downlink", parameter: "adcs.mode" })); // prettier-ignore
    expect([...generated_us]).toEqual([1, 2, 3, 51, 52]);
    const events = await value(archive.query({ kind: "events", branch, ...all, origins: ["downlink"] }));
    expect(events.rows.map(({ text }) => text)).toEqual(["first"]);
    expect(archive.status).toMatchObject({ stored: 9, repeated: 3, notStored: 0, waiting: 0 });
    await archive.close();
  });

  it("tells packets of another boot, and of another channel, from those with the same number", async () => {
    const { archive, branch } = await opened(folder.path("epochs.falak.db"));
    const packets = [packet(1), packet(1, { epoch: 2 }), packet(1, { channel: "playback" }), packet(1)];
    expect(await archive.append({ branch, packets })).toMatchObject({ rows: 3, repeated: 1 });
    await archive.close();
  });

  it("puts a late playback where it belongs, whether before or after chunks were made", async () => {
    const { archive, branch } = await opened(folder.path("late.falak.db"), { tailMax_samples: 500 });
    const second = (i: number): [number, number, number, number] => [0, i * 1e6, i, 5e9 + i];
    const live = Array.from({ length: 2000 }, (_, i) => second(i)).filter(([, at]) => at < 600e6 || at >= 1400e6);
    const missed = Array.from({ length: 800 }, (_, i) => second(600 + i));
    for (const rows of [live, missed]) {
      for (let at = 0; at < rows.length; at += 100) await archive.append({ branch, samples: [samples(rows.slice(at, at + 100))] }); // prettier-ignore
    }
    const question = { branch, from_us: 0, until_us: 2000e6, origin: "downlink", parameter: "adcs.mode" } as const;
    const found = await value(archive.query({ kind: "samples", ...question, limit: 5000 }));
    expect([...found.value]).toEqual(Array.from({ length: 2000 }, (_, i) => i));
    const series = await value(archive.query({ kind: "series", ...question, buckets: 100 }));
    expect([...series.count]).toEqual(Array.from({ length: 100 }, () => 20));
    expect([...series.min]).toEqual(Array.from({ length: 100 }, (_, i) => i * 20));
    expect(series.gap.every((gap) => gap === 0)).toBe(true);
    await archive.close();
  });

  it("knows its parameters by name, so that a newer dictionary reads it", async () => {
    const path = folder.path("names.falak.db");
    const { archive, branch } = await opened(path);
    await archive.append({ branch, samples: [samples([[1, 100, 28]])] });
    await archive.close();
    const newer = { ...parameters, downlink: [{ name: "obc.new", unit: "1" }, ...parameters.downlink] };
    const again = await openArchive({ path, parameters: newer });
    await again.append({ branch, samples: [samples([[2, 200, 29], [0, 200, 1]])] }); // prettier-ignore
    const question = { kind: "samples", branch, ...all, origin: "downlink" } as const;
    expect([...(await value(again.query({ ...question, parameter: "power.bus_voltage_v" }))).value]).toEqual([28, 29]);
    expect([...(await value(again.query({ ...question, parameter: "obc.new" }))).value]).toEqual([1]);
    await again.close();
  });

  it("gives the first or the last rows of a range, and says that there are more", async () => {
    const { archive, branch } = await opened(folder.path("limits.falak.db"));
    const packets = Array.from({ length: 10 }, (_, i) => packet(i));
    await archive.append({ branch, packets, samples: [samples(packets.map((_, i) => [0, i, i]))] });
    const question = { branch, from_us: 0, until_us: 8e6, limit: 3 } as const;
    const first = await value(archive.query({ kind: "packets", ...question }));
    expect([first.rows.map(({ sequence }) => sequence), first.more]).toEqual([[0, 1, 2], true]);
    const last = await value(archive.query({ kind: "packets", ...question, newest: true }));
    expect([last.rows.map(({ sequence }) => sequence), last.more]).toEqual([[5, 6, 7], true]);
    const values = { kind: "samples", origin: "downlink", parameter: "adcs.mode", ...question } as const;
    expect(await value(archive.query(values))).toMatchObject({ value: Float64Array.of(0, 1, 2), more: true });
    expect(await value(archive.query({ ...values, newest: true }))).toMatchObject({
      value: Float64Array.of(7, 8, 9),
      more: true,
    });
    await archive.close();
  });

  it("refuses questions that make no sense, by name", async () => {
    const { archive, branch } = await opened(folder.path("questions.falak.db"));
    const series = { kind: "series", branch, from_us: 0, until_us: 10, buckets: 5, origin: "downlink", parameter: "adcs.mode" } as const; // prettier-ignore
    const why = (question: Parameters<typeof archive.query>[0]): Promise<unknown> => archive.query(question);
    expect(await why({ ...series, branch: 9 })).toEqual({
      ok: false,
      reason: "unknown",
      why: "no branch 9 in this archive",
    });
    expect(await why({ ...series, until_us: 0 })).toMatchObject({ ok: false, why: expect.stringMatching(/^a range from 0 to 0 us/) }); // prettier-ignore
    expect(await why({ ...series, buckets: 0 })).toEqual({ ok: false, reason: "wrong", why: "buckets 0; 1 to 20000" });
    expect(await why({ ...series, parameter: "x" })).toEqual({
      ok: false,
      reason: "unknown",
      why: "no downlink parameter x in this archive",
    });
    expect(await why({ kind: "alarms", branch, ...all, limit: 1e9 })).toEqual({
      ok: false,
      reason: "wrong",
      why: "limit 1000000000; 1 to 10000",
    });
    expect(await why(series)).toMatchObject({ ok: true });
    await archive.close();
  });
});

describe("appending", () => {
  it("refuses a batch that is wrong as a whole and takes the others that came with it", async () => {
    const { archive, branch } = await opened(folder.path("wrong.falak.db"));
    const wrong = [
      { branch: 99, packets: [packet(1)] },
      { branch, packets: [packet(1)], samples: [samples([[2, 0, 0]])] },
      { branch, samples: [samples([[0, Number.NaN, 0]])] },
      { branch, samples: [{ ...samples([[0, 0, 0]]), value: new Float64Array(2) }] },
      { branch, samples: [{ ...samples([[0, 0, 0]]), packet: Int32Array.of(0) }] },
      { branch, packets: [packet(1.5)] },
    ];
    const [first, ...others] = await Promise.all([
      archive.append({ branch, packets: [packet(7)] }),
      ...wrong.map((batch) => archive.append(batch)),
    ]);
    const last = await archive.append({ branch, packets: [packet(8)] });
    expect([first, last]).toEqual([first, first].map(() => ({ status: "stored", rows: 1, repeated: 0 })));
    expect(others.every(({ status }) => status === "refused")).toBe(true);
    expect(others.map((each) => "why" in each && each.why)).toEqual([
      "no branch 99; begin an exercise first",
      "downlink parameter 2; the list has 2",
      "row 0: a time that is no number",
      "columns of 1 and 2 rows in one table",
      "row 0: packet 0; the batch has 0",
      expect.stringMatching(/sequence/),
    ]);
    expect(archive.status).toMatchObject({ status: "stored", stored: 2, notStored: 7 });
    await archive.close();
  });

  it("never waits and never holds more than its bound: what does not fit is counted, and room tells when it does", async () => {
    const { archive, branch } = await opened(folder.path("backlog.falak.db"), { waitingMax_bytes: 100_000 });
    const many = (): Parameters<typeof archive.append>[0] => ({
      branch,
      samples: [samples(Array.from({ length: 1000 }, (_, i) => [0, i, i]))],
    });
    const acknowledged = Array.from({ length: 10 }, () => archive.append(many()));
    const room = archive.room();
    expect(room).toBeInstanceOf(Promise);
    await room;
    expect(archive.room()).toBeUndefined();
    const statuses = (await Promise.all(acknowledged)).map(({ status }) => status);
    expect(statuses).toEqual([..."sssbbbbbbb"].map((letter) => (letter === "s" ? "stored" : "backlog")));
    expect(archive.status).toMatchObject({ stored: 3000, notStored: 7000, waiting: 0 });
    expect(archive.status.waitingPeak_bytes).toBeLessThanOrEqual(100_000);
    expect(await archive.append(many())).toMatchObject({ status: "stored" });
    await archive.close();
  });

  it("commits what waits before it closes, and answers closed afterwards", async () => {
    const path = folder.path("closed.falak.db");
    const { archive, branch } = await opened(path);
    const before = archive.append({ branch, packets: [packet(1)] });
    await archive.close();
    expect(await before).toMatchObject({ status: "stored" });
    expect(await archive.append({ branch, packets: [packet(2)] })).toEqual({
      status: "closed",
      why: "the archive is closed",
      rows: 1,
    });
    expect(await archive.query({ kind: "branches" })).toEqual({
      ok: false,
      reason: "failed",
      why: "the archive is closed",
    });
    expect(await archive.begin(exercise)).toEqual({ ok: false, why: "the archive is closed" });
    await archive.close();
  });

  it("leaves memory that it shares with others alone", async () => {
    const { archive, branch } = await opened(folder.path("views.falak.db"));
    const pool = Uint8Array.from({ length: 100 }, (_, i) => i);
    const column = Float64Array.from([1, 2, 3, 4]);
    const part = { ...samples([[0, 10, 0], [0, 20, 0]]), value: column.subarray(1, 3) }; // prettier-ignore
    await archive.append({ branch, packets: [packet(1, { bytes: pool.subarray(10, 12) })], samples: [part] });
    expect([column.length, pool.length]).toEqual([4, 100]);
    const found = await value(archive.query({ kind: "samples", branch, ...all, origin: "downlink", parameter: "adcs.mode" })); // prettier-ignore
    expect([...found.value]).toEqual([2, 3]);
    const { rows } = await value(archive.query({ kind: "packets", branch, ...all }));
    expect([...rows[0]!.bytes]).toEqual([10, 11]);
    await archive.close();
  });
});

describe("a branch", () => {
  it("has what its parent had by then and nothing of what the parent got later, playback included", async () => {
    const { archive, branch: main } = await opened(folder.path("branches.falak.db"));
    const mode = (rows: Parameters<typeof samples>[0]): ReturnType<typeof samples>[] => [samples(rows)];
    // Generated before the branch, but received after it: not part of the branch.
    await archive.append({ branch: main, packets: [packet(1)], samples: mode([[0, 1e6, 1], [0, 2e6, 2], [0, 3e6, 3, 9e6]]), events: [event], commands: [command] }); // prettier-ignore
    const other = await begun(archive.branch(main, 5e6, "retry"));
    await archive.append({ branch: main, packets: [packet(6)], samples: mode([[0, 6e6, 6]]), commands: [{ ...command, simulated_us: 6e6 }] }); // prettier-ignore
    const replayed = await archive.append({
      branch: other,
      // The first one is the parent's already; the second belongs to the parent's future.
      packets: [packet(1, { simulated_us: 7e6 }), packet(6, { simulated_us: 7e6 })],
      samples: mode([[0, 3e6, 33, 7e6], [0, 6e6, 66, 7e6]]), // prettier-ignore
    });
    expect(replayed).toEqual({ status: "stored", rows: 3, repeated: 1 });
    const third = await begun(archive.branch(other, 6.5e6, "again"));

    const question = { ...all, origin: "downlink", parameter: "adcs.mode" } as const;
    const modes = async (branch: number): Promise<number[]> => [...(await value(archive.query({ kind: "samples", branch, ...question }))).value]; // prettier-ignore
    expect(await modes(main)).toEqual([1, 2, 3, 6]);
    expect(await modes(other)).toEqual([1, 2, 33, 66]);
    expect(await modes(third)).toEqual([1, 2]);
    const sequences = async (branch: number): Promise<number[]> => (await value(archive.query({ kind: "packets", branch, ...all }))).rows.map(({ sequence }) => sequence); // prettier-ignore
    expect(await sequences(main)).toEqual([1, 6]);
    expect(await sequences(other)).toEqual([1, 6]);
    expect(await sequences(third)).toEqual([1]);
    const commands = await value(archive.query({ kind: "commands", branch: other, ...all }));
    expect(commands.rows).toEqual([command]);
    const branches = await value(archive.query({ kind: "branches" }));
    expect(branches.map(({ id, parent, from_us, name }) => [id, parent, from_us, name])).toEqual([
      [main, null, 0, "main"],
      [other, main, 5e6, "retry"],
      [third, other, 6.5e6, "again"],
    ]);
    await archive.close();
  });

  it("goes on from one that there is", async () => {
    const { archive } = await opened(folder.path("orphan.falak.db"));
    expect(await archive.branch(77, 5e6, "x")).toEqual({ ok: false, why: "no branch 77 to go on from" });
    await archive.close();
  });
});

describe("an exercise", () => {
  it("is known by what it was flown from, be its seed a number or a text", async () => {
    const { archive } = await opened(folder.path("seeds.falak.db"));
    const named = { ...exercise, seed: "monsoon", overrides: [] };
    await begun(archive.begin(named, "second"));
    const branches = await value(archive.query({ kind: "branches" }));
    expect(branches.map((branch) => [branch.name, branch.exercise])).toEqual([
      ["main", exercise],
      ["second", named],
    ]);
    await archive.close();
  });
});

describe("opening", () => {
  it("is refused while somebody else writes the file, and allowed once they have closed it", async () => {
    const path = folder.path("busy.falak.db");
    const { archive } = await opened(path);
    await expect(openArchive({ path })).rejects.toMatchObject({
      name: "RecordingError",
      code: "in-use",
      message: `archive ${path}: another process writes it; close that one or name another file`,
    });
    await archive.close();
    await (await openArchive({ path })).close();
  });

  it("refuses what is no archive of ours, and leaves it as it is", async () => {
    const text = folder.path("text");
    writeFileSync(text, "hello ".repeat(1000));
    await expect(openArchive({ path: text })).rejects.toMatchObject({ code: "foreign" });
    const other = folder.path("other.db");
    const database = new DatabaseSync(other);
    database.exec("CREATE TABLE theirs (x)");
    database.close();
    await expect(openArchive({ path: other })).rejects.toMatchObject({ code: "foreign", message: expect.stringMatching(/no archive/) }); // prettier-ignore
    await expect(openArchive({ path: folder.path("no/such/x.db") })).rejects.toMatchObject({ code: "no-such-folder" });
  });

  it("refuses the tables of a newer falak", async () => {
    const path = folder.path("newer.falak.db");
    await (await opened(path)).archive.close();
    const database = new DatabaseSync(path);
    database.exec(`PRAGMA user_version = ${schemaVersion + 1}`);
    database.close();
    await expect(openArchive({ path })).rejects.toMatchObject({ message: expect.stringMatching(/newer falak.*update falak/) }); // prettier-ignore
  });
});
