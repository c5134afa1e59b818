import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bundledPackages, problemOfLicense } from "../src/packaging/licenses.ts";
import { productionTrees } from "../src/packaging/production-tree.ts";

test.each([
  ["sharp", "Apache-2.0"],
  ["type-fest", "(MIT OR CC0-1.0)"],
  ["json-schema", "(AFL-2.1 OR BSD-3-Clause)"],
  ["@img/sharp-win32-x64", "Apache-2.0 AND LGPL-3.0-or-later"],
])("%s may have the license %s", (name, license) => {
  expect(problemOfLicense({ name, version: "1.0.0", license, bytes: 0 })).toBeUndefined();
});

test.each([
  ["GPL-3.0-or-later", "the license GPL-3.0-or-later, which is not allowed"],
  ["MIT AND GPL-3.0-or-later", "which is not allowed"],
  ["LGPL-3.0-or-later", "which is not allowed"],
  [undefined, "has no license"],
])("a package with the license %s is refused", (license, problem) => {
  expect(problemOfLicense({ name: "other", version: "1.0.0", license, bytes: 0 })).toContain(problem);
});

test("a tree has dependencies where Node finds them, optional ones and required peers, and no other packages", async () => {
  await using project = await mkdtempDisposable(join(tmpdir(), "tree-"));
  const packages = {
    "": { devDependencies: { tool: "1" } },
    "node_modules/tool": { version: "1.0.0", license: "GPL-3.0" },
    "node_modules/a": {
      version: "1.0.0",
      license: "MIT",
      dependencies: { b: "2" },
      optionalDependencies: { "for-another-platform": "1" },
      peerDependencies: { peer: "1", tool: "1" },
      peerDependenciesMeta: { tool: { optional: true } },
    },
    "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC", dependencies: { c: "1" } },
    "node_modules/b": { version: "1.0.0", license: "GPL-3.0" },
    "node_modules/c": { version: "1.0.0", license: "MIT", dependencies: { a: "1" } },
    "node_modules/peer": { version: "1.0.0", license: "MIT" },
    "node_modules/for-another-platform": { version: "1.0.0", optional: true },
  };
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(project.path, file)), { recursive: true });
    await writeFile(join(project.path, file), text);
  };
  await write("package-lock.json", JSON.stringify({ packages }));
  await write("node_modules/a/index.js", "12345");
  await write("node_modules/a/node_modules/b/lib/b.js", "1234567");

  const trees = await productionTrees(project.path, ["a"]);

  expect(trees.get("a")).toEqual([
    { name: "a", version: "1.0.0", license: "MIT", bytes: 5 },
    { name: "b", version: "2.0.0", license: "ISC", bytes: 7 },
    { name: "c", version: "1.0.0", license: "MIT", bytes: 0 },
    { name: "for-another-platform", version: "1.0.0", license: undefined, bytes: 0 },
    { name: "peer", version: "1.0.0", license: "MIT", bytes: 0 },
  ]);
});

test("the licenses of bundled packages are read from the notices of the build", async () => {
  await using directory = await mkdtempDisposable(join(tmpdir(), "notices-"));
  await mkdir(join(directory.path, "dist"));
  const line = `\n${"-".repeat(80)}\n\n`;
  const notices = ["Heading.\n", "ky 2.1.0 (MIT)\n\nMIT License (text)\n", "@a/b 1.0.0 ((MIT OR GPL-3.0))\n"];
  await writeFile(join(directory.path, "dist/THIRD-PARTY-NOTICES.txt"), notices.join(line));

  expect(await bundledPackages(directory.path)).toEqual([
    { name: "ky", version: "2.1.0", license: "MIT", bytes: 0 },
    { name: "@a/b", version: "1.0.0", license: "(MIT OR GPL-3.0)", bytes: 0 },
  ]);
  expect(await bundledPackages(join(directory.path, "missing"))).toEqual([]);
});
