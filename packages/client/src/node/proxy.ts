import { environment } from "../core/runtime.ts";
import type { EnvHttpProxyAgent } from "./proxy-agent.ts";

/** The key under which Node's `fetch` and the npm package undici share the global dispatcher. */
const globalDispatcher = Symbol.for("undici.globalDispatcher.1");

let agent: { readonly settings: string; readonly dispatcher: EnvHttpProxyAgent } | undefined;

/**
 * Adds a dispatcher that uses the proxy of the environment, by the rules of undici's EnvHttpProxyAgent. Bun and Deno use
 * it themselves, and so does Node with `NODE_USE_ENV_PROXY=1`.
 */
export async function proxiedInit(init: RequestInit): Promise<RequestInit> {
  const { versions } = process;
  if (versions["bun"] || versions["deno"] || environment("NODE_USE_ENV_PROXY") === "1") return init;
  // The program, or a test with a MockAgent, has set its own dispatcher.
  const set: unknown = Reflect.get(globalThis, globalDispatcher);
  if (typeof set === "object" && set !== null && set.constructor.name !== "Agent") return init;
  const allProxy = proxy("all");
  const httpProxy = proxy("http") ?? allProxy;
  const httpsProxy = proxy("https") ?? allProxy;
  const noProxy = variable("no_proxy") ?? "";
  const settings = JSON.stringify([httpProxy, httpsProxy, noProxy]);
  if (agent?.settings !== settings) {
    const { EnvHttpProxyAgent } = await import("./proxy-agent.ts");
    const proxies = { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), noProxy };
    // Plain HTTP is forwarded, because proxies allow CONNECT only to the port of HTTPS.
    agent = { settings, dispatcher: new EnvHttpProxyAgent({ ...proxies, proxyTunnel: false }) };
  }
  return Object.assign({}, init, { dispatcher: agent.dispatcher });
}

/** Adds a scheme if there is none, as curl does. */
function proxy(scheme: string): string | undefined {
  const value = variable(`${scheme}_proxy`);
  return value && !value.includes("://") ? `http://${value}` : value;
}

function variable(name: string): string | undefined {
  return environment(name) ?? environment(name.toUpperCase());
}
