import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "node", "module-sync", "default"], externalConditions: ["source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "packages/*/src/**/*.test.ts", "examples/**/*.test.ts"],
    testTimeout: 20_000,
    // A process per file, as users' suites have, so that no test leans on another file's globals.
    pool: "forks",
    restoreMocks: true,
  },
});
