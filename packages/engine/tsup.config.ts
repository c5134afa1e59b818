import { defineConfig } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";
import { replaceFiles } from "../contract/scripts/replace-files.ts";

export default defineConfig(
  bothFormats(
    {
      entry: {
        index: "src/index.ts",
        "engine-thread": "src/engine-thread.ts",
        serve: "src/serve.ts",
        studio: "src/studio.ts",
        node: "src/node.ts",
        postgres: "src/postgres.ts",
        s3: "src/s3.ts",
        testing: "src/testing/index.ts",
        conformance: "src/testing/conformance.ts",
      },
      target: "node22",
      dts: true,
      sourcemap: false,
      removeNodeProtocol: false,
      // The built-in illustrator and sharp stay imports at run time, so that an engine that draws nothing loads neither.
      // Everything else is in devDependencies and bundled: a hundred small files, half of them never used, took three
      // times as long to load.
      splitting: true,
      esbuildPlugins: [
        // Its OpenTelemetry is for exemplars, which are not used.
        replaceFiles({
          "/prom-client/lib/metrics/processCpuTotal.js": (text) =>
            text.replace("require('@opentelemetry/api')", "undefined"),
        }),
      ],
      esbuildOptions(options) {
        // The contract from its source: as built it holds a zod of its own.
        options.conditions = ["source"];
      },
    },
    // A thread starts with an ES module wherever it is started from.
    { except: ["engine-thread"] },
  ),
);
