import { LikenessConfigError } from "../errors/errors.ts";
import type { Driver } from "../systems/driver.ts";
import { version } from "../version.ts";
import type { Core } from "./core.ts";
import { hasProxy } from "./has-proxy.ts";
import { isNodeLike, pageOrigin } from "./runtime.ts";

/** Sends to the engine in this process, or over the network. */
export async function fetchFrom({ options }: Core, url: string, init: RequestInit): Promise<Response> {
  const { engine, fetch = globalThis.fetch } = options;
  if (engine && url.startsWith(engine.url)) return engine.fetch(new Request(url, init));
  // Only an engine in this process names files: a server must not choose which files are read here.
  if (engine && url.startsWith("file:")) return (await nodeOnly()).readFileUrl(url);
  if (url.startsWith("data:")) return globalThis.fetch(url);
  const response = await fetch(
    url,
    !options.fetch && hasProxy() ? await (await nodeOnly()).proxiedInit(init) : init,
  );
  if (typeof response?.text === "function") return response;
  throw new LikenessConfigError("the fetch option did not return a Response");
}

/** The text of a response with image URLs that can be opened from here. */
export async function rewriteAssetUrls(
  { baseUrl, options }: Core,
  driver: Driver,
  text: string,
): Promise<string> {
  const { engine } = options;
  const path = driver.assetPath?.("");
  const prefix = `${baseUrl}${path}`;
  if (!engine || path === undefined || !text.includes(prefix)) return text;
  return (await nodeOnly()).rewriteAssetUrls(engine, prefix, text);
}

/** The text without the API key, in case the other side repeated it. */
export function redact(core: Core, text: string): string {
  // A shorter key is a test's, and part of too many words.
  return core.withApiKey((apiKey) => (apiKey.length < 8 ? text : text.replaceAll(apiKey, "[redacted]")));
}

/** Browsers send their own, and another one would need a preflight request. */
export function userAgent({ options: { userAgent: prefix } }: Core): Record<string, string> {
  if (!isNodeLike() || pageOrigin() !== undefined) return {};
  return { "user-agent": `${prefix ? `${prefix} ` : ""}likeness-js/${version}` };
}

function nodeOnly() {
  return import("../node/node-only.ts");
}
