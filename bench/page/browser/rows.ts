/**
 * The page's way from a message of the socket to the screen, for 2,000 parameters: decoded, taken in, painted in place.
 *
 * Runs in a browser; what drives it is `../page.ts`.
 */

import { samplesOf } from "../../../src/console/client/samples.ts";
import { Values } from "../../../src/console/web/live/values.ts";
import { Painter } from "../../../src/console/web/parts/painter.ts";
import { dictionary, type Parameter } from "../../../src/messages/dictionary.ts";
import { console as wire } from "../../../src/messages/index.ts";

/** Script time of one frame, ms, and of the same texts written to nodes that are known. */
export interface FrameTimes {
  readonly frame_ms: number;
  readonly baseline_ms: number;
}

const every_ms = 100;
const numeric = dictionary.parameters.filter(({ type }) => type !== "text" && type !== "bytes");

/** Paints `frames` times, ten times a second, with every value changed each time. */
export async function run(count: number, frames: number): Promise<FrameTimes[]> {
  const parameters: readonly Parameter[] = Array.from(
    { length: count },
    (_, index) => numeric[index % numeric.length]!,
  );
  const values = new Values();
  const painter = new Painter(table(parameters), values.downlink, parameters);
  const bare = texts(count);
  const times: FrameTimes[] = [];
  for (let frame = 1; frame <= frames; frame += 1) {
    const message = encoded(parameters, frame);
    await new Promise((resolve) => setTimeout(resolve, every_ms));
    const began_ms = performance.now();
    for (const batch of samplesOf(message)?.batches ?? []) values.take(batch);
    painter.paint(frame * 1e5);
    values.paint();
    const painted_ms = performance.now();
    for (let row = 0; row < count; row += 1) bare[row]!.data = bareText(row + frame);
    times.push({ frame_ms: painted_ms - began_ms, baseline_ms: performance.now() - painted_ms });
  }
  return times;
}

/** Rows as a unit's display has them. */
function table(parameters: readonly Parameter[]): HTMLElement {
  const element = document.createElement("table");
  for (const [index, { name, unit }] of parameters.entries()) {
    const row = element.insertRow();
    row.dataset["parameter"] = String(index);
    row.insertCell().textContent = name;
    row.insertCell().dataset["is"] = "value";
    row.insertCell().textContent = unit;
    row.insertCell().dataset["is"] = "age";
  }
  document.body.append(element);
  return element;
}

function texts(count: number): readonly Text[] {
  const place = document.createElement("div");
  const nodes = Array.from({ length: count }, () => {
    const text = document.createTextNode("");
    place.appendChild(document.createElement("span")).append(text);
    return text;
  });
  document.body.append(place);
  return nodes;
}

const known = Array.from({ length: 5000 }, (_, index) => (index / 7).toFixed(3));
const bareText = (index: number): string => known[index % known.length]!;

function encoded(parameters: readonly Parameter[], frame: number): Uint8Array {
  const value = parameters.map((entry, index) => valueOf(entry, index, frame));
  const times = parameters.map(() => frame * 1e5);
  return wire.v1.Batch.encode({
    branch: 1,
    samples: [
      {
        origin: wire.v1.Origin.ORIGIN_DOWNLINK,
        parameter: parameters.map((_entry, index) => index),
        generatedUs: times,
        receivedUs: times,
        value,
      },
    ],
  });
}

/** Another one each time, inside and outside of limits. */
function valueOf({ type, states }: Parameter, index: number, frame: number): number {
  if (type === "enum") return states[(index + frame) % states.length]!.value;
  if (type === "boolean") return (index + frame) % 2;
  return type === "integer" ? index + frame : Math.sin(index + 0.1 * frame) * 10 ** ((index % 5) - 2);
}
