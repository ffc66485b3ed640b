/** People at pages: who they are, what their browser heard, what they look at. */

import type { Browser, Page } from "playwright-core";

export const password = "correct horse";

export interface Account {
  readonly name: string;
  readonly role: "instructor" | "trainee" | "observer";
  readonly position: string | null;
}

export const instructor: Account = { name: "ines", role: "instructor", position: null };

/** Everything that a page was sent: replies and messages of its socket, as text and bytes. */
export class Heard {
  readonly #api: Buffer[] = [];
  readonly #files: Buffer[] = [];
  readonly #waiting: Promise<void>[] = [];

  constructor(page: Page) {
    page.on("response", (response) => {
      const into = new URL(response.url()).pathname.startsWith("/api/") ? this.#api : this.#files;
      const body = response.body().then((bytes) => void into.push(bytes));
      // Of an upgrade to the socket, or of a reply cut short by leaving, there is no body.
      this.#waiting.push(body.catch(() => undefined));
      into.push(Buffer.from(JSON.stringify(response.headers())));
    });
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => this.#api.push(Buffer.from(payload)));
    });
  }

  /** What the server told of the exercise. */
  async told(): Promise<Buffer> {
    await Promise.all(this.#waiting);
    return Buffer.concat(this.#api);
  }

  async everything(): Promise<Buffer> {
    return Buffer.concat([await this.told(), ...this.#files]);
  }
}

export interface Seat {
  readonly page: Page;
  readonly heard: Heard;
  /** Errors that the page threw. */
  readonly errors: string[];
}

export interface SeatOptions {
  readonly theme?: "dark" | "light";
  readonly width?: number;
  readonly height?: number;
}

/** Somebody's own browser, at the page. */
export async function sitDown(browser: Browser, url: string, options: SeatOptions = {}): Promise<Seat> {
  const { theme = "dark", width = 1600, height = 900 } = options;
  const page = await browser.newPage({ viewport: { width, height } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const heard = new Heard(page);
  await page.addInitScript((name) => localStorage.setItem("falak.theme", JSON.stringify(name)), theme);
  await page.goto(url);
  return { page, heard, errors };
}

/** Signs in by the form. */
export async function signIn({ page }: Seat, name: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Workspaces" }).getByText(name).waitFor();
}

/** Makes accounts; the first must be an instructor's. */
export async function addPeople(url: string, people: readonly Account[]): Promise<void> {
  let cookie = "";
  for (const person of people) {
    const reply = await fetch(new URL("api/people", url), {
      method: "POST",
      headers: { "content-type": "application/json", "x-falak": "1", ...(cookie === "" ? {} : { cookie }) },
      body: JSON.stringify({ ...person, password }),
    });
    if (!reply.ok) throw new Error(`${person.name}: ${await reply.text()}`);
    cookie = reply.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  }
}

/** Opens a workspace by its key. */
export async function openWorkspace({ page }: Seat, title: string): Promise<void> {
  await page.getByRole("navigation", { name: "Workspaces" }).getByRole("button", { name: title }).click();
}

/** Brings a panel of the workspace to the front. */
export const bringPanel = ({ page }: Seat, title: string): Promise<void> =>
  page.getByRole("tab", { name: title, exact: true }).click();
