import { defineConfig } from "tsup";
import { bothFormats } from "./scripts/both-formats.ts";

export default defineConfig(
  bothFormats({
    entry: {
      v1: "src/v1.ts",
      document: "src/generated/v1/document.gen.ts",
      values: "src/generated/v1/values.gen.ts",
    },
    target: "node22",
    dts: {
      entry: {
        v1: "src/v1.ts",
        types: "src/generated/v1/types.gen.ts",
        document: "src/generated/v1/document.gen.ts",
        values: "src/generated/v1/values.gen.ts",
      },
    },
    sourcemap: false,
    removeNodeProtocol: false,
    // Bundled because the parts that are used load in a third of the time. Types still come from the dependency.
    noExternal: ["zod"],
  }),
);
