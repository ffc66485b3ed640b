/** One view of the attitude: a drawing, and the angles in words below it. */

import { useEffect, useRef, useState } from "react";
import { topics, useTopic } from "../live/topics.ts";
import { age } from "../parts/time.ts";
import { AttitudeReader, type AttitudeReading } from "./reading.ts";
import { angle_deg } from "./sky.ts";
import { openStage, type Source, type ViewPoint } from "./stage.ts";

export type { ViewPoint } from "./stage.ts";

export interface AttitudeViewProps {
  readonly source: Source;
  readonly view: ViewPoint;
}

const noNames: readonly string[] = [];

export function AttitudeView({ source, view }: AttitudeViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(true);
  const names = useTopic("description")?.truthParameters ?? noNames;
  useEffect(() => {
    if (place.current === null || canvas.current === null) return undefined;
    return openStage({
      place: place.current,
      canvas: canvas.current,
      reader: new AttitudeReader(source, names),
      source,
      view,
      onReading: (reading) => write(words.current, inWords(reading, source)),
      onNoDrawing: () => setDrawn(false),
    });
  }, [source, view, names]);
  return (
    <figure aria-label={source === "truth" ? "True attitude" : "Attitude as it came down"}>
      <figcaption>{source === "truth" ? "Truth" : "Came down"}</figcaption>
      <div className="stage" ref={place}>
        {/* A context that is given back cannot be had again: another view is another canvas. */}
        <canvas key={`${source} ${view} ${names.length}`} ref={canvas} />
        {!isDrawn && (
          <p className="empty">This browser draws nothing in three dimensions (WebGL); the angles are below.</p>
        )}
      </div>
      <div className="words" ref={words} />
    </figure>
  );
}

function inWords(
  { arrows: { sun, earth }, orbit_B, rate_degps, generated_us }: AttitudeReading,
  source: Source,
): string {
  if (Number.isNaN(generated_us)) return "nothing has come down yet";
  const now_us = topics.read("status")?.time_us ?? 0;
  return [
    orbit_B === null ? "no attitude is told: fixed to the satellite" : "",
    sun === null ? "" : `Sun ${angle_deg(sun, [0, 0, -1]).toFixed(0)}° from -z`,
    earth === null ? "" : `Earth ${angle_deg(earth, [0, 0, 1]).toFixed(0)}° from +z`,
    rate_degps === null ? "" : `${rate_degps.toFixed(3)} °/s`,
    source === "truth" ? "" : `${age(now_us - generated_us)} old`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function write(element: HTMLElement | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
