// How many tricks make somebody knock where nobody public is: the guarded outbound, and what others do in its place.
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
} from "../../../engine/test/outbound/tricks.ts";

const [, , peersFolder = ""] = process.argv;
const tricks = [...urlAttempts, ...networkAttempts];

/** Sends twice, as whoever rebinds a name hopes for; a refusal in whatever form is none of our business here. */
type Player = (trick: SsrfAttempt) => Promise<void>;

const guarded: Player = async (trick) => {
  const lookUp = createResolver(trick);
  // The public name answers from the stage; everything else is for the real network.
  const exchange: Exchange = (order, signal) =>
    order.host === publicName ? Promise.resolve(staged(trick)) : nodeExchange(order, signal);
  const resolve = (name: string) => Promise.resolve(lookUp(name));
  const outbound = createGuardedOutbound({ clock: systemClock(), resolve, exchange });
  const order = { url: trick.url, method: "GET", timeoutMs: 1_000, maxBytes: 0, redirects: 5 } as const;
  await outbound.send(order);
  await outbound.send(order);
};

/** Node's client with whatever is said to keep it off private addresses, and redirects followed by hand. */
function nodeWith(options: (lookUp: LookupFunction) => { lookup: LookupFunction; agent?: Agent }): Player {
  return async (trick) => {
    const { lookup, agent } = options(plainLookup(createResolver(trick)));
    for (let sent = 0; sent < 2; sent += 1) {
      let url = URL.parse(trick.url);
      if (url?.hostname === publicName) url = URL.parse(staged(trick).headers.location ?? "", url);
      if (url) await attempt(url, { lookup, ...(agent && { agent }) });
    }
  };
}

function attempt(
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

function staged({ redirectsTo }: SsrfAttempt) {
  const headers: { readonly location?: string } = redirectsTo === undefined ? {} : { location: redirectsTo };
  return {
    status: redirectsTo === undefined ? 200 : 302,
    headers: { ...headers },
    body: new Blob([]).stream(),
  };
}

function plainLookup(lookUp: (name: string) => readonly string[]): LookupFunction {
  return (name, { all }, answer) => {
    const found = lookUp(name).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const [first] = found;
    queueMicrotask(() => {
      if (!first) answer(new Error("There is no such name."), []);
      else if (all) answer(null, found);
      else answer(null, first.address, first.family);
    });
  };
}

/** With our own judgement of addresses: what gets past it, gets past because of where it stands. */
function checked(lookUp: LookupFunction): LookupFunction {
  return (name, options, answer) =>
    lookUp(name, { ...options, all: true }, (error, found, family) => {
      const bad = Array.isArray(found) && found.some(({ address }) => addressKind(address) !== "public");
      answer(bad ? new Error("That address is not public.") : error, found, family);
    });
}

const knocks: string[] = [];
watchSockets();

const { globalHttpsAgent }: { readonly globalHttpsAgent: Agent } = await import(
  pathToFileURL(createRequire(join(peersFolder, "package.json")).resolve("request-filtering-agent")).href
);
const players: Readonly<Record<string, Player>> = {
  guarded,
  hook: nodeWith((lookup) => ({ lookup: checked(lookup) })),
  filteringAgent: nodeWith((lookup) => ({ lookup, agent: globalHttpsAgent })),
  nothing: nodeWith((lookup) => ({ lookup })),
};
const result: Record<string, number> = { tricks: tricks.length };
for (const [name, play] of Object.entries(players)) {
  const through = [];
  for (const trick of tricks) {
    knocks.length = 0;
    await play(trick);
    if (knocks.some((address) => !publicAddresses.some((one) => one === address))) through.push(trick.name);
  }
  // Which ones, for whoever runs this alone.
  console.error(`${name}: ${through.join("; ") || "none"}`);
  result[name] = through.length;
}
console.log(JSON.stringify(result));

/** Notes every address that a socket is about to be connected to, and has the system refuse, so that no packet leaves. */
function watchSockets(): void {
  const { connect } = Socket.prototype;
  const refuse = () => -constants.errno.ECONNREFUSED;
  Reflect.set(Socket.prototype, "connect", function (this: Socket, ...args: unknown[]) {
    this.on("connectionAttempt", (address: string) => {
      knocks.push(address);
      Object.assign(Reflect.get(this, "_handle"), { connect: refuse, connect6: refuse });
    });
    return Reflect.apply(connect, this, args);
  });
}
