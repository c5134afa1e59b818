// Reads pages as GitHub does: links between files become links between pages of the site, and braces in code stay text.
import { relative } from "node:path";
import { join } from "node:path/posix";
import type { MarkdownRenderer } from "vitepress";
import { addressOfLink } from "./pages.ts";

const root = join(import.meta.dirname, "../..");

interface Environment {
  /** The file, before and after `rewrites`. */
  readonly realPath?: string;
  readonly path?: string;
}

export function siteLinks(md: MarkdownRenderer): void {
  md.core.ruler.push("site-links", ({ tokens, env }) => {
    const { realPath, path = root }: Environment = env;
    const file = relative(root, realPath ?? path);
    for (const outer of tokens)
      for (const token of [outer, ...(outer.children ?? [])]) {
        // To Vite, an address without a dot in front is that of a package.
        if (token.type === "html_block" || token.type === "html_inline")
          token.content = token.content.replace(/src="(?![a-z]+:|[/.])/g, 'src="./');
        const href = token.type === "link_open" ? token.attrGet("href") : null;
        // Braces in code are text, not an expression of Vue.
        if (token.type === "code_inline") token.attrSet("v-pre", "");
        if (href !== null) token.attrSet("href", addressOfLink(href, file));
      }
  });
}
