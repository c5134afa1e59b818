import { getPath } from "hono/utils/url";

/** Where in a site the API is mounted: `/likeness` when its routes are at `/likeness/api/v1`. */
export interface BasePath {
  /** The path of a request as the routes know it: without the prefix, if the mounting server left it on. */
  pathOf(request: Request): string;
  /** What addresses in the answer begin with; no slash at its end. */
  baseOf(request: Request): string;
}

export interface BasePathOptions {
  /** Where clients reach the server; left out, the host that each request names. */
  readonly publicUrl?: string;
  /** Left out, the path of `publicUrl`. */
  readonly basePath?: string;
}

/**
 * The prefix is taken off where it is there, because some servers hand requests on with it (Bun, Next, Deno) and some
 * without it (Hono's `mount`, most proxies). Addresses in answers have it either way.
 */
export function createBasePath({ publicUrl, basePath }: BasePathOptions): BasePath {
  const publicPath = publicUrl === undefined ? "" : withoutSlash(new URL(publicUrl).pathname);
  const prefix = withoutSlash(basePath ?? publicPath);
  // A public address with a path is complete: the proxy behind it may change one prefix into another.
  const fixedBase = publicUrl === undefined || publicPath !== "" ? publicUrl : `${publicUrl}${prefix}`;
  const prefixOf = (request: Request) => mountedAt(request) ?? prefix;
  return {
    pathOf(request) {
      const path = getPath(request);
      const mountedHere = prefixOf(request);
      if (mountedHere === "" || !path.startsWith(`${mountedHere}/`)) return path;
      return path.slice(mountedHere.length);
    },
    baseOf: (request) => fixedBase ?? `${new URL(request.url).origin}${prefixOf(request)}`,
  };
}

/** Shared by the copies of this package in a process, such as its two module formats. */
const mountedKey = Symbol.for("likeness.mounted-at");

/** Says where the server that hands the request on has mounted the engine, e.g. `/likeness`. */
export function setMountedAt(request: Request, path: string): void {
  Object.defineProperty(request, mountedKey, { value: withoutSlash(path) });
}

function mountedAt(request: Request): string | undefined {
  const path: unknown = Reflect.get(request, mountedKey);
  return typeof path === "string" ? path : undefined;
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, "");
}
