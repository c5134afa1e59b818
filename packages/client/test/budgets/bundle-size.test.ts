import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { build as vite } from "vite";
import { describe, expect, test } from "vitest";

// The size of the client in a page, minified and compressed. `pnpm bench C11` also measures Rollup.

const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));

interface Chunk {
  readonly name: string;
  readonly isEntry: boolean;
  readonly code: string | Uint8Array;
  /** Names of the chunks that it imports statically. */
  readonly imports: readonly string[];
  readonly modules: readonly string[];
}

const bundlers: Record<string, () => Promise<readonly Chunk[]>> = {
  async esbuild() {
    const { outputFiles, metafile } = await esbuild({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      outdir: "out",
      write: false,
      metafile: true,
    });
    return Object.entries(metafile.outputs).map(([name, { entryPoint, imports, inputs }]) => ({
      name,
      isEntry: entryPoint !== undefined && entry.endsWith(entryPoint),
      code: outputFiles.find(({ path }) => path.endsWith(name))?.contents ?? "",
      imports: imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => path),
      modules: Object.keys(inputs),
    }));
  },
  async Vite() {
    const results = await vite({
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        target: "es2022",
        rollupOptions: { input: entry, preserveEntrySignatures: "strict" },
      },
    });
    const files = [results].flat().flatMap((result) => ("output" in result ? result.output : []));
    return files.flatMap((file) =>
      file.type === "chunk" ? { ...file, name: file.fileName, modules: file.moduleIds } : [],
    );
  },
};

function gzipSizeKiB(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length / 1024, 0);
}

describe.each(Object.entries(bundlers))("a page bundled by %s", (_name, bundle) => {
  test("loads at most 6 KiB before the first request", async () => {
    const chunks = await bundle();
    const initial = new Set(chunks.filter(({ isEntry }) => isEntry));
    expect(initial.size).toBe(1);
    for (const { imports } of initial) {
      for (const chunk of chunks) if (imports.includes(chunk.name)) initial.add(chunk);
    }
    expect(gzipSizeKiB([...initial])).toBeLessThanOrEqual(6);
  });

  // The budget is 21 KiB; the current size exceeds it, see docs/decisions/0007-retries-with-p-retry.md.
  test("loads at most 27.1 KiB in total and no Node-only code", async () => {
    const chunks = await bundle();
    expect(gzipSizeKiB(chunks)).toBeLessThanOrEqual(27.1);
    const modules = chunks.flatMap((chunk) => chunk.modules);
    expect(modules.filter((path) => /undici|node-only\.ts|form-data|generated/.test(path))).toEqual([]);
  });
});
