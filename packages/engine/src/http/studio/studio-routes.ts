import { fail, ok, type Result } from "../../model/result.ts";
import type { StudioFiles } from "../../ports/studio-files.ts";
import type { Route } from "../dialect.ts";
import { memoizeAsync } from "../memoize-async.ts";
import { basePathOf, page } from "../pages.ts";
import type { PublicRequestContext } from "../request-context.ts";
import { createCompressed } from "../respond/compressed.ts";
import { openSession } from "./open-session.ts";

export interface StudioOptions {
  readonly files: StudioFiles;
  /** The API key that the code of a link stands for; null if the code is unknown, used or too old. */
  useLinkCode(code: string): string | null;
}

type Respond = (request: Request) => Promise<Response>;

/**
 * The studio: static files without any data, which call the API with the key of who uses them. Every path but those of
 * assets is a view of the page, which finds out from its URL what to show.
 */
export function studioRoutes({ files, useLinkCode }: StudioOptions): readonly Route[] {
  // The file of each name is the same for ever, so it is compressed once. Loading that failed is tried again.
  const loaded = memoizeAsync(1, async (_key: "files") => new Map(await files()));
  const assets = new Map<string, Respond>();
  const index = memoizeAsync(maxBasePaths, async (basePath: string) => {
    const html = (await loaded("files")).get("index.html");
    if (!html) throw new TypeError("The files of the studio have no index.html.");
    // Vite writes paths relative to the page, whose URL may be that of any view.
    const text = new TextDecoder().decode(html).replaceAll('="./', `="${basePath}/studio/`);
    return createCompressed(new TextEncoder().encode(text), pageHeaders);
  });

  async function respondAsset(
    path: string,
    { request, url }: PublicRequestContext,
  ): Promise<Result<Response>> {
    const bytes = (await loaded("files")).get(path);
    if (!bytes) return fail("route_not_found", `There is no file ${url.pathname}.`);
    const respond = assets.get(path) ?? createCompressed(new Uint8Array(bytes), assetHeaders(path));
    assets.set(path, respond);
    return ok(await respond(request));
  }

  async function respond(ctx: PublicRequestContext): Promise<Result<Response>> {
    const { request, url } = ctx;
    if (url.pathname.endsWith("/studio"))
      return ok(new Response(null, { status: 308, headers: { location: `studio/${url.search}` } }));
    const [, asset] = /\/studio\/(assets\/[^/]+)$/.exec(url.pathname) ?? [];
    if (asset !== undefined) return respondAsset(asset, ctx);
    const respondIndex = await index(basePathOf(ctx));
    return ok(await respondIndex(request));
  }

  return [
    page("POST", "/studio/session", (ctx) => openSession(ctx, useLinkCode)),
    page("GET", "/studio/*", respond),
  ];
}

/** More than a server has. */
const maxBasePaths = 8;

/**
 * Scripts, styles and requests only from this server, pictures also from memory. Nothing may be inline, so that a text
 * that is taken for markup by mistake cannot run or load anything.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  // Revalidated at each load, so that a new version of the server is seen at once.
  "cache-control": "no-cache",
};

const mediaTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
  woff2: "font/woff2",
};

function assetHeaders(path: string): Record<string, string> {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return {
    "content-type": mediaTypes[extension] ?? "application/octet-stream",
    // Of a worker, whose policy is that of its own file.
    "content-security-policy": contentSecurityPolicy,
    "cache-control": "public, max-age=31536000, immutable",
  };
}
