import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsup";
import { bothFormats } from "./scripts/both-formats.ts";
import { declarations } from "./scripts/declarations.ts";

const systems = readdirSync("openapi")
  .map((file) => basename(file, ".yaml"))
  // Documents of other formats have names with a dot, such as likeness.arazzo.yaml.
  .filter((name) => name !== "v1" && !name.includes("."));
const entry = {
  v1: "src/v1.ts",
  document: "src/generated/v1/document.gen.ts",
  values: "src/generated/v1/values.gen.ts",
  ...Object.fromEntries(
    systems.flatMap((system) => [
      [system, `src/${system}.ts`],
      [`${system}-document`, `src/generated/${system}/document.gen.ts`],
    ]),
  ),
};

export default defineConfig(
  bothFormats({
    entry,
    target: "node22",
    dts: declarations({ ...entry, types: "src/generated/v1/types.gen.ts" }),
    sourcemap: false,
    removeNodeProtocol: false,
    // Bundled because the parts that are used load in a third of the time. Types still come from the dependency.
    noExternal: ["zod"],
  }),
);
