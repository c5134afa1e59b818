import { defineConfig } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";

export default defineConfig(
  bothFormats(
    {
      entry: ["src/index.ts", "src/brief.ts", "src/svg.ts", "src/animated.ts", "src/metadata.ts"],
      target: "node22",
      dts: true,
      sourcemap: false,
    },
    { bundled: [/^@dicebear\//, "@scure/base"] },
  ),
);
