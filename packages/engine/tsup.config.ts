import { defineConfig } from "tsup";
import { thirdPartyNotices } from "../contract/scripts/third-party-notices.ts";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "engine-thread": "src/engine-thread.ts",
    serve: "src/serve.ts",
    node: "src/node.ts",
    postgres: "src/postgres.ts",
    s3: "src/s3.ts",
    testing: "src/testing/index.ts",
    questionnaires: "src/testing/questionnaires.ts",
  },
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
  sourcemap: false,
  removeNodeProtocol: false,
  // The built-in illustrator and sharp stay imports at run time, so that an engine that draws nothing loads neither.
  // Everything else is in devDependencies and comes in whole: a hundred small files, half of them never used, took
  // three times as long to load.
  splitting: true,
  esbuildPlugins: [thirdPartyNotices()],
  esbuildOptions(options) {
    // The contract from its source: as built it holds a zod of its own.
    options.conditions = ["source"];
  },
});
