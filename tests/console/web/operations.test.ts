import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endAll, hasBrowser, launch, serve } from "./support/browser.ts";

let browser: Browser;
let url: string;
beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launch();
  // From a minute before a pass, which is six seconds then.
  ({ url } = await serve(["--rate", "10"]));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  endAll();
});

/** Another person's browser on the same exercise. */
async function open(width = 1920, height = 1080): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  await page.locator(".bar .clock").waitFor();
  return { page, errors };
}

/** Until it is so; a wait that ends without it says what it last was. */
const soon = { timeout: 60_000 };

/** For every vital value whether it lies within its panel, and its figure within it. Runs in the page. */
const wholeTiles = `[...document.querySelectorAll(".tiles.huge .tile")].map((tile) => {
  const { right, bottom } = tile.getBoundingClientRect();
  const panel = tile.closest(".panel").getBoundingClientRect();
  const figure = tile.querySelector(".figure").getBoundingClientRect();
  return right <= panel.right + 1 && bottom <= panel.bottom + 1 && figure.bottom <= bottom + 1;
})`;

describe.skipIf(!hasBrowser)("the operator's page", { timeout: 120_000 }, () => {
  it("prepares telecommands by key in a stack, reorders and sends them held, and shows them in the queue and with every stage", async () => {
    const { page, errors } = await open();
    await page.keyboard.press("4");
    for (const words of ["obc ping unit", "report_stores"]) {
      await page.keyboard.press("c");
      await page.getByLabel("Search telecommands").fill(words);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "To the stack" }).click();
      await page.getByText("on the stack").waitFor();
      await page.getByLabel("Search telecommands").press("Escape");
    }
    const stack = page.locator("tr", { has: page.getByLabel("Up") });
    expect((await stack.allTextContents()).map((text) => /obc\.\w+/.exec(text)?.[0])).toEqual([
      "obc.ping_unit",
      "obc.report_stores",
    ]);
    await stack.nth(1).getByLabel("Up").click();
    expect(await stack.first().textContent()).toMatch(/report_stores/);
    await page.getByRole("button", { name: "Send all held" }).click();
    await page.getByText("0 to go up, 2 held").waitFor();
    await expect.poll(() => stack.count(), soon).toBe(0);
    await page.getByRole("button", { name: "Release", exact: true }).first().click();
    await page.getByText(/\d to go up, 1 held/).waitFor();
    await page.getByRole("button", { name: "HELD", exact: true }).click();
    await page.locator(".stages", { hasText: "QUEUED" }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("finds parameters by words, and paints value, raw and hex of what came down", async () => {
    const { page, errors } = await open();
    await page.keyboard.press("/");
    const search = page.getByLabel("Search parameters");
    await search.waitFor();
    await search.fill("bus voltage");
    const row = page.locator("table.browser tbody tr", { hasText: "power.bus_voltage_v" });
    await expect.poll(() => row.locator("[data-is=value]").textContent(), soon).toMatch(/^3\d\.\d+$/);
    // 24 V to 34 V as IEEE 754 single precision.
    expect(await row.locator("[data-is=hex]").textContent()).toMatch(/^4[12][0-9A-F]{6}$/);
    expect(await page.locator("table.browser tbody tr").count()).toBeLessThan(4);
    const vital = page.locator(".tiles.huge .tile", { hasText: "bus" });
    expect(await vital.textContent()).toMatch(/3\d\.\d\d V/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    [1920, 1080],
    [1366, 768],
  ])("shows every vital value whole without scrolling on %i x %i", async (width, height) => {
    const { page } = await open(width, height);
    const tiles = page.locator(".tiles.huge .tile");
    await tiles.first().waitFor();
    expect(await tiles.count()).toBe(12);
    const boxes = (await page.evaluate(wholeTiles)) as boolean[];
    expect(boxes).toEqual(boxes.map(() => true));
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.close();
  });

  it("keeps layouts under names, and shows a panel's help without covering anything", async () => {
    const { page, errors } = await open();
    await page.keyboard.press("p");
    await page.getByLabel("Open a panel").fill("Onboard");
    await page.keyboard.press("Enter");
    const services = page.getByRole("region", { name: "Monitors" });
    await services.waitFor();
    await page.getByLabel("Layout").selectOption({ label: "Save this layout …" });
    await page.getByLabel("Name of the layout").fill("mine");
    await page.keyboard.press("Enter");
    await page.getByLabel("Layout").selectOption({ label: "Layout as delivered" });
    await expect.poll(() => services.count(), soon).toBe(0);
    await page.reload();
    await page.locator(".tile").first().waitFor();
    await page.getByLabel("Layout").selectOption({ label: "mine" });
    await services.waitFor();
    const map = page.getByRole("img", { name: /World map/ });
    const before = (await map.boundingBox())!;
    await page.getByLabel("What Map shows").click();
    await page.locator(".panel-help").waitFor();
    const after = (await map.boundingBox())!;
    expect(after.height).toBeLessThan(before.height);
    expect(errors).toEqual([]);
    await page.close();
  });
});
