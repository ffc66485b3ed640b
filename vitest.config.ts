import { defineConfig } from "vitest/config";

/** Two projects: what computes runs in parallel threads-free forks; what opens ports and processes runs alone. */
export default defineConfig({
  test: {
    reporters: ["default", ["junit", { outputFile: "test-results/junit.xml" }]],
    projects: [
      {
        test: {
          name: "pure",
          include: ["tests/{kernel,messages,environment,spacecraft,onboard,ground,mission,link,tidy}/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "shell",
          include: ["tests/{archive,bench,console,cli,scenarios}/**/*.test.ts"],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
