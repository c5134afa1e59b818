import { APIError } from "../errors/errors.ts";
import type { ErrorFacts } from "../errors/likeness-error.ts";
import type { Core } from "./core.ts";

const statuses: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Whether the answer is a redirect: as it is (Node), hidden (browsers), or already followed by a `fetch` that does not
 * know `redirect: "manual"`. React Native does not say that it followed one, but its answer has another address.
 */
export function isRedirect(response: Response, requested: string): boolean {
  const { type, status, redirected, url } = response;
  if (type === "opaqueredirect" || redirected || statuses.includes(status)) return true;
  return redirected === undefined && Boolean(url) && bare(url) !== bare(requested);
}

/** Where a redirect leads, without its query, which may hold a secret; undefined where it does not tell. */
export function redirectTarget(response: Response, requested: string): string | undefined {
  const location = response.headers.get("location") ?? response.url;
  try {
    return location ? new URL(location, requested).href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Why a redirected call of the API is refused. Following it would make a GET of a POST (301, 302, 303), and lose the
 * API key or send it to a host that it was not meant for.
 */
export function redirectError(
  core: Core,
  what: string,
  requested: string,
  response: Response,
  facts: ErrorFacts,
): APIError {
  const { baseUrl } = core;
  const target = bare(redirectTarget(response, requested) ?? "");
  const path = bare(requested).slice(baseUrl.length);
  const trimmed = target.replace(/\/+$/, "");
  const newBase = trimmed.endsWith(path) ? trimmed.slice(0, -path.length) : undefined;
  const hint =
    response.type === "opaqueredirect"
      ? `the browser hides where it leads: open ${baseUrl} in a tab and set baseUrl to the address that it shows`
      : newBase !== undefined && newBase !== baseUrl
        ? `set baseUrl (or LIKENESS_BASE_URL) to "${newBase}"`
        : `something in front of the API redirects, such as a login page or a rule for slashes; is baseUrl right? It is ${baseUrl}`;
  const where = target === "" || target === bare(requested) ? "another address" : target;
  return new APIError(core.redact(`${what}: redirected to ${where}, which is not followed`), {
    code: "redirected",
    status: response.status,
    hint: core.redact(hint),
    ...facts,
  });
}

/** Without login, query and fragment. */
function bare(address: string): string {
  return address.replace(/[?#].*/s, "").replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
