import { glob, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const studio = join(import.meta.dirname, "..");
const dist = join(studio, "dist");

/** Builds the pages unless they are newer than their sources. Returns their directory. */
export async function buildStudio({ onBuild }: { readonly onBuild?: () => void } = {}): Promise<string> {
  if (await isCurrent()) return dist;
  onBuild?.();
  // Loaded only when it is used, because that takes a second.
  const { build } = await import("vite");
  // Built beside the files of before, because another process may be reading them, or building too.
  const fresh = join(studio, "node_modules", `.build-${process.pid}`);
  await build({ configFile: join(studio, "vite.config.ts"), build: { outDir: fresh } });
  await replaceDirectory(dist, fresh);
  return dist;
}

async function replaceDirectory(directory: string, fresh: string): Promise<void> {
  const old = `${fresh}.old`;
  await rename(directory, old).catch(() => undefined);
  // Fails if another process was faster, whose files are the same.
  await rename(fresh, directory).catch(() => undefined);
  await Promise.all([old, fresh].map((path) => rm(path, { recursive: true, force: true })));
}

async function isCurrent(): Promise<boolean> {
  const built = await changedAt(join(dist, "index.html"));
  if (built === undefined) return false;
  const sources = glob(
    [
      "packages/studio/{src/**/*,index.html,package.json,vite.config.ts}",
      "packages/{client,illustrator,react}/src/**/*.{ts,tsx}",
      "packages/engine/package.json",
    ],
    { cwd: join(studio, "../..") },
  );
  for await (const path of sources) {
    const changed = await changedAt(join(studio, "../..", path));
    if (changed !== undefined && changed > built) return false;
  }
  return true;
}

async function changedAt(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs;
}

if (import.meta.main) process.stdout.write(`${await buildStudio()}\n`);
