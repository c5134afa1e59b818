import { APIError } from "../errors/errors.ts";
import type { ErrorDetails } from "../errors/likeness-error.ts";
import type { Core } from "./core.ts";
import { redact } from "./transport.ts";

const statuses: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Whether the response is a redirect: a visible one (Node), a hidden one (browsers), or one already followed by a `fetch`
 * that ignores `redirect: "manual"`. React Native does not set `redirected`, but its response has another URL.
 */
export function isRedirect(response: Response, requested: string): boolean {
  const { type, status, redirected, url } = response;
  if (type === "opaqueredirect" || redirected || statuses.includes(status)) return true;
  return redirected === undefined && Boolean(url) && withoutSecrets(url) !== withoutSecrets(requested);
}

/** The target of a redirect; undefined if the response does not contain it. */
export function redirectTarget(response: Response, requested: string): string | undefined {
  const location = response.headers.get("location") ?? response.url;
  try {
    return location ? new URL(location, requested).href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The error of a redirected API call. Following it would turn a POST into a GET (301, 302, 303), and lose the API key or
 * send it to another host.
 */
export function redirectError(
  core: Core,
  what: string,
  requested: string,
  response: Response,
  details: ErrorDetails,
): APIError {
  const { baseUrl } = core;
  const target = withoutSecrets(redirectTarget(response, requested) ?? "");
  const path = withoutSecrets(requested).slice(baseUrl.length);
  const trimmed = target.replace(/\/+$/, "");
  const newBase = trimmed.endsWith(path) ? trimmed.slice(0, -path.length) : undefined;
  const hint =
    response.type === "opaqueredirect"
      ? `open ${baseUrl} in a tab and set baseUrl to the address that it shows`
      : newBase !== undefined && newBase !== baseUrl
        ? `set baseUrl to "${newBase}"`
        : `is baseUrl right? It is ${baseUrl}`;
  const where = target === "" || target === withoutSecrets(requested) ? "another URL" : target;
  return new APIError(redact(core, `${what}: redirected to ${where}; API calls do not follow redirects`), {
    code: "redirected",
    status: response.status,
    hint: redact(core, hint),
    ...details,
  });
}

/** Removes credentials, query and fragment. */
function withoutSecrets(address: string): string {
  return address.replace(/[?#].*/s, "").replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
