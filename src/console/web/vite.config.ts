/** Builds the page. `falak serve` does it into .cache/web where the sources are newer; `npm run build` into dist/web. */

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
  build: { emptyOutDir: true, chunkSizeWarningLimit: 3000, target: "es2023" },
});
