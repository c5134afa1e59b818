import { join } from "node:path";
import { esbuildSize, rollupSize, viteSize } from "../lib/browser-bundle.ts";
import { installPackages, pinnedVersions } from "../lib/install-packages.ts";
import { rootDirectory } from "../lib/paths.ts";
import { type Measurement, withoutTarget, withTarget } from "../measurement.ts";

/** The size of the built client and components in a page, by three bundlers. */
export const clientSize: Measurement = {
  name: "C11",
  title: "size in a browser",
  async run() {
    const peers = await installPackages(pinnedVersions.webhooks);
    const everything = 'export * from "@likeness/client"';
    const entry = join(rootDirectory, "packages/client/dist/index.js");
    const bundles = {
      esbuild: await esbuildSize(everything),
      Vite: await viteSize(entry),
      Rollup: await rollupSize(entry),
    };
    const own = await esbuildSize(everything, { external: ["ky", "p-retry"] });
    const ky = await esbuildSize('import ky from "ky"; globalThis.ky = ky');
    const webhooks = await esbuildSize('export * from "@likeness/client/webhooks"');
    const standard = await esbuildSize('export * from "standardwebhooks"', { resolveDir: peers });
    const react = await viteSize(join(rootDirectory, "packages/react/dist/index.js"), ["react"]);
    const element = await viteSize(join(rootDirectory, "packages/react/dist/element.js"));
    const row = { unit: "KiB gzip", peer: { name: "ky", value: ky.total } };
    return [
      ...Object.entries(bundles).flatMap(([bundler, { initial, total }]) => [
        withTarget(
          { what: `client, before the first request, ${bundler}`, ours: initial, ...row },
          "<= 6 KiB",
          (kibibytes) => kibibytes <= 6,
        ),
        withTarget(
          { what: `client, all chunks with ky and p-retry, ${bundler}`, ours: total, ...row },
          "<= 21 KiB",
          (kibibytes) => kibibytes <= 21,
        ),
      ]),
      withoutTarget({ what: "of it, all but ky and p-retry", ours: own.total, ...row }),
      withTarget(
        {
          what: "/webhooks",
          unit: "KiB gzip",
          ours: webhooks.total,
          peer: { name: "standardwebhooks", value: standard.total },
        },
        "<= 3 KiB",
        (kibibytes) => kibibytes <= 3,
      ),
      ...Object.entries({ "@likeness/react without React": react, "its /element": element }).map(
        ([what, { total }]) =>
          withTarget(
            { what, unit: "KiB gzip", ours: total, peer: null },
            "<= 5 KiB",
            (kibibytes) => kibibytes <= 5,
          ),
      ),
    ];
  },
};
