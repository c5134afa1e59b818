import parseRange from "range-parser";
import type { PublicRequestContext } from "../request-context.ts";

export interface ServedBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly sha256: string;
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Supports If-None-Match and a single Range; for several ranges, the whole content is sent. */
export function respondBytes(
  { request, requestId, dialect }: Pick<PublicRequestContext, "request" | "requestId" | "dialect">,
  served: ServedBytes,
): Response {
  const { bytes, mediaType, sha256, cacheControl } = served;
  const etag = `"${sha256}"`;
  const headers: Record<string, string> = {
    "x-request-id": requestId,
    "content-type": mediaType,
    etag,
    "accept-ranges": "bytes",
    "cache-control": cacheControl,
    "x-content-type-options": "nosniff",
    // An SVG that is opened as a page must not run scripts.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ...served.headers,
  };
  if (isNotModified(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  const range = requestedRange(request, etag, bytes.length);
  if (range === "unsatisfiable") {
    const error = {
      code: "range_not_satisfiable",
      message: `The image has ${bytes.length} bytes.`,
      param: "Range",
    } as const;
    return dialect.errorResponse(requestId, error, { "content-range": `bytes */${bytes.length}` });
  }
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  headers["content-length"] = String(part.length);
  if (range) headers["content-range"] = `bytes ${range.start}-${range.end}/${bytes.length}`;
  const body = request.method === "HEAD" ? null : new Uint8Array(part);
  return new Response(body, { status: range ? 206 : 200, headers });
}

/** Whether an If-None-Match header contains the ETag. */
export function isNotModified(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

function requestedRange(
  request: Request,
  etag: string,
  size: number,
): { start: number; end: number } | "unsatisfiable" | null {
  const header = request.headers.get("range");
  const condition = request.headers.get("if-range");
  if (header === null || (condition !== null && condition !== etag)) return null;
  // A suffix longer than the content means all of it.
  const suffix = /^bytes=-(\d+)$/.exec(header)?.[1];
  const ranges = parseRange(size, Number(suffix) > size ? `bytes=-${size}` : header);
  if (ranges === -1) return "unsatisfiable";
  if (ranges === -2 || ranges.type !== "bytes") return null;
  return (ranges.length === 1 ? ranges[0] : null) ?? null;
}
