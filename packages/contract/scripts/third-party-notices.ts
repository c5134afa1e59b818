import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Writes the licenses of bundled packages to THIRD-PARTY-NOTICES.txt. */
export function thirdPartyNotices(): Plugin {
  return {
    name: "third-party-notices",
    setup(build) {
      const { initialOptions } = build;
      initialOptions.metafile = true;
      const root = initialOptions.absWorkingDir ?? process.cwd();
      build.onEnd(async ({ metafile, errors }) => {
        if (!metafile || errors.length > 0) return;
        const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
          Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
        );
        const thirdParty = used.filter((file) => file.includes("node_modules/"));
        const folders = new Set(await Promise.all(thirdParty.map((file) => packageOf(resolve(root, file)))));
        const notices = await Promise.all([...folders].map(noticeOf));
        const text = [heading, ...new Set(notices.sort())].join(`\n${"-".repeat(80)}\n\n`);
        const out = initialOptions.outdir ?? "dist";
        await mkdir(out, { recursive: true });
        await writeFile(join(out, "THIRD-PARTY-NOTICES.txt"), text);
      });
    },
  };
}

const heading = "This package includes code of the following packages.\n";

/** The folder of the package that a file belongs to: the nearest one whose package.json has a version. */
async function packageOf(file: string): Promise<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if ((await manifestOf(folder)) !== null) return folder;
  }
  throw new Error(`${file} does not belong to a package.`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = (await manifestOf(folder)) ?? {};
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file && license) return `${name} ${version}\n\nLicense: ${license}\n`;
  if (!file) throw new Error(`${name} ${version} has no license.`);
  return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

async function manifestOf(folder: string): Promise<Manifest | null> {
  const path = join(folder, "package.json");
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  const manifest: unknown = exists ? JSON.parse(await readFile(path, "utf8")) : null;
  if (typeof manifest !== "object" || manifest === null) return null;
  // A nested package.json may only set the module type.
  if (!("name" in manifest && "version" in manifest)) return null;
  const license = "license" in manifest ? String(manifest.license) : null;
  return { name: String(manifest.name), version: String(manifest.version), license };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string | null;
}
