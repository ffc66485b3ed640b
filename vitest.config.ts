import { defineConfig } from "vitest/config";

/** Two projects: what computes or writes files of its own runs in parallel; what opens ports and processes runs alone. */
export default defineConfig({
  test: {
    reporters: ["default", ["junit", { outputFile: "test-results/junit.xml" }]],
    projects: [
      {
        test: {
          name: "pure",
          include: [
            "tests/{kernel,messages,environment,spacecraft,onboard,ground,mission,link,tidy,archive}/**/*.test.ts",
            // Its threads and its ports of this machine alone are nobody else's.
            "tests/console/server/**/*.test.ts",
            // Words in, text out; nothing that a busy machine could make late.
            "tests/cli/{words,probe,export,key,exercises,archive,verbs}.test.ts",
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "shell",
          include: ["tests/{bench,console,cli,scenarios}/**/*.test.ts"],
          // The page in a browser is among the campaigns.
          exclude: [
            "tests/console/{server,web}/**",
            "tests/cli/{words,probe,export,key,exercises,archive,verbs}.test.ts",
          ],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
