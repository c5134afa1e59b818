import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as esbuild, transform } from "esbuild";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { benchDirectory, rootDirectory } from "./paths.ts";

/** Sizes of a bundle for browsers, minified, in KiB of gzip. */
export interface BundleSize {
  /** The entry with everything that it imports statically. */
  readonly initial: number;
  readonly total: number;
}

interface Chunk {
  readonly name: string;
  readonly isEntry: boolean;
  readonly code: string | Uint8Array;
  /** Names of the chunks that it imports statically. */
  readonly imports: readonly string[];
}

export interface EsbuildOptions {
  /** Where packages are resolved from. */
  readonly resolveDir?: string;
  readonly external?: string[];
}

export async function esbuildSize(
  contents: string,
  { resolveDir = benchDirectory, external = [] }: EsbuildOptions = {},
): Promise<BundleSize> {
  const { outputFiles, metafile } = await esbuild({
    stdin: { contents, resolveDir },
    bundle: true,
    splitting: true,
    external,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return sizeOf(
    Object.entries(metafile.outputs).map(([name, { entryPoint, imports }]) => ({
      name,
      isEntry: entryPoint === "<stdin>",
      code: outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? "",
      imports: imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
    })),
  );
}

export async function viteSize(entry: string, external: readonly string[] = []): Promise<BundleSize> {
  const results = await vite({
    configFile: false,
    logLevel: "silent",
    root: benchDirectory,
    build: {
      write: false,
      target: "es2022",
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: "strict",
        external: (id) => external.includes(id.split("/")[0] ?? id),
      },
    },
  });
  const outputs = [results].flat().flatMap((result) => ("output" in result ? result.output : []));
  return sizeOf(outputs.flatMap((file) => (file.type === "chunk" ? { ...file, name: file.fileName } : [])));
}

/** Minified by esbuild, as Rollup has no minifier. */
export async function rollupSize(entry: string): Promise<BundleSize> {
  const replacements = browserField(join(rootDirectory, "packages/client"));
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: "resolve-for-browsers",
        resolveId(source, importer) {
          if (importer === undefined) return null;
          const path = source.startsWith(".")
            ? join(dirname(importer), source)
            : createRequire(importer).resolve(source);
          return replacements.get(path) ?? path;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  return sizeOf(
    await Promise.all(
      output
        .filter((file) => file.type === "chunk")
        .map(async ({ fileName, isEntry, imports, code }) => {
          const minified = await transform(code, { minify: true, format: "esm", target: "es2022" });
          return { name: fileName, isEntry, imports, code: minified.code };
        }),
    ),
  );
}

/** The files that the package replaces in browsers. */
function browserField(directory: string): ReadonlyMap<string, string> {
  const { browser }: { browser: Record<string, string> } = JSON.parse(
    readFileSync(join(directory, "package.json"), "utf8"),
  );
  return new Map(Object.entries(browser).map(([from, to]) => [join(directory, from), join(directory, to)]));
}

function sizeOf(chunks: readonly Chunk[]): BundleSize {
  const initial = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of initial) {
    for (const chunk of chunks) if (imports.includes(chunk.name)) initial.add(chunk);
  }
  return { initial: gzipSize([...initial]), total: gzipSize(chunks) };
}

function gzipSize(chunks: readonly Chunk[]): number {
  return chunks.reduce((size, { code }) => size + gzipSync(code, { level: 9 }).length / 1024, 0);
}
