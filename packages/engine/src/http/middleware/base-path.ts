import { getPath } from "hono/utils/url";

/** The prefix of all paths: `/likeness` if the API is at `/likeness/api/v1`. */
export interface BasePath {
  /** The path of a request without the prefix, if the server in front left it on. */
  pathOf(request: Request): string;
  /** The beginning of URLs in the response, without a slash at the end. */
  baseUrlOf(request: Request): string;
}

export interface BasePathOptions {
  /** The base URL of the server for clients. Default: the host that each request names. */
  readonly publicUrl?: string;
  /** Default: the path of `publicUrl`. */
  readonly basePath?: string;
}

/**
 * The prefix is removed if it is there, because some servers keep it (Bun, Next, Deno) and some remove it (Hono's `mount`,
 * most proxies). URLs in responses have it either way.
 */
export function createBasePath({ publicUrl, basePath }: BasePathOptions): BasePath {
  const publicPath = publicUrl === undefined ? "" : withoutSlash(new URL(publicUrl).pathname);
  const prefix = withoutSlash(basePath ?? publicPath);
  // A public URL with a path is complete: the proxy behind it may replace the prefix.
  const fixedBase = publicUrl === undefined || publicPath !== "" ? publicUrl : `${publicUrl}${prefix}`;
  const prefixOf = (request: Request) => mountedAt(request) ?? prefix;
  return {
    pathOf(request) {
      const path = getPath(request);
      const mountPath = prefixOf(request);
      if (mountPath === "" || !path.startsWith(`${mountPath}/`)) return path;
      return path.slice(mountPath.length);
    },
    baseUrlOf: (request) => fixedBase ?? `${new URL(request.url).origin}${prefixOf(request)}`,
  };
}

/** A registered symbol, because a process may have several copies of this package, such as its two module formats. */
const mountedKey = Symbol.for("likeness.mounted-at");

/** Sets where the engine is mounted for this request, such as `/likeness`. */
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
