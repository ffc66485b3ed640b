import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Operation, OperationReply } from "../../../src/console/protocol/operation.ts";
import { endAll, hasBrowser, launch, serve } from "./support/browser.ts";
import { addPeople, bringPanel, instructor, openWorkspace, password, type Seat, signIn, sitDown } from "./support/play.ts"; // prettier-ignore

let browser: Browser;
beforeAll(async () => {
  if (hasBrowser) browser = await launch();
}, 60_000);
afterEach(endAll);
afterAll(() => browser?.close());

/** Asks as that page's person, past what the page itself would let them ask. */
const ask = ({ page }: Seat, operation: Operation): Promise<OperationReply> =>
  page.evaluate(async (body) => {
    const headers = { "content-type": "application/json", "x-falak": "1" };
    const reply = await fetch("/api/operations", { method: "POST", headers, body: JSON.stringify(body) });
    return (await reply.json()) as OperationReply;
  }, operation);

const switchLoad: Operation = { do: "command", command: "power.reset_energy_counters", arguments: {} };
const ping: Operation = { do: "command", command: "obc.ping", arguments: {} };

describe.skipIf(!hasBrowser)("people at pages", { timeout: 180_000 }, () => {
  it("of two positions have the rights of their own, and see each other's telecommands", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    await addPeople(url, [
      instructor,
      { name: "pia", role: "trainee", position: "power" },
      { name: "arif", role: "trainee", position: "adcs" },
    ]);
    const [power, adcs] = [await sitDown(browser, url), await sitDown(browser, url)];
    await signIn(power, "pia");
    await signIn(adcs, "arif");
    const wheel: Operation = { do: "command", command: "adcs.set_mode", arguments: { mode: "IDLE" } };
    expect(await ask(adcs, { ...wheel, command: "power.set_load", arguments: {} })).toMatchObject({ status: 403 });
    expect(await ask(power, wheel)).toMatchObject({ status: 403 });
    expect(await ask(adcs, switchLoad)).toMatchObject({ status: 403 });
    for (const seat of [power, adcs]) {
      expect(await ask(seat, { do: "freeze" })).toMatchObject({ status: 403 });
      expect(await ask(seat, ping)).toMatchObject({ ok: true });
    }
    for (const seat of [power, adcs]) {
      await openWorkspace(seat, "Commanding");
      const lines = seat.page.locator("tr", { hasText: "obc.ping" });
      await lines.filter({ hasText: "pia" }).first().waitFor();
      await lines.filter({ hasText: "arif" }).first().waitFor();
    }
    expect([...power.errors, ...adcs.errors]).toEqual([]);
  });

  it("lets an instructor see a trainee's page for as long as he looks through those eyes", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    const seat = await sitDown(browser, url);
    await openWorkspace(seat, "Instructor");
    await bringPanel(seat, "People");
    const panel = seat.page.locator(".panel", { hasText: "See what they see" });
    await panel.getByRole("button", { name: "power", exact: true }).click();
    await seat.page.getByText("You see what power sees.").waitFor();
    expect(await seat.page.getByRole("button", { name: "Instructor" }).count()).toBe(0);
    const topic = (name: string): Promise<number> =>
      seat.page.evaluate(async (path) => (await fetch(path)).status, `/api/${name}`);
    expect([await topic("faults"), await topic("events")]).toEqual([403, 200]);
    await seat.page.keyboard.press("v");
    await seat.page.getByRole("button", { name: "Instructor" }).waitFor();
    expect(await topic("faults")).toBe(200);
    expect(seat.errors).toEqual([]);
  });

  it("make the first account and a token at the page, and stay signed in over a reload", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    const seat = await sitDown(browser, url);
    const { page } = seat;
    await openWorkspace(seat, "Instructor");
    await bringPanel(seat, "People");
    await page.getByLabel("Name of the account").fill("ines");
    await page.getByLabel("Password of the account").fill(password);
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("navigation", { name: "Workspaces" }).getByText("ines").waitFor();
    await page.reload();
    await page.getByRole("navigation", { name: "Workspaces" }).getByText("ines").waitFor();
    await openWorkspace(seat, "Instructor");
    await bringPanel(seat, "People");
    await page.getByLabel("What the token is for").fill("nightly");
    await page.getByRole("button", { name: "Make a token" }).click();
    const token = (await page.locator(".secret").textContent()) ?? "";
    const reply = await fetch(new URL("api/faults", url), { headers: { authorization: `Bearer ${token}` } });
    expect(reply.status).toBe(200);
    const stranger = await sitDown(browser, url);
    await stranger.page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(seat.errors).toEqual([]);
  });
});
