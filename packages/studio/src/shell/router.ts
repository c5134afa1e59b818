import { useSyncExternalStore } from "react";
import { studioUrl } from "../addresses.ts";

/** A view and its state: the path below `/studio/` without slashes at the ends, and the query. */
export interface Route {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The address of a view, for links: `href("avatars/ID")`, `href("", { prompt })`. */
export function href(path: string, query?: URLSearchParams | Readonly<Record<string, string>>): string {
  const search = query === undefined ? "" : new URLSearchParams(query).toString();
  return studioUrl.pathname + path + (search && `?${search}`);
}

/** Shows another view. `replace` leaves no entry in the history. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  dispatchEvent(new Event(changed));
}

const changed = "likeness:navigate";

/** The current view. */
export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  return routeOf(address, studioUrl.pathname);
}

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify);
  addEventListener("popstate", notify);
  return () => {
    removeEventListener(changed, notify);
    removeEventListener("popstate", notify);
  };
}

export function routeOf(address: string, base: string): Route {
  const [pathname = "", search = ""] = address.split(/\?(.*)/s);
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : "";
  return { path: path.replace(/^\/+|\/+$/g, ""), query: new URLSearchParams(search) };
}

/** The parts of a path that matches a pattern such as `avatars/:id`, decoded; undefined if it does not match. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [names, parts] = [pattern.split("/"), path.split("/")];
  if (names.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? "";
    if (name.startsWith(":")) found[name.slice(1)] = decode(part);
    else if (name !== part) return undefined;
  }
  return found;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
