import { defineConfig } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats(
    {
      entry: {
        index: "src/index.ts",
        // Separate entries, so that their names stay: see "browser" in package.json.
        "node-only": "src/node/node-only.ts",
        "node-only.browser": "src/node/node-only.browser.ts",
        manage: "src/manage.ts",
        looks: "src/looks.ts",
        twins: "src/twins.ts",
        systems: "src/systems.ts",
        argil: "src/argil.ts",
        pi: "src/pi.ts",
        trinity: "src/trinity.ts",
        hoox: "src/hoox.ts",
        percify: "src/percify.ts",
        uploads: "src/uploads.ts",
        webhooks: "src/webhooks.ts",
      },
      // The build is for browsers too, so no newer syntax and no Node shims.
      target: "es2022",
      platform: "neutral",
      external: [/^node:/],
      dts: true,
      // Shared code is there once, so that all entries have the same error classes.
      splitting: true,
      sourcemap: false,
      removeNodeProtocol: false,
      // Readable in stack traces; bundlers minify it.
      minify: false,
    },
    { bundled: ["ky", "p-retry"] },
  ),
);
