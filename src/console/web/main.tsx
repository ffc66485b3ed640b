/** The page: who is at it, and the connection that everything lives on. */

import { createRoot } from "react-dom/client";

const place = document.getElementById("page");
if (place !== null) createRoot(place).render(<p>falak</p>);
