import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readRecording, recover, RecordingWriter } from "../../../src/archive/index.ts";
import { RecordingFile } from "../../../src/archive/recording/recording-file.ts";
import { assertRecoversFromKill } from "./killing.ts";
import { answer, header, opened, result, scratch, tinyRecording } from "./support.ts";

const folder = scratch();
afterAll(() => folder.remove());

describe("a recording whose writer was killed", () => {
  it.each([0, 7, 31, 83, 190, 411])(
    "keeps all that was flushed, %i ms into it, once it is recovered",
    async (delay_ms) => {
      await assertRecoversFromKill((name) => folder.path(name), delay_ms);
    },
  );
});

describe("recovering", () => {
  it("keeps the items before a cut or a flipped bit, wherever it is, and reads as good", async () => {
    const bytes = await tinyRecording();
    const [path, out] = [folder.path("hurt.mcap"), (index: number) => folder.path(`healed-${index}.mcap`)];
    let previous = -1;
    for (let length = 0; length < bytes.length; length += 41) {
      writeFileSync(path, bytes.subarray(0, length));
      const recovered = await recover(path, out(length));
      if (!recovered.ok) {
        expect(recovered).toMatchObject({
          refusal: { next: expect.stringContaining("nothing can be recovered") as string },
        });
        expect(previous).toBe(-1);
        continue;
      }
      expect(opened(out(length)).recovered).toEqual(recovered.recovery);
      expect(recovered.recovery.messages).toBeGreaterThanOrEqual(previous);
      previous = recovered.recovery.messages;
    }
    expect(previous).toBe(6);
  });

  it("says what was lost to a flipped bit: the offset, the bytes, the last moment kept", async () => {
    const path = folder.path("flipped.mcap");
    const writer = await RecordingWriter.create(path, header);
    for (let number = 0; number < 30; number += 1) {
      writer.input(answer(number, number * 1000));
      if (number % 10 === 9) await writer.flush();
    }
    await writer.close(result);
    const bytes = readFileSync(path);
    const third = opened(path);
    expect(third.counts.get("input_log")).toBe(30);
    const resultAt = bytes.indexOf("falak.result");
    bytes[resultAt - 400]! ^= 0x10;
    writeFileSync(path, bytes);
    const recovered = await recover(path, folder.path("unflipped.mcap"));
    expect(recovered).toMatchObject({ ok: true, recovery: { messages: 20, lastAt_us: 19_000 } });
    const offset = recovered.ok ? recovered.recovery.damageOffset : -1;
    expect(offset).toBeLessThan(resultAt - 400);
    expect(recovered).toMatchObject({ recovery: { kept_bytes: offset, lost_bytes: bytes.length - offset } });
    expect(readRecording(path)).toMatchObject({ ok: false, refusal: { code: "damaged", offset } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("copies a whole one, its result included, and says that nothing was lost", async () => {
    const path = folder.path("whole.mcap");
    const writer = await RecordingWriter.create(path, header);
    writer.input(answer(0, 1));
    await writer.close(result);
    const recovered = await recover(path, folder.path("copy.mcap"));
    expect(recovered).toMatchObject({ ok: true, recovery: { why: "", lost_bytes: 0, messages: 1 } });
    expect(opened(folder.path("copy.mcap")).result).toEqual(result);
  });

  it("of a recovered one tells of its last recovery", async () => {
    const path = folder.path("copy.mcap");
    await recover(path, folder.path("copy-2.mcap"));
    expect(opened(folder.path("copy-2.mcap")).recovered).toMatchObject({ from: "copy.mcap", messages: 1 });
  });

  it("never replaces a file, the damaged one least of all", async () => {
    const path = folder.path("whole.mcap");
    expect(await recover(path, path)).toMatchObject({ ok: false, failure: { code: "exists" } });
    expect(opened(path).result).toEqual(result);
  });

  it("refuses a file that is not there and one that is no recording, and writes nothing", async () => {
    const other = folder.path("text.txt");
    writeFileSync(other, "name: first-contact\n");
    const out = folder.path("out.mcap");
    expect(await recover(folder.path("absent"), out)).toMatchObject({ ok: false, refusal: { code: "missing" } });
    expect(await recover(other, out)).toMatchObject({ ok: false, refusal: { code: "not-a-recording" } });
    expect(readRecording(out)).toMatchObject({ ok: false, refusal: { code: "missing" } });
  });

  it("refuses a file that ends before its description, and says what is missing", async () => {
    const path = folder.path("unclosed.mcap");
    const file = await RecordingFile.create(path, {});
    await file.flush();
    expect(await recover(path, folder.path("none.mcap"))).toMatchObject({
      ok: false,
      refusal: { code: "unclosed", next: "nothing can be recovered: metadata falak.exercise is missing" },
    });
    await file.close();
  });
});
