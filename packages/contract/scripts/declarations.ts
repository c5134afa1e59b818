import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

// tsup does not set `import.meta.dirname` of files that a configuration imports.
const root = resolve(fileURLToPath(import.meta.url), "../../../..");

/** Where scripts/build-all.ts has written the declarations of all packages. */
export const sharedDeclarations = "LIKENESS_DECLARATIONS";

/**
 * The option `dts` of tsup for the package in the working directory: bundles the declarations that TypeScript 7 writes, which
 * takes a quarter of the time that tsup takes to make them of the sources.
 */
export function declarations(entry: NonNullable<Options["entry"]>): NonNullable<Options["dts"]> {
  const directory = process.env[sharedDeclarations] ?? writeOwnDeclarations();
  const files = Array.isArray(entry)
    ? Object.fromEntries(entry.map((file) => [basename(file, ".ts"), file]))
    : entry;
  return {
    entry: Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, declarationOf(directory, resolve(file))]),
    ),
    // Other packages of this repository, which may be bundled too.
    compilerOptions: { paths: placesOfPackages(directory) },
  };
}

/** Writes the declarations of packages into a directory, in the same places as the sources. */
export function writeDeclarations(directory: string, packages: readonly string[]): void {
  const config = join(directory, "tsconfig.json");
  const compilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    noEmit: false,
    // `pnpm types` checks.
    noCheck: true,
    rootDir: root,
    outDir: directory,
    typeRoots: [join(root, "node_modules/@types")],
  };
  const include = packages.map((name) => join(root, "packages", name, "src"));
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, include }),
  );
  // With threads, each finds out the same types again.
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", config, "--singleThreaded"], { stdio: "inherit" });
}

/** A directory for declarations that is removed when the process exits. */
export function temporaryDeclarations(): string {
  // In no package, because nothing is bundled from below node_modules.
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "likeness-declarations-")));
  process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

let own: string | undefined;

function writeOwnDeclarations(): string {
  if (own === undefined) {
    own = temporaryDeclarations();
    writeDeclarations(own, [basename(process.cwd())]);
  }
  return own;
}

function declarationOf(directory: string, source: string): string {
  return source.replace(root, directory).replace(/\.tsx?$/, ".d.ts");
}

function placesOfPackages(directory: string): Record<string, [string]> {
  const places = globSync("packages/*/package.json", { cwd: root }).flatMap((file) => {
    const { name, exports = {} }: Manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
    return Object.entries(exports).flatMap(([entry, target]): [string, [string]][] => {
      if (typeof target === "string" || target.source === undefined) return [];
      const source = join(root, dirname(file), target.source);
      return [[entry.replace(".", name), [declarationOf(directory, source)]]];
    });
  });
  return Object.fromEntries(places);
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly source?: string }>>;
}
