import { defineConfig } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats({
    entry: ["src/index.ts", "src/brief.ts", "src/svg.ts", "src/animated.ts", "src/metadata.ts"],
    target: "node22",
    dts: true,
    sourcemap: false,
    // sharp stays an import at run time. The six styles of DiceBear that are used are a sixth of its package; their
    // licenses are in NOTICE.
  }),
);
