import type { StudioFiles } from "./ports/studio-files.ts";

export type { StudioFiles } from "./ports/studio-files.ts";

/**
 * The files of the studio in a directory, for programs that are bundled into one file and have it elsewhere:
 * `createEngine({ studio: studioFiles(directory) })`. They are read on first use.
 */
export function studioFiles(directory: string | URL): StudioFiles {
  return async () => {
    const { readdir, readFile } = process.getBuiltinModule("node:fs/promises");
    const { join, relative, sep } = process.getBuiltinModule("node:path");
    const root =
      typeof directory === "string"
        ? directory
        : process.getBuiltinModule("node:url").fileURLToPath(directory);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      await Promise.all(
        files.map(async (file) => {
          const path = relative(root, file).split(sep).join("/");
          return [path, new Uint8Array(await readFile(file))] as const;
        }),
      ),
    );
  };
}

/**
 * The studio of this package. In a clone it is built if its sources are newer than its files, which takes some seconds;
 * `onBuild` is called before.
 */
export function builtInStudio(options: { onBuild?(): void } = {}): StudioFiles {
  return async () => studioFiles(await builtInDirectory(options))();
}

async function builtInDirectory(options: { onBuild?(): void }): Promise<string | URL> {
  // Names that are made at run time, so that no bundler takes them for files of its input.
  if (!import.meta.url.endsWith(".ts")) return new URL(["./studio", "files/"].join("-"), import.meta.url);
  const script = new URL(["../../studio/scripts/build", "ts"].join("."), import.meta.url);
  const { buildStudio }: { buildStudio(options: object): Promise<string> } = await import(
    /* webpackIgnore: true */ /* @vite-ignore */ script.href
  );
  return buildStudio(options);
}
