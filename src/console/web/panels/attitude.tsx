/** The attitude in three dimensions, from what came down; behind the glass the truth beside it. */

import "../look/attitude.css";
import "../look/plot.css";
import { useState } from "react";
import { AttitudeView, type ViewPoint } from "../attitude/view.tsx";
import { useStanding } from "../live/live.ts";
import type { PanelKind } from "./panel.ts";

function Attitude() {
  const isInstructor = useStanding().session?.person.role === "instructor";
  const [view, setView] = useState<ViewPoint>("orbit");
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

export const attitudePanel: PanelKind = {
  id: "attitude",
  title: "Attitude",
  side: "both",
  help:
    "How the satellite lies, from the attitude that came down: body axes, wings with their drive angles, the Sun, the Earth, the magnetic field (B), the turn (rate) and the way it goes. " +
    "While no attitude is told, Sun and field are drawn as the sensors see them and the satellite stands still. Drag to look around. Instructors have the truth beside it.",
  View: Attitude,
};
