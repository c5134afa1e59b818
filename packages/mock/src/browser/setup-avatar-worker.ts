import { bypass, type HttpHandler, http } from "msw";
import { setupWorker } from "msw/browser";

export interface AvatarWorkerOptions {
  /** The URL of a mock that runs as a server: `avatar mock`, or `serveMock()` in the global set-up of a test runner. */
  readonly server: string;
  /** The origins to intercept. Default: `https://api.likeness.example`, the default of the SDK. */
  readonly origins?: readonly string[];
}

export interface AvatarWorker {
  /** Handlers for your own worker: `setupWorker(...yourHandlers, ...worker.handlers)`. */
  readonly handlers: readonly HttpHandler[];
  /**
   * Starts intercepting requests of the page. The file `mockServiceWorker.js` of msw has to be at the root of the site, or at
   * `serviceWorkerUrl`: `npx msw init public`.
   */
  start(options?: { readonly serviceWorkerUrl?: string }): Promise<void>;
  stop(): void;
  /** Calls a control of the mock, such as `control("POST", "/faults", { name: "outage" })`. Rejects with what is wrong. */
  control(method: "GET" | "POST", path: string, body?: object): Promise<unknown>;
}

/**
 * Intercepts the requests of a page with a service worker and sends them to a mock that runs as a server, so that the page
 * can keep the URL of production. URLs in responses are on the server.
 */
export function setupAvatarWorker({
  server,
  origins = ["https://api.likeness.example"],
}: AvatarWorkerOptions): AvatarWorker {
  const base = server.replace(/\/+$/, "");
  const handlers = origins.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const { pathname, search } = new URL(request.url);
      const { method, headers, signal } = request;
      const body = ["GET", "HEAD"].includes(method) ? null : await request.arrayBuffer();
      return fetch(bypass(`${base}${pathname}${search}`, { method, headers, body, signal }));
    }),
  );
  const worker = setupWorker(...handlers);
  return {
    handlers,
    async start({ serviceWorkerUrl = "/mockServiceWorker.js" } = {}) {
      await worker.start({
        quiet: true,
        onUnhandledFrame: "bypass",
        serviceWorker: { url: serviceWorkerUrl },
      });
    },
    stop: () => worker.stop(),
    async control(method, path, body) {
      const response = await fetch(
        bypass(`${base}/__mock${path}`, { method, body: body ? JSON.stringify(body) : null }),
      );
      const json: unknown = await response.json();
      if (response.ok) return json;
      throw new Error(`The mock refused ${method} ${path}: ${JSON.stringify(json)}`);
    },
  };
}
