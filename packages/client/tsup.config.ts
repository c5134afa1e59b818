import { defineConfig } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats(
    {
      entry: {
        index: "src/index.ts",
        // Entries of their own, so that their names stay: see "browser" in package.json.
        "on-node": "src/node/on-node.ts",
        elsewhere: "src/node/elsewhere.ts",
        manage: "src/manage.ts",
        uploads: "src/uploads.ts",
        webhooks: "src/webhooks.ts",
      },
      // Browsers too: no newer syntax than what they all have, no Node shims.
      target: "es2022",
      platform: "neutral",
      external: [/^node:/],
      dts: true,
      // What several entries use is there once, and the errors are the same classes.
      splitting: true,
      sourcemap: false,
      removeNodeProtocol: false,
      // Left readable: whoever ships to browsers minifies, and everybody reads stack traces.
      minify: false,
    },
    { bundled: ["ky"] },
  ),
);
