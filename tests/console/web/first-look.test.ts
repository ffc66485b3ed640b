import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAll, hasBrowser, launch, serve } from "./support/browser.ts";

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launch();
}, 60_000);
afterEach(endAll);
afterAll(() => browser?.close());

async function open(url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  return { page, errors };
}

describe.skipIf(!hasBrowser)("the page", { timeout: 120_000 }, () => {
  it("shows the demonstration's telemetry moving, with links that count frames, within a minute", async () => {
    const began = performance.now();
    const { url } = await serve([]);
    const { page, errors } = await open(url);
    await page.getByText("AOS Karachi").waitFor();
    const mode = page.locator(".tiles.huge .tile", { hasText: "ADCS" }).locator("[data-is=value]");
    await expect.poll(() => mode.textContent(), { timeout: 60_000 }).not.toBe("-");
    expect(performance.now() - began).toBeLessThan(60_000);
    await page.getByText("Links", { exact: true }).click();
    const frames = page.locator("tr", { hasText: "adcs" }).filter({ hasText: "process" }).locator("td").nth(4);
    const before = Number(await frames.textContent());
    await expect.poll(async () => Number(await frames.textContent()), { timeout: 20_000 }).toBeGreaterThan(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("asks for a hazardous telecommand in two steps", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    const { page } = await open(url);
    await page.getByPlaceholder(/Search telecommands/).fill("deploy_wing");
    await page.getByRole("button", { name: /power.deploy_wing/ }).click();
    await page.getByRole("button", { name: "Arm", exact: true }).click();
    expect(await page.getByText("No telecommand has been sent.").count()).toBe(1);
    await page.getByRole("button", { name: "Confirm: send it" }).click();
    await page.getByText("queued as 1").waitFor();
    await page.locator("tr", { hasText: "power.deploy_wing" }).filter({ hasText: "QUEUED" }).waitFor();
    await page.close();
  });

  it("lets the instructor freeze by key, save a breakpoint and go on from it as a branch", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    const { page } = await open(url);
    await page.getByText("no contact").or(page.getByText("elevation")).first().waitFor();
    await page.keyboard.press("2");
    await page.getByRole("button", { name: "Freeze" }).waitFor();
    await page.keyboard.press("f");
    await page.getByText("time stands still").waitFor();
    await page.getByLabel("Name of the breakpoint").fill("here");
    await page.getByRole("button", { name: "Save this moment" }).click();
    await page.getByRole("button", { name: "Go on from here" }).click();
    await page.getByText("branch 2").waitFor();
    expect(await page.locator(".bar .title").textContent()).toContain("branch 2");
    await page.close();
  });
});
