import type { Engine } from "../core/options.ts";
import { base64 } from "../uploads/base64.ts";

/** Of a picture that becomes a `data:` URL, in bytes. */
const largestInline = 1024 * 1024;

/**
 * The answer of an engine in this process, with addresses of pictures that can be opened. Nothing listens at the
 * engine's own address, so a picture's becomes a `file:` URL where the engine keeps files, and a `data:` URL up to
 * 1 MiB where it does not. A larger one is left without: `""`, and `likeness.assets` reads it.
 */
export async function localize(engine: Engine, baseUrl: string, text: string): Promise<string> {
  const prefix = `"${baseUrl}/api/v1/assets/`;
  if (!text.includes(prefix)) return text;
  const [before = "", ...parts] = text.split(prefix);
  const made = new Map<string, string>();
  let whole = before;
  for (const part of parts) {
    const end = part.indexOf('"');
    const rest = part.slice(0, end);
    const address = made.get(rest) ?? (await openable(engine, `${prefix.slice(1)}${rest}`, rest));
    made.set(rest, address);
    whole += `"${address}${part.slice(end)}`;
  }
  return whole;
}

async function openable(engine: Engine, address: string, rest: string): Promise<string> {
  const file = await engine.assetFile?.(rest.replace(/\?.*/, ""));
  if (file) return file;
  const response = await engine.fetch(new Request(address));
  const bytes = response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  if (!bytes || bytes.length > largestInline) return "";
  return `data:${response.headers.get("content-type") ?? "image/png"};base64,${base64(bytes)}`;
}
