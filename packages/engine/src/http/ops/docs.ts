import { cached, servedDocument } from "./document.ts";

/** The API for people to read: one page, without scripts, that needs nothing from anywhere else. */
export async function docs(base: string): Promise<Response> {
  const [document, { renderPage }] = await Promise.all([
    servedDocument(base),
    import("./docs/render-page.ts"),
  ]);
  return new Response(await renderPage(document), {
    headers: {
      ...cached,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}
