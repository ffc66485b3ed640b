/**
 * Values painted in place, ten times a second, without React: a place tells by attributes which parameter it shows, and the painter writes
 * only what has changed.
 *
 * A place has `data-parameter`: index of the dictionary, or several with blanks, of which it shows the length of the vector. `data-factor`
 * converts for display. Inside, elements with `data-is` of `value`, `raw`, `hex`, `age` are written.
 */

import { limitStateOf, type Parameter } from "../../../messages/dictionary.ts";
import type { ValueTable } from "../live/values.ts";
import { hexText, numberText, rawText, valueText } from "./number.ts";
import { age } from "./time.ts";

/** A value that nobody has renewed for so long is told as old. */
export const stale_us = 30e6;

type Level = "" | "yellow" | "red";

interface Place {
  readonly root: HTMLElement;
  readonly entry: Parameter;
  /** More than one: components of a vector. */
  readonly indices: readonly number[];
  readonly factor: number;
  readonly digits: number;
  readonly value: Text;
  readonly raw: Text | null;
  readonly hex: Text | null;
  readonly age: Text | null;
  readonly labels: ReadonlyMap<number, string> | null;
  shown: number;
  shownAge_s: number;
  level: Level;
  isStale: boolean;
}

/** Paints the places under an element. Built when they are there, and again when there are others. */
export class Painter {
  readonly #places: readonly Place[];
  readonly #table: ValueTable;

  constructor(under: ParentNode, table: ValueTable, parameters: readonly Parameter[]) {
    const roots = [...under.querySelectorAll<HTMLElement>("[data-parameter]")];
    this.#table = table;
    this.#places = roots.map((root) => placeOf(root, parameters));
  }

  get size(): number {
    return this.#places.length;
  }

  /** @param now_us of the exercise, for ages */
  paint(now_us: number): void {
    const places = this.#places;
    for (let at = 0; at < places.length; at += 1) this.#paintPlace(places[at]!, now_us);
  }

  #paintPlace(place: Place, now_us: number): void {
    const first = place.indices[0]!;
    const value = place.indices.length === 1 ? this.#table.value[first]! : this.#length(place.indices);
    if (!Object.is(value, place.shown)) this.#write(place, value);
    const age_us = now_us - this.#table.generated_us[first]!;
    const age_s = Math.floor(age_us / 1e6);
    if (Object.is(age_s, place.shownAge_s)) return;
    place.shownAge_s = age_s;
    if (place.age !== null) write(place.age, age(age_us));
    const isStale = !(age_us <= stale_us);
    if (isStale === place.isStale) return;
    place.isStale = isStale;
    place.root.classList.toggle("stale", isStale);
  }

  #write(place: Place, value: number): void {
    const { entry, factor, labels } = place;
    place.shown = value;
    write(place.value, labels?.get(value) ?? (factor === 1 && place.digits < 0 ? valueText(entry, value) : scaled(place, value))); // prettier-ignore
    if (place.raw !== null) write(place.raw, rawText(entry, value));
    if (place.hex !== null) write(place.hex, hexText(entry, value));
    const level = this.#level(place, value);
    if (level === place.level) return;
    if (place.level !== "") place.root.classList.remove(place.level);
    if (level !== "") place.root.classList.add(level);
    place.level = level;
  }

  #length(indices: readonly number[]): number {
    let sum = 0;
    for (let at = 0; at < indices.length; at += 1) sum += this.#table.value[indices[at]!]! ** 2;
    return Math.sqrt(sum);
  }

  #level({ entry }: Place, value: number): Level {
    if (Number.isNaN(value)) return "";
    if (entry.type === "enum") return severityLevel(entry, value);
    const limit = limitStateOf(entry, value);
    return limit === "red" || limit === "yellow" ? limit : "";
  }
}

function placeOf(root: HTMLElement, parameters: readonly Parameter[]): Place {
  const indices = (root.dataset["parameter"] ?? "").split(" ").map(Number);
  const entry = parameters[indices[0]!]!;
  const text = (name: string): Text | null => {
    const element = root.querySelector(`[data-is="${name}"]`);
    return element === null ? null : textOf(element);
  };
  return {
    root,
    entry,
    indices,
    factor: Number(root.dataset["factor"] ?? 1),
    digits: Number(root.dataset["digits"] ?? -1),
    value: text("value") ?? textOf(root),
    raw: text("raw"),
    hex: text("hex"),
    age: text("age"),
    labels: entry.type === "enum" ? new Map(entry.states.map(({ value, label }) => [value, label])) : null,
    shown: -Infinity,
    shownAge_s: -Infinity,
    level: "",
    isStale: false,
  };
}

/** The element's one text, which React does not touch afterwards. */
function textOf(element: Element): Text {
  const { firstChild } = element;
  if (firstChild instanceof Text && element.childNodes.length === 1) return firstChild;
  const text = document.createTextNode("");
  element.replaceChildren(text);
  return text;
}

function write(text: Text, content: string): void {
  if (text.data !== content) text.data = content;
}

function scaled({ factor, digits }: Place, value: number): string {
  if (Number.isNaN(value)) return "-";
  return digits < 0 ? numberText(value * factor) : (value * factor).toFixed(digits).replace(/^-(?=[0.]*$)/, "");
}

function severityLevel({ states }: Parameter, value: number): Level {
  const severity = states.find((state) => state.value === value)?.severity;
  return severity === "alarm" ? "red" : severity === "warning" ? "yellow" : "";
}
