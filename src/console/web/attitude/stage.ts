/** Keeps the scene of one view drawn: it follows what comes, its size and the theme, and ends with its view. */

import { values } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import type { AttitudeReader, AttitudeReading } from "./reading.ts";
import type { AttitudeScene } from "./scene.ts";
import { skyOf } from "./sky.ts";

export type ViewPoint = "orbit" | "body";
export type Source = "downlink" | "truth";

export interface StageOptions {
  readonly place: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly reader: AttitudeReader;
  readonly source: Source;
  readonly view: ViewPoint;
  /** Every reading, ten times a second while the view is seen. */
  readonly onReading: (reading: AttitudeReading) => void;
  /** There is no drawing in three dimensions here. */
  readonly onNoDrawing: () => void;
}

/** @returns ends it */
export function openStage({ place, canvas, reader, source, view, onReading, onNoDrawing }: StageOptions): () => void {
  let scene: AttitudeScene | undefined;
  let isOver = false;
  let shown = "";
  const paint = (): void => {
    if (place.offsetParent === null) return;
    const reading = readNow(reader, source);
    onReading(reading);
    const { generated_us: _, rate_degps: __, ...drawn } = reading;
    const state = JSON.stringify(drawn);
    if (scene === undefined || state === shown) return;
    shown = state;
    scene.show(reading, view);
  };
  const fit = (): void => {
    if (place.clientWidth > 0) scene?.resize(place.clientWidth, place.clientHeight);
  };
  const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const sizes = new ResizeObserver(fit);
  const themes = new MutationObserver(() => scene?.paint(colour));
  const open = async (): Promise<void> => {
    // It is the largest part of the page, and not everybody looks at it.
    const { AttitudeScene: Scene } = await import("./scene.ts");
    if (isOver) return;
    try {
      scene = new Scene(canvas);
    } catch {
      onNoDrawing();
      return;
    }
    scene.paint(colour);
    sizes.observe(place);
    themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    paint();
  };
  void open();
  const stop = values.onPaint(paint);
  return () => {
    isOver = true;
    stop();
    sizes.disconnect();
    themes.disconnect();
    scene?.close();
  };
}

function readNow(reader: AttitudeReader, source: Source): AttitudeReading {
  const status = topics.read("status");
  const start = topics.read("description")?.startUtc;
  const predicted = status?.predicted ?? null;
  const sky =
    predicted === null || status === undefined || start === undefined
      ? null
      : skyOf(predicted, topics.read("plan"), status.time_us, start);
  return reader.read(values.of(source), sky, predicted);
}
