/** The page. */

import "./look/theme.css";
import "./look/frame.css";
import "./look/panels.css";
import { createRoot } from "react-dom/client";
import { Page } from "./frame/page.tsx";
import { begin } from "./live/live.ts";

const place = document.getElementById("page");
if (place !== null) createRoot(place).render(<Page />);
void begin();
