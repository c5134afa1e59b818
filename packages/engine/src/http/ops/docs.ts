import type { OpenApiDocument } from "@likeness/contract/v1/document";
import type { DialectPolicies } from "../dialect-policies.ts";
import type { Rendered } from "./rendered.ts";

/** The OpenAPI document with the URL of this server. */
async function servedDocument(
  { basePath, document }: DialectPolicies,
  baseUrl: string,
): Promise<OpenApiDocument> {
  return { ...(await document()), servers: [{ url: `${baseUrl}${basePath}` }] };
}

export function openApiDocument(dialect: DialectPolicies): Rendered {
  return {
    contentType: "application/json",
    render: async (baseUrl) => JSON.stringify(await servedDocument(dialect, baseUrl)),
  };
}

/** The API reference as one HTML page without scripts or external resources. */
export function docsPage(dialect: DialectPolicies): Rendered {
  return {
    contentType: "text/html; charset=utf-8",
    headers: {
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    async render(baseUrl) {
      const [document, { renderPage }] = await Promise.all([
        servedDocument(dialect, baseUrl),
        import("./docs/render-page.ts"),
      ]);
      return renderPage(document);
    },
  };
}
