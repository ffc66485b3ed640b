import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Status } from "../../../src/console/protocol/state.ts";
import { endAll, hasBrowser, launch, serve } from "./support/browser.ts";
import { openWorkspace, type Seat, sitDown } from "./support/play.ts";

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launch();
}, 60_000);
afterEach(endAll);
afterAll(() => browser?.close());

/** A busy machine takes a while to do what a key asks. */
const soon = { timeout: 15_000 };

const status = async (url: string): Promise<Status> => {
  const reply = await fetch(new URL("api/status", url));
  return (await reply.json()) as Status;
};

async function station(): Promise<{ seat: Seat; url: string }> {
  const { url } = await serve(["quiet-orbit", "--rate", "10"]);
  const seat = await sitDown(browser, url);
  await openWorkspace(seat, "Instructor");
  await seat.page.getByRole("button", { name: "Freeze" }).waitFor();
  return { seat, url };
}

describe.skipIf(!hasBrowser)("the instructor's station", { timeout: 120_000 }, () => {
  it("freezes, steps, speeds up, jumps to the next pass and saves a moment, each by one key", async () => {
    const { seat, url } = await station();
    const { page } = seat;
    await page.keyboard.press("f");
    await expect.poll(async () => (await status(url)).frozen, soon).toBe(true);
    const stood = (await status(url)).time_us;
    await page.keyboard.press(".");
    await expect.poll(async () => (await status(url)).time_us, soon).toBe(stood + 1e6);
    await page.keyboard.press("b");
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
    await page.keyboard.press("f");
    await page.keyboard.press("+");
    await expect.poll(async () => (await status(url)).rate, soon).toBe(60);
    await page.locator("[aria-pressed=true]", { hasText: /^60x$/ }).waitFor();
    await page.keyboard.press("-");
    await expect.poll(async () => (await status(url)).rate, soon).toBe(10);
    await page.keyboard.press("j");
    await expect.poll(async () => (await status(url)).time_us, { timeout: 30_000 }).toBeGreaterThan(stood + 600e6);
    await expect.poll(async () => (await status(url)).jumping, { timeout: 60_000 }).toBe(false);

    await page.getByRole("button", { name: "Go on from here" }).click();
    await page.getByText("branch 2").waitFor();
    expect((await status(url)).time_us).toBeLessThan(stood + 600e6);
    expect(seat.errors).toEqual([]);
  });

  it("injects a prepared fault by one click, also one of a station, and clears it by another", async () => {
    const { seat } = await station();
    const { page } = seat;
    await page.getByRole("button", { name: "ground", exact: true }).click();
    await page.getByRole("option", { name: "ground.Karachi", exact: true }).click();
    await page.getByRole("button", { name: "off", exact: true }).click();
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByRole("button", { name: "ground.Karachi: off", exact: true }).click();
    const line = page.locator("tr", { hasText: "ground.Karachi" }).filter({ hasText: "since" });
    await line.getByRole("button", { name: "Clear" }).click();
    await line.waitFor({ state: "detached" });
    expect(seat.errors).toEqual([]);
  });

  it("shows truth that moves, and plots it beside what came down", async () => {
    const { seat } = await station();
    const { page } = seat;
    const rate = page.locator("tr", { hasText: /^body rate radps.x/ }).locator("td.value");
    await expect.poll(() => rate.textContent(), soon).toMatch(/\d/);
    const before = await rate.textContent();
    await expect.poll(() => rate.textContent(), { timeout: 10_000 }).not.toBe(before);

    await openWorkspace(seat, "Trends");
    const plot = page.locator(".plot").first();
    await plot.getByLabel("Add a parameter to this plot").fill("truth.state_of_charge");
    const value = plot.locator(".chip", { hasText: "truth.state_of_charge" }).locator("b");
    await expect.poll(() => value.textContent(), { timeout: 20_000 }).toMatch(/^0\.\d+/);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV", exact: true }).click();
    const file = await (await saving).createReadStream();
    const [head] = (await text(file)).split("\n");
    expect(head).toContain("utc,power.state_of_charge,truth.state_of_charge,power.array_power_w [W]");
    expect(seat.errors).toEqual([]);
  });
});

async function text(file: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of file) parts.push(part);
  return Buffer.concat(parts).toString();
}
