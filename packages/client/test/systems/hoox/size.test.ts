import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const path = (file: string) => fileURLToPath(new URL(`../../../src/${file}`, import.meta.url));

/** What the drivers of all systems have in common is in another chunk, as in the published package. */
const shared = [
  "index.ts",
  "systems/define-driver.ts",
  "systems/entities.ts",
  "systems/json-request.ts",
  "systems/read-error.ts",
  "errors/unsupported-error.ts",
  "webhooks/create-system-receiver.ts",
];

test("the entry of Hoox is at most 3 KiB, minified and compressed", async () => {
  const others = "shared";
  const { outputFiles, metafile } = await build({
    entryPoints: [path("hoox.ts"), others],
    plugins: [
      {
        name: others,
        setup(bundler) {
          bundler.onResolve({ filter: /^shared$/ }, () => ({ path: others, namespace: others }));
          bundler.onLoad({ filter: /.*/, namespace: others }, () => ({
            contents: shared.map((file) => `export * from ${JSON.stringify(path(file))};`).join("\n"),
            resolveDir: path("."),
          }));
        },
      },
    ],
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
  const own = Object.entries(metafile.outputs).filter(([, { inputs }]) =>
    Object.keys(inputs).some((input) => input.includes("systems/hoox/")),
  );
  const sizes = own.map(([name]) => {
    const chunk = outputFiles.find((file) => file.path.endsWith(name));
    return gzipSync(chunk?.contents ?? "", { level: 9 }).length;
  });
  expect(sizes).toHaveLength(1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(3 * 1024);
});
