import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Checks } from "./checks.ts";
import type { TreePackage } from "./production-tree.ts";

/** Licenses under which a dependency may be used without asking. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  // Applies to the files of the dependency only, which are not changed.
  "MPL-2.0",
]);

/** Further licenses for single packages, and why they may be used. */
const exceptions: readonly {
  readonly packages: RegExp;
  readonly licenses: readonly string[];
  readonly reason: string;
}[] = [
  {
    packages: /^@img\/sharp-/,
    licenses: ["LGPL-3.0-or-later"],
    reason: "libvips of sharp is a library of its own, which sharp loads and users can replace",
  },
  {
    packages: /^@dicebear\/styles$/,
    licenses: ["SEE LICENSE IN LICENSE.md"],
    reason:
      "each style has a license of its own; those of the styles in use are in NOTICE of the illustrator",
  },
];

/** The packages whose code is part of an unpacked package, by its notices. */
export async function bundledPackages(directory: string): Promise<readonly TreePackage[]> {
  const notices = await readFile(join(directory, "dist/THIRD-PARTY-NOTICES.txt"), "utf8").catch(() => "");
  return [...notices.matchAll(/^-{80}\n\n(\S+) (\S+) \((.+)\)$/gm)].map(
    ([, name = "", version = "", license]) => ({ name, version, license, bytes: 0 }),
  );
}

/** Checks the license of everything that is installed with a package or part of it. */
export async function checkLicenses(
  name: string,
  tree: readonly TreePackage[],
  { check }: Checks,
): Promise<void> {
  const counts = Map.groupBy(tree, ({ license }) => license ?? "none");
  const list = [...counts].map(([license, { length }]) => `${license} ${length}`).sort();
  await check(name, `licenses: ${list.join(", ")}`, async () =>
    tree.flatMap((one) => {
      const problem = problemOfLicense(one);
      return problem === undefined ? [] : [problem];
    }),
  );
}

/** Why a package may not be a dependency, or `undefined`. Understands `(A OR B)` and `A AND B`. */
export function problemOfLicense({ name, version, license }: TreePackage): string | undefined {
  if (license === undefined) return `${name} ${version} has no license`;
  const extra = exceptions.find((one) => one.packages.test(name))?.licenses ?? [];
  const isAllowed = (id: string) => allowed.has(id) || extra.includes(id);
  const parts = (text: string, operator: string) =>
    text
      .replace(/^\((.*)\)$/, "$1")
      .split(` ${operator} `)
      .map((part) => part.trim());
  const usable = parts(license, "OR").some((option) => parts(option, "AND").every(isAllowed));
  return usable ? undefined : `${name} ${version} has the license ${license}, which is not allowed`;
}
