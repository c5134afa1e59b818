import { defineConfig } from "vitest/config";
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from "vitest/node";

// Prints the number of tests passed, failed and skipped as the last line of the output.
const summary: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    for (const test of tests) if (test.result().state === "skipped") console.log(`SKIPPED: ${test.fullName}`);
    const failed = count("failed") + modules.filter((module) => module.errors().length > 0).length;
    process.on("exit", () =>
      console.log(`${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped`),
    );
  },
};

/** Test files that take longer than half a minute. They are started first, so that none runs alone at the end. */
const slow = /\/(fuzz\/contract|postgres\/store|dialects\/fuzz|illustrator\/test\/references)\.test\.ts$/;

class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(slow.test(b.moduleId)) - Number(slow.test(a.moduleId)));
  }
}

export default defineConfig({
  // For test files in the jsdom and happy-dom environments, which Vite resolves as browser code.
  resolve: { conditions: ["source", "node", "module", "default"] },
  ssr: {
    resolve: { conditions: ["source", "node", "module-sync", "default"], externalConditions: ["source"] },
  },
  test: {
    include: ["packages/*/test/**/*.test.ts", "examples/**/*.test.ts"],
    globalSetup: "packages/engine/test/support/postgres/global-setup.ts",
    testTimeout: 60_000,
    // One process per file, so that test files do not share globals.
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: SlowFilesFirst },
    restoreMocks: true,
    reporters: ["default", summary],
  },
});
