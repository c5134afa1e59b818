import { memoizeAsync } from "../memoize-async.ts";
import { createCompressed } from "../respond/compressed.ts";

export interface Rendered {
  readonly contentType: string;
  readonly headers?: Record<string, string>;
  /** The text for the base URL of the server. */
  render(baseUrl: string): Promise<string>;
}

/** More base URLs than a server has. If requests name more hosts, the oldest are rendered again. */
const maxBaseUrls = 8;

/**
 * Responds with a text that is rendered once for each base URL. Caches may store it for five minutes and then revalidate
 * it; it changes with the version of the server.
 */
export function createRendered({ contentType, headers, render }: Rendered) {
  const responders = memoizeAsync(maxBaseUrls, async (baseUrl: string) =>
    createCompressed(new TextEncoder().encode(await render(baseUrl)), {
      ...headers,
      "cache-control": "public, max-age=300",
      "content-type": contentType,
    }),
  );
  return async (request: Request, baseUrl: string): Promise<Response> => {
    const respond = await responders(baseUrl);
    return respond(request);
  };
}
