import type { EnvHttpProxyAgent } from "undici";
import { environment } from "../core/runtime.ts";

/** Those of undici, by which Node's own `fetch` and undici of npm know each other. */
const globalDispatcher = Symbol.for("undici.globalDispatcher.1");

let agent: { readonly settings: string; readonly dispatcher: EnvHttpProxyAgent } | undefined;

/**
 * The settings of a `fetch` that goes through the proxy of the environment, where one is set for the address: by the
 * rules of undici's EnvHttpProxyAgent. Bun and Deno do that themselves, and Node where it was told to.
 */
export async function proxiedInit(init: RequestInit): Promise<RequestInit> {
  const { versions } = process;
  if (versions["bun"] || versions["deno"] || environment("NODE_USE_ENV_PROXY") === "1") return init;
  // A program that has set a dispatcher of its own knows better, and so does a test with a MockAgent.
  const set: unknown = Reflect.get(globalThis, globalDispatcher);
  if (typeof set === "object" && set !== null && set.constructor.name !== "Agent") return init;
  const every = proxy("all");
  const httpProxy = proxy("http") ?? every;
  const httpsProxy = proxy("https") ?? every;
  const noProxy = either("no_proxy") ?? "";
  const settings = JSON.stringify([httpProxy, httpsProxy, noProxy]);
  if (agent?.settings !== settings) {
    const { EnvHttpProxyAgent } = await import("undici");
    const given = { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), noProxy };
    // Plain HTTP is forwarded, as proxies allow CONNECT to the port of HTTPS alone.
    agent = { settings, dispatcher: new EnvHttpProxyAgent({ ...given, proxyTunnel: false }) };
  }
  return Object.assign({}, init, { dispatcher: agent.dispatcher });
}

/** With a scheme, which curl does not ask for. */
function proxy(scheme: string): string | undefined {
  const value = either(`${scheme}_proxy`);
  return value && !value.includes("://") ? `http://${value}` : value;
}

function either(name: string): string | undefined {
  return environment(name) ?? environment(name.toUpperCase());
}
