/** The attitude in three dimensions, from what came down; behind the glass the truth beside it. */

import "../look/attitude.css";
import "../look/plot.css";
import { useEffect, useRef, useState } from "react";
import { AttitudeReader, type AttitudeReading } from "../attitude/reading.ts";
import type { AttitudeScene } from "../attitude/scene.ts";
import { angle_deg, skyOf } from "../attitude/sky.ts";
import { useStanding, values } from "../live/live.ts";
import { topics, useTopic } from "../live/topics.ts";
import { age } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

type View = "orbit" | "body";
type Source = "downlink" | "truth";

function Attitude() {
  const isInstructor = useStanding().session?.person.role === "instructor";
  const [view, setView] = useState<View>("orbit");
  return (
    <div className="panel whole attitude">
      <div className="views">
        <AttitudeView source="downlink" view={view} />
        {isInstructor && <AttitudeView source="truth" view={view} />}
      </div>
      <div className="row choice">
        <button type="button" className={view === "orbit" ? "chosen" : ""} onClick={() => setView("orbit")}>
          Earth below
        </button>
        <button type="button" className={view === "body" ? "chosen" : ""} onClick={() => setView("body")}>
          Fixed to the satellite
        </button>
      </div>
    </div>
  );
}

interface AttitudeViewProps {
  readonly source: Source;
  readonly view: View;
}

const noNames: readonly string[] = [];

function AttitudeView({ source, view }: AttitudeViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [complaint, setComplaint] = useState("");
  const names = useTopic("description")?.truthParameters ?? noNames;

  useEffect(() => {
    const reader = new AttitudeReader(source, names);
    let scene: AttitudeScene | undefined;
    let isGone = false;
    let shown = "";
    const paint = (): void => {
      if (place.current?.offsetParent === null) return;
      const reading = readNow(reader, source);
      const state = JSON.stringify([reading.orbit_B, reading.arrows, reading.driveAngles_rad, reading.wings, reading.isLit]); // prettier-ignore
      writeWords(words.current, reading, source);
      if (scene === undefined || state === shown) return;
      shown = state;
      scene.show(reading, view);
    };
    const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const observer = new ResizeObserver(() => {
      if (place.current !== null && place.current.clientWidth > 0)
        scene?.resize(place.current.clientWidth, place.current.clientHeight);
    });
    const themes = new MutationObserver(() => scene?.paint(style));
    void import("../attitude/scene.ts").then(({ AttitudeScene: Scene }) => {
      if (isGone || canvas.current === null || place.current === null) return;
      try {
        scene = new Scene(canvas.current);
      } catch {
        setComplaint("This browser draws nothing in three dimensions (WebGL); the angles are below.");
        return;
      }
      scene.paint(style);
      observer.observe(place.current);
      themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
      paint();
    });
    const stop = values.onPaint(paint);
    return () => {
      isGone = true;
      stop();
      observer.disconnect();
      themes.disconnect();
      scene?.close();
    };
  }, [source, view, names]);

  return (
    <figure aria-label={source === "truth" ? "True attitude" : "Attitude as it came down"}>
      <figcaption>{source === "truth" ? "Truth" : "Came down"}</figcaption>
      <div className="stage" ref={place}>
        {/* A lost context cannot be had back: another view is another canvas. */}
        <canvas key={`${source} ${view} ${names.length}`} ref={canvas} />
        {complaint !== "" && <p className="empty">{complaint}</p>}
      </div>
      <div className="words" ref={words} />
    </figure>
  );
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

function writeWords(element: HTMLElement | null, reading: AttitudeReading, source: Source): void {
  if (element === null) return;
  const { sun, earth } = reading.arrows;
  const now_us = topics.read("status")?.time_us ?? 0;
  const parts = [
    Number.isNaN(reading.generated_us) ? "nothing has come down yet" : "",
    reading.orbit_B === null && !Number.isNaN(reading.generated_us)
      ? "no attitude is told: fixed to the satellite"
      : "",
    sun === null ? "" : `Sun ${angle_deg(sun, [0, 0, -1]).toFixed(0)}° from -z`,
    earth === null ? "" : `Earth ${angle_deg(earth, [0, 0, 1]).toFixed(0)}° from +z`,
    reading.rate_degps === null ? "" : `${reading.rate_degps.toFixed(3)} °/s`,
    source === "truth" || Number.isNaN(reading.generated_us) ? "" : `${age(now_us - reading.generated_us)} old`,
  ];
  const text = parts.filter((part) => part !== "").join(" · ");
  if (element.textContent !== text) element.textContent = text;
}

export const attitudePanel: PanelKind = {
  id: "attitude",
  title: "Attitude",
  side: "both",
  help:
    "How the satellite lies, from the attitude that came down: body axes, wings with their drive angles, the Sun, the Earth, the magnetic field (B), the turn (rate) and the way it goes. " +
    "While no attitude is told, Sun and field are drawn as the sensors see them and the satellite stands still. Drag to look around. Instructors have the truth beside it.",
  View: Attitude,
};
