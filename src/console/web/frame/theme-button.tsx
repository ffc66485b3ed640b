/** Dark or light. */

import { useEffect, useState } from "react";
import { read, write } from "../parts/kept.ts";

export function ThemeButton() {
  const [theme, setTheme] = useState(() => (read("theme") === "light" ? "light" : "dark"));
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    write("theme", theme);
  }, [theme]);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button type="button" onClick={() => setTheme(other)} aria-label={`Use ${other} colours`}>
      {theme === "dark" ? "Light" : "Dark"}
    </button>
  );
}
