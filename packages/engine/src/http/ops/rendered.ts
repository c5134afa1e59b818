import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Accept, parseAccept } from "hono/utils/accept";
import { isNotModified } from "../respond/respond-bytes.ts";
import { memoizeAsync } from "./docs/memoize-async.ts";

export interface Rendered {
  readonly contentType: string;
  readonly headers?: Record<string, string>;
  /** The text, with the address of the server in it. */
  render(base: string): Promise<string>;
}

type Encoding = "br" | "gzip" | "identity";
type Bytes = Uint8Array<ArrayBuffer>;

/** More addresses than a server has; where each request may name another, the oldest are rendered again. */
const mostBases = 8;

/**
 * Answers with a text that is rendered once for each address of the server, and compressed once for each encoding.
 * Caches may keep it for five minutes, and ask whether it has changed: it does so with the server's version.
 */
export function createRendered({ contentType, headers, render }: Rendered) {
  const texts = memoizeAsync(mostBases, async (base: string) => {
    const bytes = new TextEncoder().encode(await render(base));
    const tag = bytesToHex(sha256(bytes)).slice(0, 32);
    const encoded = memoizeAsync(3, (encoding: Encoding) => encode(bytes, encoding));
    return { tag, encoded };
  });
  return async (request: Request, base: string): Promise<Response> => {
    const { tag, encoded } = await texts(base);
    const encoding = chooseEncoding(request.headers.get("accept-encoding"));
    const etag = encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
    const said = {
      ...headers,
      etag,
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=300",
      "content-type": contentType,
    };
    if (isNotModified(request.headers.get("if-none-match"), etag))
      return new Response(null, { status: 304, headers: said });
    const body = await encoded(encoding);
    return new Response(request.method === "HEAD" ? null : body, {
      headers: {
        ...said,
        "content-length": String(body.length),
        ...(encoding !== "identity" && { "content-encoding": encoding }),
      },
    });
  };
}

/** The smallest of what the client takes; the plain text where it says nothing, or this is not Node. */
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
