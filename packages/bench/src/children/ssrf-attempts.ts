// How many SSRF attempts reach a private address through the guarded outbound client and through alternatives to it.
import { type Agent, request } from "node:https";
import { createRequire } from "node:module";
import { type LookupFunction, Socket } from "node:net";
import { constants } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addressKind } from "../../../engine/src/adapters/outbound/address-kind.ts";
import { type Exchange, nodeExchange } from "../../../engine/src/adapters/outbound/exchange.ts";
import { createGuardedOutbound } from "../../../engine/src/adapters/outbound/guarded-outbound.ts";
import { systemClock } from "../../../engine/src/adapters/system/clock.ts";
import {
  createResolver,
  networkAttempts,
  publicAddresses,
  publicName,
  type SsrfAttempt,
  urlAttempts,
} from "../../../engine/test/outbound/ssrf-attempts.ts";

const [, , peersDirectory = ""] = process.argv;
const attempts = [...urlAttempts, ...networkAttempts];

/** Sends two requests per attempt, because DNS rebinding needs two. Errors are ignored. */
type Sender = (attempt: SsrfAttempt) => Promise<void>;

const guarded: Sender = async (attempt) => {
  const resolveName = createResolver(attempt);
  // Requests to the public name get a canned response, all others use the real network.
  const exchange: Exchange = (request, signal) =>
    request.host === publicName ? Promise.resolve(cannedResponse(attempt)) : nodeExchange(request, signal);
  const resolve = (name: string) => Promise.resolve(resolveName(name));
  const outbound = createGuardedOutbound({ clock: systemClock(), resolve, exchange });
  const outboundRequest = {
    url: attempt.url,
    method: "GET",
    timeoutMs: 1_000,
    maxBytes: 0,
    redirects: 5,
  } as const;
  await outbound.send(outboundRequest);
  await outbound.send(outboundRequest);
};

/** Uses Node's HTTP client with the given protection, and follows redirects. */
function nodeWith(
  options: (resolveName: LookupFunction) => { lookup: LookupFunction; agent?: Agent },
): Sender {
  return async (attempt) => {
    const { lookup, agent } = options(plainLookup(createResolver(attempt)));
    for (let sent = 0; sent < 2; sent += 1) {
      let url = URL.parse(attempt.url);
      if (url?.hostname === publicName) url = URL.parse(cannedResponse(attempt).headers.location ?? "", url);
      if (url) await sendRequest(url, { lookup, ...(agent && { agent }) });
    }
  };
}

function sendRequest(
  url: URL,
  options: { readonly lookup: LookupFunction; readonly agent?: Agent },
): Promise<void> {
  return new Promise((resolve) => {
    try {
      request(url, options)
        .on("error", () => resolve())
        .end();
    } catch {
      // Not https.
      resolve();
    }
  });
}

function cannedResponse({ redirectsTo }: SsrfAttempt) {
  const headers: { readonly location?: string } = redirectsTo === undefined ? {} : { location: redirectsTo };
  return {
    status: redirectsTo === undefined ? 200 : 302,
    headers: { ...headers },
    body: new Blob([]).stream(),
  };
}

function plainLookup(resolveName: (name: string) => readonly string[]): LookupFunction {
  return (name, { all }, callback) => {
    const addresses = resolveName(name).map((address) => ({
      address,
      family: address.includes(":") ? 6 : 4,
    }));
    const [first] = addresses;
    queueMicrotask(() => {
      if (!first) callback(new Error("The name does not exist."), []);
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** Checks addresses in a lookup function, with the same rules as the guarded client. */
function checkedLookup(resolveName: LookupFunction): LookupFunction {
  return (name, options, callback) =>
    resolveName(name, { ...options, all: true }, (error, addresses, family) => {
      const isForbidden =
        Array.isArray(addresses) && addresses.some(({ address }) => addressKind(address) !== "public");
      callback(isForbidden ? new Error("The address is not public.") : error, addresses, family);
    });
}

const connections: string[] = [];
interceptConnections();

const { globalHttpsAgent }: { readonly globalHttpsAgent: Agent } = await import(
  pathToFileURL(createRequire(join(peersDirectory, "package.json")).resolve("request-filtering-agent")).href
);
const senders: Readonly<Record<string, Sender>> = {
  guarded,
  hook: nodeWith((lookup) => ({ lookup: checkedLookup(lookup) })),
  filteringAgent: nodeWith((lookup) => ({ lookup, agent: globalHttpsAgent })),
  nothing: nodeWith((lookup) => ({ lookup })),
};
const result: Record<string, number> = { attempts: attempts.length };
for (const [name, send] of Object.entries(senders)) {
  const succeeded = [];
  for (const attempt of attempts) {
    connections.length = 0;
    await send(attempt);
    if (connections.some((address) => !publicAddresses.some((one) => one === address)))
      succeeded.push(attempt.name);
  }
  // This is for running the script alone.
  console.error(`${name}: ${succeeded.join("; ") || "none"}`);
  result[name] = succeeded.length;
}
console.log(JSON.stringify(result));

/** Records the address of every connection and refuses it, so that no packet leaves the machine. */
function interceptConnections(): void {
  const { connect } = Socket.prototype;
  const refuse = () => -constants.errno.ECONNREFUSED;
  Reflect.set(Socket.prototype, "connect", function (this: Socket, ...args: unknown[]) {
    this.on("connectionAttempt", (address: string) => {
      connections.push(address);
      Object.assign(Reflect.get(this, "_handle"), { connect: refuse, connect6: refuse });
    });
    return Reflect.apply(connect, this, args);
  });
}
