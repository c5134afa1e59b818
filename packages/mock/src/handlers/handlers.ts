import { type HttpHandler, http } from "msw";

/** One handler for each mocked origin: a list of routes here could drift from the engine's. */
export function createHandlers(
  origins: readonly string[],
  answer: (request: Request) => Promise<Response>,
): readonly HttpHandler[] {
  return origins.map((origin) => http.all(`${origin}/*`, ({ request }) => answer(request)));
}
