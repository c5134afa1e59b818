import { basePath } from "@likeness/contract/v1";
import type { OpenApiDocument } from "@likeness/contract/v1/document";
import type { Rendered } from "./rendered.ts";

/** The contract as it is served here. Loaded when it is first asked for: it is as large as the rest of the API's code. */
export async function servedDocument(base: string): Promise<OpenApiDocument> {
  const { document } = await import("@likeness/contract/v1/document");
  return { ...document, servers: [{ url: `${base}${basePath}` }] };
}

export const openApiDocument: Rendered = {
  contentType: "application/json",
  render: async (base) => JSON.stringify(await servedDocument(base)),
};
