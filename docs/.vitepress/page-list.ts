// All pages of the site, for llms.txt and for the sidebars of generated pages.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";
import { addressOfPage, pageOfFile } from "./pages.ts";

const docs = join(import.meta.dirname, "..");

export interface ListedPage {
  /** Relative to docs/. */
  readonly file: string;
  /** Relative to the site, such as `systems/index.md`. */
  readonly page: string;
  readonly title: string;
}

export function pageList(): ListedPage[] {
  return (
    globSync("**/*.md", { cwd: docs, exclude: ["public/**"] })
      .flatMap((file) => {
        const page = pageOfFile(`docs/${file}`);
        return page === undefined ? [] : [{ file, page, title: titleOf(file) }];
      })
      // The first page of a directory before the others.
      .sort((one, other) => (addressOfPage(one.page) < addressOfPage(other.page) ? -1 : 1))
  );
}

/** The sidebar of the pages that are generated into a directory, after a link to where they are listed. */
export function sidebarOfDirectory(directory: string, title: string): DefaultTheme.SidebarItem[] {
  const pages = pageList().filter(({ page }) => page.startsWith(`${directory}/`));
  return [
    { text: "← Documentation", link: "/start.html" },
    { text: title, items: pages.map(({ page, title: text }) => ({ text, link: addressOfPage(page) })) },
  ];
}

function titleOf(file: string): string {
  const path = join(docs, file);
  const [, title = file] = existsSync(path) ? (/^# (.+)$/m.exec(readFileSync(path, "utf8")) ?? []) : [];
  return title.replace(/[`\\]/g, "");
}
