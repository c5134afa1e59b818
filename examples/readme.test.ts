// The TypeScript blocks of README.md are the example files named above them, and links and paths in the documentation exist.
import { glob, readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { addressOfLink } from "../docs/.vitepress/pages.ts";
import { sidebar } from "../docs/.vitepress/sidebar.ts";
import { slugOf } from "../docs/.vitepress/slug.ts";

const root = join(import.meta.dirname, "..");

test("each TypeScript block in README.md equals the example file named above it", async () => {
  const readme = await readFile(join(root, "README.md"), "utf8");
  const shown = [...readme.matchAll(/<!-- (\S+) -->\n```ts\n(.*?)\n```/gs)];
  expect(shown.length).toBe([...readme.matchAll(/```ts/g)].length);
  for (const [, path = "", code] of shown)
    expect(code).toBe((await readFile(join(root, path), "utf8")).trimEnd());
});

test("every link in the documentation leads to a file and to a heading in it", async () => {
  const broken: string[] = [];
  const pages = new Map<string, string>();
  for await (const page of glob(["*.md", "docs/**/*.md", "packages/*/*.md", ".changeset/*.md"], {
    cwd: root,
    exclude: ["docs/generated/**"],
  }))
    pages.set(page, await readFile(join(root, page), "utf8"));
  for (const [page, text] of pages) {
    // Addresses in code are those of the reader's files.
    const withoutCode = text.replace(/```.*?```|`[^`\n]*`/gs, "");
    for (const [, link, source] of withoutCode.matchAll(/\]\((?!\w+:)([^)]+)\)|src="(?!http)([^"]+)"/g)) {
      const [path = "", anchor] = (link ?? source ?? "").split("#");
      const target = path === "" ? page : posix.join(posix.dirname(page), path);
      if (!(await stat(join(root, target)).catch(() => null)))
        broken.push(`${page}: ${target} does not exist`);
      else if (anchor !== undefined && !anchorsOf(pages.get(target) ?? "").has(anchor))
        broken.push(`${page}: ${target} has no heading #${anchor}`);
    }
  }
  expect(broken).toEqual([]);
});

test("the sidebar of the site lists every page, and no other", async () => {
  const listed = sidebar.flatMap(({ pages }) => pages.map(({ file }) => posix.join("docs", file)));
  const pages: string[] = [];
  // Decisions list themselves, and docs/README.md is the first page.
  for await (const page of glob("docs/**/*.md", { cwd: root, exclude: ["docs/{decisions,generated}/**"] }))
    if (page !== "docs/README.md") pages.push(page);
  expect(listed.filter((page) => page.startsWith("docs/")).sort()).toEqual(pages.sort());
  for (const page of listed) expect((await stat(join(root, page))).isFile()).toBe(true);
});

test("links between files become addresses of the site", () => {
  const links = [
    ["docs/start.md", "systems/README.md#what-each-can-do", "/systems/#what-each-can-do"],
    ["docs/systems/pi.md", "../../packages/mock/README.md#jest", "/packages/mock.html#jest"],
    ["packages/client/README.md", "../../docs/agents.md", "/agents.html"],
    ["README.md", "packages/ai-sdk", "/packages/ai-sdk.html"],
    ["docs/tour.md", "../packages/contract/openapi/v1.yaml", "/api/likeness/"],
    ["docs/serving.md", "../examples/webhooks-hono.ts", "/examples/webhooks-hono.html"],
    ["docs/more-machines.md", "compose.yaml", "/files/docs/compose.yaml.txt"],
    ["docs/agents.md", "#atlas", "#atlas"],
    ["docs/agents.md", "https://example.com/a.md", "https://example.com/a.md"],
  ] as const;
  for (const [page, link, address] of links) expect(addressOfLink(link, page)).toBe(address);
});

test("the webhook receivers in the recipes are those of the examples", async () => {
  for (const name of ["next", "express", "hono"]) {
    const recipe = await readFile(join(root, `docs/recipes/${name}.md`), "utf8");
    const example = await readFile(join(root, `examples/webhooks-${name}.ts`), "utf8");
    const [, code] = /## Receive webhooks.*?```ts\n\/\/[^\n]*\n(.*?)```/s.exec(recipe) ?? [];
    expect(code?.trim()).toBe(example.replace(/^\/\/.*\n/, "").trim());
  }
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

/** The anchors of the headings of a page. The same text again gets a number. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const withoutCode = text.replace(/```.*?```/gs, "");
  for (const [, heading = ""] of withoutCode.matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number += 1) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}
