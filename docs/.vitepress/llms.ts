// Every page as Markdown beside it, and all of them in llms.txt and llms-full.txt (https://llmstxt.org).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { base } from "./base.ts";
import { pageList } from "./page-list.ts";
import { addressOfLink, pageOfSidebar } from "./pages.ts";
import { sidebar } from "./sidebar.ts";

/** Pages that llms.txt lists and llms-full.txt leaves out: they are long, and made from the sources. */
const reference = /^(typescript|api|examples|decisions)\//;

export async function writeMarkdown(docs: string, output: string, description: string): Promise<void> {
  const pages = pageList();
  const texts = new Map<string, string>();
  for (const { file, page } of pages) {
    const text = markdownOf(await readFile(join(docs, file), "utf8"), `docs/${file}`);
    texts.set(page, text);
    await mkdir(dirname(join(output, page)), { recursive: true });
    await writeFile(join(output, page), text);
  }
  const entry = (title: string, page: string) => `- [${title}](${base}${page})`;
  const inSidebar = sidebar.map(({ title, pages: listed }) => {
    const lines = listed.map((one) => entry(one.title, pageOfSidebar(one.file)));
    return `## ${title}\n\n${lines.join("\n")}`;
  });
  const others = pages.filter(({ page }) => reference.test(page));
  const index = [
    `# Likeness`,
    `> ${description}`,
    ...inSidebar,
    `## Optional\n\n${others.map(({ title, page }) => entry(title, page)).join("\n")}`,
  ];
  await writeFile(join(output, "llms.txt"), `${index.join("\n\n")}\n`);
  const full = sidebar.flatMap(({ pages: listed }) =>
    listed.map(({ file }) => texts.get(pageOfSidebar(file)) ?? ""),
  );
  await writeFile(join(output, "llms-full.txt"), full.join("\n\n---\n\n"));
}

/** Without components, comments and pictures, and with links to the Markdown of other pages. */
function markdownOf(text: string, file: string): string {
  return text
    .replace(/<!--.*?-->\n*/gs, "")
    .replace(/^<[A-Z]\w* *\/>\n*/gm, "")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, "[picture: $1]")
    .replace(/\]\(([^)\s]+)\)/g, (_, link: string) => `](${markdownAddress(addressOfLink(link, file))})`);
}

function markdownAddress(address: string): string {
  if (!address.startsWith("/")) return address;
  const markdown = address.replace(/\/(?=#|$)/, "/index.md").replace(/\.html(?=#|$)/, ".md");
  return base + markdown.slice(1);
}
