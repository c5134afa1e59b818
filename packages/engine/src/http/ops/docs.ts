import { servedDocument } from "./document.ts";
import type { Rendered } from "./rendered.ts";

/** The API for people to read: one page, without scripts, that needs nothing from anywhere else. */
export const docsPage: Rendered = {
  contentType: "text/html; charset=utf-8",
  headers: {
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  async render(base) {
    const [document, { renderPage }] = await Promise.all([
      servedDocument(base),
      import("./docs/render-page.ts"),
    ]);
    return renderPage(document);
  },
};
