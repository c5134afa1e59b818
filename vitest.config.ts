import { defineConfig } from "vitest/config";
import type { Reporter, TestModule } from "vitest/node";

// The last line says in plain numbers how it went, for people and for machines that read it.
const count: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const of = (state: string) => tests.filter((test) => test.result().state === state).length;
    for (const test of tests) if (test.result().state === "skipped") console.log(`SKIPPED: ${test.fullName}`);
    const failed = of("failed") + modules.filter((module) => module.errors().length > 0).length;
    process.on("exit", () =>
      console.log(`${of("passed")} passed, ${failed} failed, ${of("skipped")} skipped`),
    );
  },
};

export default defineConfig({
  // Files with the environment jsdom or happy-dom, which Vite takes for a browser's.
  resolve: { conditions: ["source", "node", "module", "default"] },
  ssr: {
    resolve: { conditions: ["source", "node", "module-sync", "default"], externalConditions: ["source"] },
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts"],
    globalSetup: "packages/engine/test/support/postgres/global-setup.ts",
    testTimeout: 60_000,
    // A process per file, as users' suites have, so that no test leans on another file's globals.
    pool: "forks",
    maxWorkers: 2,
    restoreMocks: true,
    reporters: ["default", count],
  },
});
