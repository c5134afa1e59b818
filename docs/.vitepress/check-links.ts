// Checks the built site and its copies in Markdown: every address within it exists, with its anchor.
import { glob, readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { base } from "./base.ts";

/** Each link that leads nowhere, with its page. */
export async function checkLinks(site: string): Promise<string[]> {
  const anchors = new Map<string, Set<string>>();
  const links: { readonly page: string; readonly link: string }[] = [];
  for await (const page of glob("**/*.html", { cwd: site })) {
    const html = await readFile(join(site, page), "utf8");
    const { body, ids } = partsOf(html);
    anchors.set(page, ids);
    for (const [, link = ""] of body.matchAll(/\s(?:href|src)="([^"]*)"/g)) links.push({ page, link });
  }
  for await (const page of glob(["**/*.md", "llms.txt"], { cwd: site })) {
    const text = await readFile(join(site, page), "utf8");
    for (const [, link = ""] of text.matchAll(/\]\((\/[^)#]*)/g)) links.push({ page, link });
  }
  const broken = new Set<string>();
  for (const { page, link } of links) {
    if (/^([a-z]+:|\/\/)/i.test(link)) continue;
    const [path = "", hash = ""] = decodeURI(link.replaceAll("&amp;", "&")).split("#");
    const target = resolve(path, page);
    const ids = anchors.get(target);
    const exists = ids !== undefined || (await stat(join(site, target)).catch(() => null))?.isFile();
    if (exists !== true) broken.add(`${page}: ${link} does not exist`);
    else if (hash !== "" && ids && !ids.has(hash)) broken.add(`${page}: ${link} is no heading of that page`);
  }
  return [...broken];
}

function partsOf(html: string): { readonly body: string; readonly ids: Set<string> } {
  const body = html.replace(/<script\b.*?<\/script>/gs, "");
  return { body, ids: new Set(Array.from(body.matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => id)) };
}

function resolve(path: string, page: string): string {
  if (path === "") return page;
  const absolute = path.startsWith(base) ? path.slice(base.length) : posix.join(posix.dirname(page), path);
  return absolute === "" || absolute.endsWith("/") ? `${absolute}index.html` : absolute;
}
