import { defineConfig } from "vitest/config";

/** The long campaigns: millions of frames, thousands of seeds, and the C stubs, which need a compiler and nanopb. CI runs all of them; `npm test` runs their small twins. */
export default defineConfig({
  test: {
    include: ["tests/campaigns/**/*.campaign.ts", "tests/firmware/**/*.test.ts"],
    testTimeout: 30 * 60_000,
    fileParallelism: false,
    reporters: ["default", ["junit", { outputFile: "test-results/campaigns.xml" }]],
  },
});
