import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** For builds with other people's code in them: writes that code's licences beside it, as they ask for. */
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
        const foreign = used.filter((file) => file.includes("node_modules/"));
        const folders = new Set(await Promise.all(foreign.map((file) => packageOf(resolve(root, file)))));
        const notices = await Promise.all([...folders].map(noticeOf));
        const text = [heading, ...new Set(notices.sort())].join(`\n${"-".repeat(80)}\n\n`);
        const out = initialOptions.outdir ?? "dist";
        await mkdir(out, { recursive: true });
        await writeFile(join(out, "THIRD-PARTY-NOTICES.txt"), text);
      });
    },
  };
}

const heading = "This package contains code of the packages below.\n";

/** The folder of the package that a file is part of: the nearest one above with a manifest that names a version. */
async function packageOf(file: string): Promise<string> {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if ((await manifestOf(folder)) !== null) return folder;
  }
  throw new Error(`${file} is part of no package.`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = (await manifestOf(folder)) ?? {};
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file && license) return `${name} ${version}\n\nLicence: ${license}\n`;
  if (!file) throw new Error(`${name} ${version} has no licence to give on with its code.`);
  return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

async function manifestOf(folder: string): Promise<Manifest | null> {
  const path = join(folder, "package.json");
  const there = await access(path).then(
    () => true,
    () => false,
  );
  const manifest: unknown = there ? JSON.parse(await readFile(path, "utf8")) : null;
  if (typeof manifest !== "object" || manifest === null) return null;
  // Folders inside of packages have manifests too, which say no more than the kind of their modules.
  if (!("name" in manifest && "version" in manifest)) return null;
  const license = "license" in manifest ? String(manifest.license) : null;
  return { name: String(manifest.name), version: String(manifest.version), license };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name. */
  readonly license: string | null;
}
