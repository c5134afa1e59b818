import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const path = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));

/** What drivers have in common is in other chunks, as in the published package. */
const ofAll = [
  "index.ts",
  "systems/define-driver.ts",
  "systems/entities.ts",
  "systems/read-error.ts",
  "errors/unsupported-error.ts",
];
const receiver = "webhooks/create-system-receiver.ts";
const systems: Readonly<Record<string, readonly string[]>> = {
  argil: ["systems/image-text.ts", "webhooks.ts", receiver],
  hoox: ["systems/json-request.ts", receiver],
  percify: ["systems/json-request.ts", "uploads.ts", "webhooks.ts", receiver],
  pi: ["webhooks.ts", receiver],
  trinity: [],
};

test.each(Object.entries(systems))(
  "the entry of %s is at most 3 KiB, minified and compressed",
  async (system, shared) => {
    const others = "shared";
    const { outputFiles, metafile } = await build({
      entryPoints: [path(`${system}.ts`), others],
      plugins: [
        {
          name: others,
          setup(bundler) {
            bundler.onResolve({ filter: /^shared$/ }, () => ({ path: others, namespace: others }));
            bundler.onLoad({ filter: /.*/, namespace: others }, () => ({
              contents: [...ofAll, ...shared]
                .map((file) => `export * from ${JSON.stringify(path(file))};`)
                .join("\n"),
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
    const [name = ""] =
      Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
        entryPoint?.endsWith(`src/${system}.ts`),
      ) ?? [];
    const entry = outputFiles.find((file) => file.path.endsWith(name));
    const size = gzipSync(entry?.contents ?? "", { level: 9 }).length;
    expect(size).toBeGreaterThan(1024);
    expect(size).toBeLessThanOrEqual(3 * 1024);
  },
);
