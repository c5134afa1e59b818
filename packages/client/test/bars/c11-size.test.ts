import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

// C11: what a page loads, as a bundler makes it for browsers, minified and compressed.

// The bars are 6 and 21 (see pnpm bench C11, which reports them); these limits keep the client from growing meanwhile.
test("a page loads 9.3 KiB before the first request, and 26 KiB in all", async () => {
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
  expect([...first].reduce((sum, output) => sum + sizeOf(output), 0)).toBeLessThanOrEqual(9.3);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(26);

  // Of form-data, only its stub for browsers, which is 140 bytes.
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /undici|on-node|form_data\.js|generated/.test(path))).toEqual([]);
});
