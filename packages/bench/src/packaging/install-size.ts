import { formatTable } from "../lib/table.ts";
import type { Checks } from "./checks.ts";
import type { TreePackage } from "./production-tree.ts";

const megabyte = 1_000_000;

/** The most megabytes that a package may have, and with all that is installed with it. */
export interface SizeLimit {
  readonly own: number;
  readonly installed: number;
}

export const sizeLimits: Readonly<Record<string, SizeLimit>> = {
  "@likeness/ai-sdk": { own: 0.2, installed: 13 },
  "@likeness/cli": { own: 5, installed: 50 },
  "@likeness/client": { own: 1, installed: 1 },
  "@likeness/contract": { own: 4, installed: 11 },
  "@likeness/engine": { own: 11, installed: 40 },
  "@likeness/faces": { own: 5, installed: 5 },
  "@likeness/illustrator": { own: 8, installed: 30 },
  "@likeness/mcp": { own: 0.5, installed: 50 },
  "@likeness/mock": { own: 1, installed: 65 },
  "@likeness/react": { own: 0.5, installed: 1 },
};

/** Checks the size of a package on disk, with and without what is installed with it on this platform. */
export async function checkInstallSize(
  name: string,
  tree: readonly TreePackage[],
  { check }: Checks,
): Promise<void> {
  const own = (tree.find((one) => one.name === name)?.bytes ?? 0) / megabyte;
  const installed = tree.reduce((sum, { bytes }) => sum + bytes, 0) / megabyte;
  const title = `${format(own)} MB, installed with dependencies ${format(installed)} MB`;
  await check(name, title, async () => {
    const limit = sizeLimits[name];
    if (limit === undefined) return [`${name} has no limit in packaging/install-size.ts`];
    return [
      ...(own <= limit.own ? [] : [`larger than ${limit.own} MB`]),
      ...(installed <= limit.installed
        ? []
        : [`with dependencies larger than ${limit.installed} MB:\n${largestOf(tree)}`]),
    ];
  });
}

function largestOf(tree: readonly TreePackage[]): string {
  const rows = tree
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, 12)
    .map(({ name, version, bytes }) => [name, version, format(bytes / megabyte)]);
  return formatTable(["package", "version", "MB"], rows);
}

const format = (megabytes: number): string => megabytes.toFixed(2);
