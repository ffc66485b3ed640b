import { defineConfig } from "vitest/config";

/** One test that fails in flight, for the test of what comes after it. */
export default defineConfig({
  test: { include: ["tests/firmware/support/fails.desk.ts"], testTimeout: 60_000 },
});
