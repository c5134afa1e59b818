// pnpm build: builds all packages in the order of their dependencies.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename } from "node:path";
import { sharedDeclarations, temporaryDeclarations, writeDeclarations } from "./declarations.ts";

const directory = temporaryDeclarations();
// Once for all, because they import each other.
writeDeclarations(
  directory,
  globSync("packages/*").map((path) => basename(path)),
);
const { status } = spawnSync("pnpm", ["--recursive", "run", "build"], {
  stdio: "inherit",
  env: { ...process.env, [sharedDeclarations]: directory },
});
process.exitCode = status ?? 1;
