import { basePath } from "@likeness/contract/v1";
import type { OpenApiDocument } from "@likeness/contract/v1/document";

/** The contract as it is served here. Loaded when it is first asked for: it is as large as the rest of the API's code. */
export async function servedDocument(base: string): Promise<OpenApiDocument> {
  const { document } = await import("@likeness/contract/v1/document");
  return { ...document, servers: [{ url: `${base}${basePath}` }] };
}

export async function document(base: string): Promise<Response> {
  return Response.json(await servedDocument(base), { headers: cached });
}

/** It changes with the server's version. */
export const cached = { "cache-control": "public, max-age=300" };
