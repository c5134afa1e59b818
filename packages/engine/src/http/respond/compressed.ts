import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Accept, parseAccept } from "hono/utils/accept";
import { memoizeAsync } from "../memoize-async.ts";
import { isNotModified } from "./respond-bytes.ts";

type Encoding = "br" | "gzip" | "identity";
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Responds with the same bytes to every request, which are compressed once for each encoding, and with 304 if the client
 * has them already.
 */
export function createCompressed(bytes: Bytes, headers: Readonly<Record<string, string>>) {
  const tag = bytesToHex(sha256(bytes)).slice(0, 32);
  const encoded = memoizeAsync(3, (encoding: Encoding) => encode(bytes, encoding));
  return async (request: Request): Promise<Response> => {
    const encoding = chooseEncoding(request.headers.get("accept-encoding"));
    const etag = encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
    const allHeaders = { ...headers, etag, vary: "Accept-Encoding" };
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
    // The best quality, 11, takes a second per megabyte, which the first visitor would wait for.
    const params = { [node.constants.BROTLI_PARAM_QUALITY]: 6 };
    if (encoding === "br") node.brotliCompress(bytes, { params }, end);
    else node.gzip(bytes, end);
  });
}
