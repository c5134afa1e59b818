// Writes the pages that are made from something else in the repository to docs/generated, which is not committed.
import { glob, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import type { OpenApiDocument } from "../../../packages/contract/src/open-api-document.ts";
import { pageOfFile } from "../pages.ts";
import { type Page, pagesByTag, singlePage } from "./open-api-pages.ts";
import { drawPictures } from "./pictures.ts";
import { typeScriptReference } from "./type-script-reference.ts";

const root = join(import.meta.dirname, "../../..");
const output = join(root, "docs/generated");

export async function generate(): Promise<void> {
  for (const path of [output, join(root, "docs/public")]) await rm(path, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const pages = [
    ...(await copiedPages()),
    ...(await examplePages()),
    ...(await apiPages()),
    await decisionList(),
  ];
  for (const { file, text } of pages) {
    await mkdir(dirname(join(output, file)), { recursive: true });
    await writeFile(join(output, file), text);
  }
  await linkedFiles();
  await drawPictures(root);
  await typeScriptReference(root, join(output, "typescript"));
}

/** READMEs of packages, CONTRIBUTING.md and SECURITY.md, with links that fit their place. */
async function copiedPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const file of glob(["packages/*/README.md", "CONTRIBUTING.md", "SECURITY.md"], { cwd: root })) {
    const text = await readFile(join(root, file), "utf8");
    const name = file.startsWith("packages/") ? `packages/${basename(dirname(file))}.md` : file.toLowerCase();
    pages.push({ title: name, file: name, text: moveLinks(text, file, `docs/generated/${name}`) });
  }
  return pages;
}

/** Each program of examples/ as a page, and the list of them. */
async function examplePages(): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const file of glob("examples/*.{ts,tsx}", { cwd: root })) {
    // Of the tests, only those that show how to test.
    if (/^(?!mock-).*\.test\.tsx?$/.test(basename(file))) continue;
    const code = await readFile(join(root, file), "utf8");
    const [, about = ""] = /^\/\/ (.+)/.exec(code) ?? [];
    const language = file.endsWith("x") ? "tsx" : "ts";
    const name = basename(file).replace(/(\.test)?\.tsx?$/, "");
    const fileLine = `\`${file}\``;
    pages.push({
      title: name,
      file: `examples/${name}.md`,
      text: `# ${basename(file)}\n\n${about}\n\n${fileLine}\n\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\`\n`,
    });
  }
  pages.sort((one, other) => (one.title < other.title ? -1 : 1));
  const items = pages.map(({ title, text }) => `- [${title}](${title}.md): ${text.split("\n")[2] ?? ""}`);
  const list = `# Examples\n\nPrograms of one idea each. The tests of the repository run all of them.\n\n${items.join("\n")}\n`;
  return [...pages, { title: "Examples", file: "examples/index.md", text: list }];
}

/** An API for each OpenAPI document of the contract. */
async function apiPages(): Promise<Page[]> {
  const pages: Page[] = [];
  const others: Page[] = [];
  for await (const file of glob("packages/contract/src/generated/*/document.gen.ts", { cwd: root })) {
    const name = basename(dirname(file));
    const module: { readonly document: OpenApiDocument } = await import(join(root, file));
    if (name === "v1") pages.push(...pagesByTag(module.document, "api/likeness"));
    else others.push(singlePage(module.document, `api/${name}.md`));
  }
  others.sort((one, other) => (one.title < other.title ? -1 : 1));
  const items = [
    "- [Likeness API](likeness/index.md), our own",
    ...others.map(({ title, file }) => `- [${title}](${basename(file)})`),
  ];
  const list = `# HTTP APIs\n\nMade from the OpenAPI documents in \`packages/contract/openapi\`. A field with * is required.\n\n${items.join("\n")}\n`;
  return [...pages, ...others, { title: "HTTP APIs", file: "api/index.md", text: list }];
}

async function decisionList(): Promise<Page> {
  const items: string[] = [];
  const files: string[] = [];
  for await (const file of glob("docs/decisions/*.md", { cwd: root })) files.push(file);
  for (const file of files.sort()) {
    const [, title = file] = /^# (.+)/.exec(await readFile(join(root, file), "utf8")) ?? [];
    items.push(`- [${title}](../../decisions/${basename(file)})`);
  }
  const text = `# Decisions\n\nWhat was decided, why, and what else was considered; one page each.\n\n${items.join("\n")}\n`;
  return { title: "Decisions", file: "decisions/index.md", text };
}

/** Files that pages link to and that are no pages, as text. */
async function linkedFiles(): Promise<void> {
  const files = new Set<string>();
  for await (const page of glob(["docs/**/*.md", "packages/*/README.md", "*.md"], { cwd: root })) {
    const text = await readFile(join(root, page), "utf8");
    for (const { link } of linksIn(text)) {
      const file = posix.join(posix.dirname(page), link.replace(/[#?].*$/, "")).replace(/\/$/, "");
      if (/^[a-z]+:|^\/|^#/i.test(link) || /\.(webp|png|svg)$/.test(file) || pageOfFile(file)) continue;
      files.add(file);
    }
  }
  for (const file of files) {
    const target = join(root, "docs/public/files", `${file}.txt`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readText(file));
  }
}

/** A file, or the files of a directory one after another. */
async function readText(path: string): Promise<string> {
  if (!(await stat(join(root, path))).isDirectory()) return await readFile(join(root, path), "utf8");
  const files = (await readdir(join(root, path))).filter((name) => name.includes(".")).sort();
  const texts = files.map(async (name) => `// ${path}/${name}\n\n${await readText(`${path}/${name}`)}`);
  return (await Promise.all(texts)).join("\n");
}

/** Rewrites relative links of a page that is copied to another place. */
function moveLinks(text: string, from: string, to: string): string {
  return linksIn(text).reduceRight((moved, { link, start }) => {
    if (/^[a-z]+:|^[/#]/i.test(link)) return moved;
    const target = posix.join(posix.dirname(from), link);
    const relative = posix.relative(posix.dirname(to), target);
    return moved.slice(0, start) + relative + moved.slice(start + link.length);
  }, text);
}

/** The addresses of links outside of code, with their places. */
function linksIn(text: string): { readonly link: string; readonly start: number }[] {
  const withoutCode = text.replace(/```.*?```|`[^`\n]*`/gs, (code) => " ".repeat(code.length));
  return Array.from(withoutCode.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g), (match) => {
    const link = match[1] ?? match[2] ?? "";
    return { link, start: match.index + match[0].lastIndexOf(link) };
  });
}
