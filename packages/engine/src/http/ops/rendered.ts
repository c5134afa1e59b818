import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Accept, parseAccept } from "hono/utils/accept";
import { isNotModified } from "../respond/respond-bytes.ts";
import { memoizeAsync } from "./memoize-async.ts";

export interface Rendered {
  readonly contentType: string;
  readonly headers?: Record<string, string>;
  /** The text for the base URL of the server. */
  render(baseUrl: string): Promise<string>;
}

type Encoding = "br" | "gzip" | "identity";
type Bytes = Uint8Array<ArrayBuffer>;

/** More base URLs than a server has. If requests name more hosts, the oldest are rendered again. */
const maxBaseUrls = 8;

/**
 * Responds with a text that is rendered once for each base URL, and compressed once for each encoding. Caches may store
 * it for five minutes and then revalidate it; it changes with the version of the server.
 */
export function createRendered({ contentType, headers, render }: Rendered) {
  const texts = memoizeAsync(maxBaseUrls, async (baseUrl: string) => {
    const bytes = new TextEncoder().encode(await render(baseUrl));
    const tag = bytesToHex(sha256(bytes)).slice(0, 32);
    const encoded = memoizeAsync(3, (encoding: Encoding) => encode(bytes, encoding));
    return { tag, encoded };
  });
  return async (request: Request, baseUrl: string): Promise<Response> => {
    const { tag, encoded } = await texts(baseUrl);
    const encoding = chooseEncoding(request.headers.get("accept-encoding"));
    const etag = encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
    const allHeaders = {
      ...headers,
      etag,
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=300",
      "content-type": contentType,
    };
    if (isNotModified(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers: allHeaders });
    const body = await encoded(encoding);
    return new Response(request.method === "HEAD" ? null : body, {
      headers: {
        ...allHeaders,
        "content-length": String(body.length),
        ...(encoding !== "identity" && { "content-encoding": encoding }),
      },
    });
  };
}

/** The best encoding that the client accepts; identity without Accept-Encoding, or outside of Node. */
export function chooseEncoding(accepted: string | null): Encoding {
  if (accepted === null || !zlib()) return "identity";
  const accepts = parseAccept(accepted);
  const found = (["br", "gzip"] as const)
    .map((encoding) => ({ encoding, quality: qualityOf(accepts, encoding) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return found[0]?.encoding ?? "identity";
}

function qualityOf(accepts: readonly Accept[], encoding: string): number {
  const named = accepts.find(({ type }) => type.toLowerCase() === encoding);
  return (named ?? accepts.find(({ type }) => type === "*"))?.q ?? 0;
}

function zlib(): typeof import("node:zlib") | undefined {
  return globalThis.process?.getBuiltinModule?.("node:zlib");
}

function encode(bytes: Bytes, encoding: Encoding): Promise<Bytes> {
  const node = zlib();
  if (encoding === "identity" || !node) return Promise.resolve(bytes);
  return new Promise((resolve, reject) => {
    const end = (error: Error | null, packed: Uint8Array) =>
      error ? reject(error) : resolve(new Uint8Array(packed));
    if (encoding === "br") node.brotliCompress(bytes, end);
    else node.gzip(bytes, end);
  });
}
