import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { endAll, hasBrowser, launch, serve } from "./support/browser.ts";
import { addPeople, instructor, openWorkspace, signIn, sitDown } from "./support/play.ts";

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launch();
}, 60_000);
afterEach(endAll);
afterAll(() => browser?.close());

const channel = "adcs.magnetometer.z";
/** Stands in the condition of a fault, and nowhere else. */
const marker = "kestrel";

describe.skipIf(!hasBrowser)("the glass, at real pages", { timeout: 120_000 }, () => {
  it("lets no byte of a hidden fault, of its condition or of the truth through to a trainee's page", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    await addPeople(url, [instructor, { name: "tariq", role: "trainee", position: "flight-director" }]);
    const [teacher, trainee] = [await sitDown(browser, url), await sitDown(browser, url)];
    await signIn(teacher, "ines");
    await signIn(trainee, "tariq");
    await openWorkspace(teacher, "Instructor");
    const faults = teacher.page;

    await faults.keyboard.press("i");
    await faults.keyboard.type(channel);
    await faults.getByRole("button", { name: "wrong-polarity", exact: true }).click();
    await faults.getByRole("button", { name: "Inject now" }).click();
    await faults.locator("tr", { hasText: channel }).getByText("since").waitFor();

    await faults.getByRole("button", { name: "stuck-last", exact: true }).click();
    await faults.getByRole("button", { name: "when …" }).click();
    await faults.getByLabel("When").fill(`t_s > 1e9 && "${marker}" == "${marker}"`);
    await faults.getByRole("button", { name: "Set it up" }).click();
    await faults.locator("tr", { hasText: marker }).getByRole("button", { name: "Take back" }).waitFor();

    // Time for everything that is told at all, and for a page that comes anew.
    await trainee.page.waitForTimeout(1500);
    await trainee.page.reload();
    await trainee.page.getByRole("navigation", { name: "Workspaces" }).getByText("tariq").waitFor();
    await trainee.page.waitForTimeout(1000);

    const told = await trainee.heard.told();
    expect(told.length).toBeGreaterThan(10_000);
    for (const secret of [channel, marker, "truth.", "wrong-polarity"]) expect(told.includes(secret)).toBe(false);
    const everything = await trainee.heard.everything();
    for (const secret of [channel, marker]) expect(everything.includes(secret)).toBe(false);
    expect(await trainee.page.getByRole("button", { name: "Instructor" }).count()).toBe(0);
    expect([...teacher.errors, ...trainee.errors]).toEqual([]);

    // The same ears hear all of it on the other side.
    const behind = await teacher.heard.told();
    for (const secret of [channel, marker, "truth."]) expect(behind.includes(secret)).toBe(true);
  });
});
