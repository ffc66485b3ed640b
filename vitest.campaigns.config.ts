import { defineConfig } from "vitest/config";

const timed = ["tests/campaigns/bench-{paced,slow,unplug}.campaign.ts"];

/**
 * The long campaigns: millions of frames, thousands of seeds, the C stubs, which need a compiler and nanopb, and the page in a real
 * browser. CI runs all of them; `npm test` runs their small twins.
 *
 * What looks at the wall clock runs alone, the rest two files at a time. Build the boards first, so that two files never build
 * the same one.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ["default", ["junit", { outputFile: "test-results/campaigns.xml" }]],
    projects: [
      {
        test: {
          name: "campaigns",
          include: [
            "tests/campaigns/**/*.campaign.ts",
            "tests/firmware/**/*.test.ts",
            "tests/console/web/**/*.test.ts",
          ],
          exclude: timed,
          testTimeout: 30 * 60_000,
        },
      },
      { test: { name: "timed", include: timed, testTimeout: 30 * 60_000, fileParallelism: false } },
    ],
  },
});
