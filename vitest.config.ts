import { join } from "node:path";
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
const slow = new RegExp(
  `/(${[
    "studio/browser",
    "illustrator/test/(references|illustrate|traits|inline-svg|beings|distinct-faces|languages)",
    "postgres/store",
    "fuzz/contract",
    "dialects/fuzz",
    "cli/test/guides",
    "client/test/in-process",
    "mock/test/transports",
  ].join("|")})\\.test\\.ts$`,
);

class SlowFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(slow.test(b.moduleId)) - Number(slow.test(a.moduleId)));
  }
}

const allTests = "packages/*/test/**/*.test.{ts,tsx}";

/**
 * Test files with a process each: they replace globals, use a DOM, measure time or memory, start a database, or exhaust
 * what a process has. The others run after one another in the same processes, which load the sources once.
 */
const ownProcess = [
  "examples/**/*.test.ts",
  "packages/{cli,mock,react}/test/**/*.test.{ts,tsx}",
  "packages/*/test/environments/**/*.test.ts",
  "packages/client/test/{runtimes,start-up}.test.ts",
  "packages/client/test/budgets/**/*.test.ts",
  "packages/engine/test/{durability,storage,threads,video}/**/*.test.ts",
  "packages/engine/test/outbound/download-memory.test.ts",
  "packages/engine/test/webhooks/shared-stores.test.ts",
];

export default defineConfig({
  // For test files in the jsdom and happy-dom environments, which Vite resolves as browser code.
  resolve: { conditions: ["source", "node", "module", "default"] },
  ssr: {
    resolve: { conditions: ["source", "node", "module-sync", "default"], externalConditions: ["source"] },
  },
  test: {
    testTimeout: 60_000,
    pool: "forks",
    maxWorkers: 2,
    sequence: { sequencer: SlowFilesFirst },
    restoreMocks: true,
    // eventsource has a condition "source" too, and Node reads no TypeScript in node_modules.
    server: { deps: { inline: [/@modelcontextprotocol\/(?:client|sdk)/, /eventsource/] } },
    reporters: ["default", summary],
    // Processes that tests start read the compiled sources from here.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compiled") },
    projects: [
      {
        extends: true,
        test: { name: "shared process", include: [allTests], exclude: ownProcess, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "own process",
          include: ownProcess,
          globalSetup: "packages/engine/test/support/postgres/global-setup.ts",
        },
      },
    ],
  },
});
