import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { benchFolder } from "../lib/paths.ts";
import { type Measurement, withBar, withoutBar } from "../measurement.ts";

/** What the client adds to a page, as a bundler makes it of the built package. */
export const clientSize: Measurement = {
  name: "C11",
  title: "size in a browser",
  async run() {
    const peers = await installPackages(pinnedVersions.webhooks);
    const everything = 'export * from "@likeness/client"';
    const [first, whole, own, ky, webhooks, standard] = await Promise.all([
      bundle(everything, { counted: "before the first request" }),
      bundle(everything),
      bundle(everything, { external: ["ky"] }),
      bundle('import ky from "ky"; globalThis.ky = ky'),
      bundle('export * from "@likeness/client/webhooks"'),
      bundle('export * from "standardwebhooks"', { resolveDir: peers }),
    ]);
    const row = { unit: "KiB gzip", peer: { name: "ky", value: ky } };
    return [
      withBar(
        { what: "client, before the first request", ours: first, ...row },
        "<= 6 KiB",
        (kibibytes) => kibibytes <= 6,
      ),
      withBar(
        { what: "client, all chunks, ky included", ours: whole, ...row },
        "<= 21 KiB",
        (kibibytes) => kibibytes <= 21,
      ),
      withoutBar({ what: "of it, all but ky", ours: own, ...row }),
      withBar(
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

interface BundleOptions {
  readonly resolveDir?: string;
  readonly external?: string[];
  readonly counted?: "all chunks" | "before the first request";
}

async function bundle(
  contents: string,
  { resolveDir = benchFolder, external = [], counted = "all chunks" }: BundleOptions = {},
): Promise<number> {
  const { outputFiles, metafile } = await build({
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
  const loaded = new Set(Object.keys(metafile.outputs).filter((path) => path.endsWith("stdin.js")));
  for (const path of loaded) {
    for (const imported of metafile.outputs[path]?.imports ?? [])
      if (imported.kind === "import-statement") loaded.add(imported.path);
  }
  const isCounted = (file: string) =>
    counted === "all chunks" || Array.from(loaded).some((path) => file.endsWith(path));
  return outputFiles
    .filter(({ path }) => isCounted(path))
    .reduce((size, { contents }) => size + gzipSync(contents, { level: 9 }).length / 1024, 0);
}
