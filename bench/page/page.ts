import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { type BenchResult, figure, median } from "../figure.ts";

const parameters = 2000;
const frames = 60;
/** Code is compiled in them; their figures do not count. */
const warmUpFrames = 10;
const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const launchOptions = {
  executablePath: chromiumPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
};

interface FrameTimes {
  readonly frame_ms: number;
  readonly baseline_ms: number;
}

/** Script time of a frame of the page in a real browser: 2,000 parameters that all change, ten times a second. */
export async function page(): Promise<BenchResult> {
  if (!existsSync(chromiumPath))
    return { figures: [], skipped: `no browser at ${chromiumPath}; CHROMIUM names another` };
  const code = await scriptOf(join(import.meta.dirname, "browser/rows.ts"));
  const browser = await chromium.launch(launchOptions);
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: code });
    const times = (await tab.evaluate(`rows.run(${parameters}, ${warmUpFrames + frames})`)) as FrameTimes[];
    const counted = times.slice(warmUpFrames);
    const frame_ms = counted.map((each) => each.frame_ms).toSorted((a, b) => a - b);
    const baseline_ms = counted.map((each) => each.baseline_ms).toSorted((a, b) => a - b);
    const name = `page, ${parameters} parameters at 10 Hz`;
    return {
      figures: [
        figure(name, median(frame_ms), "ms of script/frame", median(baseline_ms), "value <= 10"),
        figure(`${name}, slowest of ${frames}`, frame_ms.at(-1)!, "ms of script/frame", baseline_ms.at(-1)!),
      ],
    };
  } finally {
    await browser.close();
  }
}

/** The browser's side as one script, whose exports are in `rows`. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name: "rows" } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (bundle === undefined || !("output" in bundle))
    throw new Error(`${entry} gave no script; see whether Vite watches`);
  return bundle.output[0].code;
}
