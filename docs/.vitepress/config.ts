import { join } from "node:path";
import { type DefaultTheme, defineConfig } from "vitepress";
import { base } from "./base.ts";
import { writeMarkdown } from "./llms.ts";
import { sidebarOfDirectory } from "./page-list.ts";
import { addressOfPage, pageOfFile, pageOfSidebar } from "./pages.ts";
import { sidebar } from "./sidebar.ts";
import { siteLinks } from "./site-links.ts";
import { slugOf } from "./slug.ts";

const docs = join(import.meta.dirname, "..");
const description =
  "Avatar images from a prompt: offline, in under a second, without an AI model. SDK, command line, mock server and backend.";

export default defineConfig({
  lang: "en",
  title: "Likeness",
  description,
  base,
  // Files, so that any web server can serve the site without configuration.
  cleanUrls: false,
  lastUpdated: false,
  rewrites: (file) => pageOfFile(`docs/${file}`) ?? file,
  markdown: {
    anchor: { slugify: slugOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
    config: (md) => {
      md.use(siteLinks);
    },
  },
  head: [
    ["link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" }],
    ["meta", { name: "theme-color", content: "#4f46e5" }],
  ],
  transformPageData(page) {
    if (page.relativePath === "index.md")
      return {
        title: "Likeness",
        titleTemplate: false,
        frontmatter: { ...page.frontmatter, layout: "HomePage", sidebar: false },
      };
    // Sheets of many small pictures.
    if (page.relativePath === "gallery.md")
      return { frontmatter: { ...page.frontmatter, aside: false, pageClass: "wide" } };
    return undefined;
  },
  async buildEnd({ outDir }) {
    await writeMarkdown(docs, outDir, description);
  },
  vite: {
    resolve: {
      alias: {
        "@likeness/illustrator/brief": join(docs, "../packages/illustrator/src/brief.ts"),
        "@likeness/illustrator/svg": join(docs, "../packages/illustrator/src/svg.ts"),
      },
    },
    worker: { format: "es" },
    // The target in tsconfig.base.json is newer than the esbuild of VitePress.
    esbuild: { tsconfigRaw: { compilerOptions: { target: "es2022", verbatimModuleSyntax: true } } },
    build: { chunkSizeWarningLimit: 2_000, target: "es2022" },
  },
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    outline: { level: [2, 3] },
    search: { provider: "local" },
    nav: [
      { text: "Start", link: "/start.html" },
      { text: "SDK", link: "/packages/client.html" },
      { text: "HTTP API", link: "/api/" },
      { text: "Gallery", link: "/gallery.html" },
    ],
    sidebar: {
      "/typescript/": sidebarOfDirectory("typescript", "TypeScript reference"),
      "/api/likeness/": sidebarOfDirectory("api/likeness", "Likeness API"),
      "/": mainSidebar(),
    },
    docFooter: { prev: "Previous", next: "Next" },
  },
});

function mainSidebar(): DefaultTheme.SidebarItem[] {
  return [
    ...sidebar.map(({ title, pages }) => ({
      text: title,
      items: pages.map(({ title: text, file }) => ({ text, link: addressOfPage(pageOfSidebar(file)) })),
    })),
    {
      text: "Reference",
      items: [
        { text: "HTTP APIs", link: "/api/" },
        { text: "TypeScript", link: "/typescript/" },
        { text: "Examples", link: "/examples/" },
        { text: "Decisions", link: "/decisions/" },
      ],
    },
  ];
}
