import { defineConfig } from "tsup";
import { bothFormats, replaceableGlobals } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats(
    {
      entry: { node: "src/node/index.ts" },
      target: "node22",
      dts: true,
      sourcemap: false,
    },
    { bundled: ["msw"], globals: replaceableGlobals },
  ),
);
