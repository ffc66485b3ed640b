import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAll, hasBrowser, launch, serve, type Served } from "./support/browser.ts";
import { sitDown } from "./support/play.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launch();
}, 60_000);
afterEach(endAll);
afterAll(() => browser?.close());

/** What hinders people seriously or keeps them out, one line each: rule, how often, where first. */
async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id} x${nodes.length}: ${nodes[0]?.html.slice(0, 160) ?? ""} ${nodes[0]?.any[0]?.message ?? ""}`,
    );
}

describe.skipIf(!hasBrowser)("the page hinders nobody seriously, by axe,", { timeout: 300_000 }, () => {
  it.each(["dark", "light"] as const)("in %s colours, in every workspace and every panel of it", async (theme) => {
    const { url }: Served = await serve(["quiet-orbit", "--rate", "10"]);
    const { page, errors } = await sitDown(browser, url, { theme });
    const workspaces = page.getByRole("navigation", { name: "Workspaces" }).locator("[aria-pressed][data-key]");
    await workspaces.first().waitFor();
    const found = new Set<string>();
    for (const [place, title] of (await workspaces.allTextContents()).entries()) {
      await workspaces.nth(place).click();
      await page.waitForTimeout(1500);
      for (const finding of await hindrances(page)) found.add(`${title}: ${finding}`);
      for (const tab of await page.locator(".dv-inactive-tab").all()) {
        if (!(await tab.isVisible())) continue;
        const name = await tab.getAttribute("aria-label");
        await tab.click();
        await page.waitForTimeout(200);
        for (const finding of await hindrances(page)) found.add(`${title}, ${name ?? ""}: ${finding}`);
      }
    }
    expect([...found]).toEqual([]);
    expect(errors).toEqual([]);
  });
});
