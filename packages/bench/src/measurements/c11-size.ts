import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { fromRegistry, pinned } from "../kit/from-registry.ts";
import { benchFolder } from "../kit/paths.ts";
import { context, judged, type Measurement } from "../measurement.ts";

/** What the client adds to a page, as a bundler makes it of the built package. */
export const clientSize: Measurement = {
  name: "C11",
  title: "size in a browser",
  async run() {
    const peers = await fromRegistry(pinned.webhooks);
    const everything = 'export * from "@likeness/client"';
    const [whole, own, ky, webhooks, standard] = await Promise.all([
      bundle(everything),
      bundle(everything, { external: ["ky"] }),
      bundle('import ky from "ky"; globalThis.ky = ky'),
      bundle('export * from "@likeness/client/webhooks"'),
      bundle('export * from "standardwebhooks"', { resolveDir: peers }),
    ]);
    const row = { unit: "KiB gzip", peer: { name: "ky", value: ky } };
    return [
      judged(
        { what: "whole client, ky included", ours: whole, ...row },
        "<= 14 KiB",
        (kibibytes) => kibibytes <= 14,
      ),
      context({ what: "of it, all but ky", ours: own, ...row }),
      judged(
        {
          what: "/webhooks",
          unit: "KiB gzip",
          ours: webhooks,
          peer: { name: "standardwebhooks", value: standard },
        },
        "<= 3 KiB",
        (kibibytes) => kibibytes <= 3,
      ),
    ];
  },
};

async function bundle(
  contents: string,
  { resolveDir = benchFolder, external = [] }: { resolveDir?: string; external?: string[] } = {},
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    external,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.reduce((size, { contents }) => size + gzipSync(contents, { level: 9 }).length, 0) / 1024;
}
