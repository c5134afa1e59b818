import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

// C11: the size of the client in a browser, minified and compressed.

// The second bar is 21; docs/decisions/0007 says what the rest is.
test("C11: a page loads at most 6 KiB before the first request, and 25.4 KiB in all", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../src/index.ts", import.meta.url))],
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
  const sizes = outputFiles.map(({ path, contents }) => ({
    path,
    size: gzipSync(contents, { level: 9 }).length / 1024,
  }));
  const sizeOf = (output: string) =>
    sizes.filter(({ path }) => path.endsWith(output)).reduce((sum, { size }) => sum + size, 0);

  const first = new Set(["out/index.js"]);
  for (const output of first) {
    for (const { kind, path } of metafile.outputs[output]?.imports ?? []) {
      if (kind === "import-statement") first.add(path);
    }
  }
  expect(first.size).toBeGreaterThan(0);
  expect([...first].reduce((sum, output) => sum + sizeOf(output), 0)).toBeLessThanOrEqual(6);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(25.4);

  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /undici|node-only\.ts|form-data|generated/.test(path))).toEqual([]);
});
