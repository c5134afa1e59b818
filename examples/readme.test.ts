// The TypeScript blocks of README.md are the example files named above them, and links and paths in the documentation exist.
import { glob, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("each TypeScript block in README.md equals the example file named above it", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const shown = [...readme.matchAll(/<!-- (\S+) -->\n```ts\n(.*?)\n```/gs)];
  expect(shown.length).toBe([...readme.matchAll(/```ts/g)].length);
  for (const [, path = "", code] of shown)
    expect(code).toBe((await readFile(join(root, path), "utf8")).trimEnd());
});

test("every relative link in the documentation resolves", async () => {
  const broken: string[] = [];
  for await (const page of glob(["*.md", "docs/**/*.md", "packages/*/*.md", ".changeset/*.md"], {
    cwd: root,
  })) {
    // Addresses in code are those of the reader's files.
    const text = (await readFile(join(root, page), "utf8")).replace(/```.*?```|`[^`\n]*`/gs, "");
    for (const [, link, source] of text.matchAll(/\]\((?!\w+:|#)([^)#]+)|src="(?!http)([^"]+)"/g)) {
      const target = link ?? source ?? "";
      if (!(await stat(join(root, dirname(page), target)).catch(() => null)))
        broken.push(`${page}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

test("every source file that architecture.md names exists", async () => {
  const page = await readFile(join(root, "docs/architecture.md"), "utf8");
  const files = Array.from(page.matchAll(/`(\w+\/src\/[\w/.-]+)`/g), ([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(10);
  const missing: string[] = [];
  for (const file of files)
    if (!(await stat(join(root, "packages", file)).catch(() => null))) missing.push(file);
  expect(missing).toEqual([]);
});
