import type { Engine } from "../core/options.ts";
import { base64 } from "../uploads/base64.ts";

/** The largest image that becomes a `data:` URL, in bytes. */
const maxInlineBytes = 1024 * 1024;

/**
 * Replaces image URLs of an engine in this process, because no server listens at its URL. An image becomes a `file:` URL
 * where the engine keeps files, and otherwise a `data:` URL of up to 1 MiB. A larger one becomes `""`, and
 * `likeness.assets` reads it. `prefix` is what the URLs start with.
 */
export async function rewriteAssetUrls(engine: Engine, prefix: string, text: string): Promise<string> {
  const [before = "", ...parts] = text.split(`"${prefix}`);
  const urls = new Map<string, string>();
  let result = before;
  for (const part of parts) {
    const end = part.indexOf('"');
    const rest = part.slice(0, end);
    const url = urls.get(rest) ?? (await localUrl(engine, `${prefix}${rest}`, rest));
    urls.set(rest, url);
    result += `"${url}${part.slice(end)}`;
  }
  return result;
}

async function localUrl(engine: Engine, url: string, rest: string): Promise<string> {
  const file = await engine.assetFile?.(rest.replace(/\?.*/, ""));
  if (file) return file;
  const response = await engine.fetch(new Request(url));
  const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  if (!bytes || bytes.length > maxInlineBytes) return "";
  return `data:${response.headers.get("content-type") ?? "image/png"};base64,${base64(bytes)}`;
}
