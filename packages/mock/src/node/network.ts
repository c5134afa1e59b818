import type { HttpHandler, SharedOptions } from "msw";
import { type SetupServer, setupServer } from "msw/node";

// msw is a dependency and not a peer: a suite without msw installs one package, and one with msw 3 shares its copy.
// Of the msw servers of a process only the one that listened last is heard, so all mocks share one.
const owners = new Map<object, readonly HttpHandler[]>();
let server: SetupServer | null = null;

/** Sends matching requests of this process to the handlers, until `unhook`. The latest owner comes first. */
export function hook(owner: object, handlers: readonly HttpHandler[], options: SharedOptions): void {
  if (owners.has(owner))
    throw new Error("The mock is listening already. Call mock.listen() once, e.g. in beforeAll.");
  if (server) {
    server.use(...handlers);
  } else {
    const fresh = setupServer(...handlers);
    fresh.listen(options);
    server = fresh;
  }
  owners.set(owner, handlers);
}

export function unhook(owner: object): void {
  if (!owners.delete(owner) || !server) return;
  const left = [...owners.values()].reverse().flat();
  if (left.length > 0) {
    server.resetHandlers(...left);
  } else {
    server.close();
    server = null;
  }
}
