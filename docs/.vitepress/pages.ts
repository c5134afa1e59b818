// Which files of the repository are pages of the site, and at which addresses.
import { posix } from "node:path";

const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:docs\/)?README\.md$/, "index.md"],
  [/^CONTRIBUTING\.md$/, "contributing.md"],
  [/^SECURITY\.md$/, "security.md"],
  [/^docs\/decisions$/, "decisions/index.md"],
  [/^docs\/(.+\/)README\.md$/, "$1index.md"],
  [/^docs\/(?!\.vitepress|generated)(.+\.md)$/, "$1"],
  [/^docs\/generated\/(.+\.md)$/, "$1"],
  [/^packages\/([\w-]+)(?:\/README\.md)?$/, "packages/$1.md"],
  [/^packages\/contract\/openapi\/v1\.yaml$/, "api/likeness/index.md"],
  [/^packages\/contract\/openapi\/(\w+)\.yaml$/, "api/$1.md"],
  [/^examples\/([\w-]+)(?:\.test)?\.tsx?$/, "examples/$1.md"],
];

/** The page of the site that shows a file or directory of the repository, such as `docs/agents.md`: its path under the site. */
export function pageOfFile(file: string): string | undefined {
  const rule = rules.find(([pattern]) => pattern.test(file));
  return rule && file.replace(rule[0], rule[1]);
}

/** The address of a page: `systems/index.md` is `/systems/`, `agents.md` is `/agents.html`. */
export function addressOfPage(page: string): string {
  return `/${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
}

/**
 * The address on the site of what a file links to. Pages have addresses of their own; other files of the repository are
 * copied to `/files`. Links to other sites and within a page stay as they are.
 */
export function addressOfLink(link: string, fromFile: string): string {
  const [, path = "", rest = ""] = /^([^#?]*)(.*)$/.exec(link) ?? [];
  if (path === "" || path.startsWith("/") || /^[a-z]+:/i.test(path)) return link;
  const file = posix.join(posix.dirname(fromFile), path).replace(/\/$/, "");
  const page = pageOfFile(file);
  return page === undefined ? `/files/${file}.txt` : addressOfPage(page) + rest;
}

/** The page of a file that is named in the sidebar, relative to docs/. */
export function pageOfSidebar(file: string): string {
  const page = pageOfFile(posix.join("docs", file));
  if (page === undefined) throw new Error(`${file} in the sidebar is no page`);
  return page;
}
