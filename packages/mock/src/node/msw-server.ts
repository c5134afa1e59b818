import type { HttpHandler, SharedOptions } from "msw";
import { type SetupServer, setupServer } from "msw/node";

// msw is a dependency and not a peer dependency, so that tests without msw install one package. Tests with msw 3 share
// their copy. Only the msw server that listened last receives requests, so all mocks of a process share one server.
const owners = new Map<object, readonly HttpHandler[]>();
let server: SetupServer | null = null;

/** Routes requests of this process to the handlers until `stopListening`. The latest owner takes precedence. */
export function startListening(
  owner: object,
  handlers: readonly HttpHandler[],
  options: SharedOptions,
): void {
  if (owners.has(owner))
    throw new Error("The mock is already listening. Call mock.listen() only once, e.g. in beforeAll.");
  if (server) {
    server.use(...handlers);
  } else {
    const created = setupServer(...handlers);
    created.listen(options);
    server = created;
  }
  owners.set(owner, handlers);
}

export function stopListening(owner: object): void {
  if (!owners.delete(owner) || !server) return;
  const remaining = [...owners.values()].reverse().flat();
  if (remaining.length > 0) {
    server.resetHandlers(...remaining);
  } else {
    server.close();
    server = null;
  }
}
