import { writeFileSync } from "node:fs";
import { access, mkdir, readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Notices of all builds of this process, which are those of one package. */
const notices = new Set<string>();

/** Writes the licenses of bundled packages to dist/THIRD-PARTY-NOTICES.txt. */
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
        const directories = new Set(
          await Promise.all(thirdParty.map((file) => packageOf(resolve(root, file)))),
        );
        for (const notice of await Promise.all([...directories].map(noticeOf))) notices.add(notice);
        const text = [heading, ...[...notices].sort()].join(`\n${"-".repeat(80)}\n\n`);
        const out = join(root, "dist");
        await mkdir(out, { recursive: true });
        writeFileSync(join(out, "THIRD-PARTY-NOTICES.txt"), text);
      });
    },
  };
}

const heading = "This package includes code of the following packages.\n";

/** The directory of the package that a file belongs to: the nearest one whose package.json has a version. */
async function packageOf(file: string): Promise<string> {
  for (let directory = dirname(file); directory !== dirname(directory); directory = dirname(directory)) {
    if ((await manifestOf(directory)) !== null) return directory;
  }
  throw new Error(`${file} does not belong to a package.`);
}

async function noticeOf(directory: string): Promise<string> {
  const { name, version, license } = (await manifestOf(directory)) ?? {};
  const file = (await readdir(directory)).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!license) throw new Error(`${name} ${version} has no license.`);
  // packaging/licenses.ts reads this line.
  const title = `${name} ${version} (${license})\n`;
  return file === undefined ? title : `${title}\n${(await readFile(join(directory, file), "utf8")).trim()}\n`;
}

async function manifestOf(directory: string): Promise<Manifest | null> {
  const path = join(directory, "package.json");
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
