import { defineConfig } from "vitest/config";

/**
 * The long campaigns: millions of frames, thousands of seeds, and the C stubs, which need a compiler and nanopb. CI runs all of them;
 * `npm test` runs their small twins.
 *
 * Two files at a time: the ten minutes at the wall clock's pace leave a processor to the others. Build the boards first, so that
 * two files never build the same one.
 */
export default defineConfig({
  test: {
    include: ["tests/campaigns/**/*.campaign.ts", "tests/firmware/**/*.test.ts"],
    testTimeout: 30 * 60_000,
    maxWorkers: 2,
    reporters: ["default", ["junit", { outputFile: "test-results/campaigns.xml" }]],
  },
});
