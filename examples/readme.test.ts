// What the READMEs show is what runs: a block below "<!-- path -->" is that file, and no block of TypeScript goes without.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("the code in README.md is the code of the examples, which these tests run", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const shown = [...readme.matchAll(/<!-- (\S+) -->\n```ts\n(.*?)\n```/gs)];
  expect(shown.length).toBe([...readme.matchAll(/```ts/g)].length);
  for (const [, path = "", code] of shown)
    expect(code).toBe((await readFile(join(root, path), "utf8")).trimEnd());
});

test("every file that the READMEs point to is there", async () => {
  for (const name of ["README.md", "CONTRIBUTING.md"]) {
    const text = await readFile(join(root, name), "utf8");
    const links = [...text.matchAll(/\]\((?!http)([^)#]+)|src="(?!http)([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? "",
    );
    for (const link of links) await expect(readFile(join(root, link)).catch(fine)).resolves.toBeDefined();
  }
});

/** A link may point to a folder. */
function fine(error: NodeJS.ErrnoException): string {
  if (error.code === "EISDIR") return "a folder";
  throw error;
}
