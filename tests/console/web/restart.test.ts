import { createServer, type AddressInfo } from "node:net";
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

/** A port that is free now, so that the server can come back to the same address. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

describe.skipIf(!hasBrowser)("a page", { timeout: 180_000 }, () => {
  it("that is reloaded shows what it showed: the workspace, the lines, the samples", async () => {
    const { url } = await serve(["quiet-orbit", "--rate", "10"]);
    const seat = await sitDown(browser, url);
    const { page } = seat;
    await openWorkspace(seat, "Instructor");
    await page.getByLabel("Name of the breakpoint").fill("before");
    await page.getByRole("button", { name: "Save this moment" }).click();
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
    await page.getByRole("button", { name: "0.1x" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
    expect(await page.getByRole("button", { name: "0.1x" }).getAttribute("aria-pressed")).toBe("true");
    await openWorkspace(seat, "Trends");
    await page.reload();
    await page.locator(".plot").first().waitFor();
    expect(seat.errors).toEqual([]);
  });

  it("outlives its server: whoever was signed in still is, and goes on from the breakpoint", async () => {
    const port = await freePort();
    const first = await serve(["quiet-orbit", "--rate", "10", "--port", port]);
    await addPeople(first.url, [instructor]);
    const seat = await sitDown(browser, first.url);
    const { page } = seat;
    await signIn(seat, "ines");
    await openWorkspace(seat, "Instructor");
    await page.getByLabel("Name of the breakpoint").fill("before the end");
    await page.getByRole("button", { name: "Save this moment" }).click();
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
    await first.stop();
    await page.getByText("connection lost").waitFor();
    await serve(["quiet-orbit", "--rate", "10", "--port", port], first.data);
    await page.getByText("connection lost").waitFor({ state: "detached" });
    await page.getByRole("navigation", { name: "Workspaces" }).getByText("ines").waitFor();
    await page.locator("tr", { hasText: "before the end" }).getByRole("button", { name: "Go on from here" }).click();
    await page.getByText("branch 2").waitFor();
    expect(seat.errors).toEqual([]);
  });
});
