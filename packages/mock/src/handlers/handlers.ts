import { type HttpHandler, http } from "msw";

/** Creates one handler per mocked origin. Routes are left to the engine, so that they cannot differ from it. */
export function createHandlers(
  origins: readonly string[],
  handleRequest: (request: Request) => Promise<Response>,
): readonly HttpHandler[] {
  return origins.map((origin) => http.all(`${origin}/*`, ({ request }) => handleRequest(request)));
}
