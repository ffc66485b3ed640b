import { defineConfig } from "vitest/config";
import { EvidenceReporter } from "./hil/report/reporter.ts";

/** The bench suite on the targets that HIL_TARGET names: one worker, because there is one bench. */
export default defineConfig({
  test: {
    include: ["hil/{suite,tests}/**/*.test.ts"],
    testTimeout: 5 * 60_000,
    fileParallelism: false,
    // What broke is shared by all files.
    isolate: false,
    reporters: ["default", new EvidenceReporter()],
  },
});
