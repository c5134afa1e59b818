/**
 * Builds the request from the arguments of `engine.fetch(...)`, which are those of the global `fetch` or of a server's
 * handler: `Bun.serve`, `Deno.serve`, Workers, Hono's `mount` and Next's routes pass their own values after the request,
 * which must not be mistaken for a `RequestInit`.
 */
export function toRequest(input: Request | URL | string, rest: readonly unknown[] = []): Request {
  const [init] = rest;
  if (isRequest(input)) return rest.length === 1 && isInit(init) ? rebuild(input.url, input, init) : input;
  // A URL may come from another realm, so it is converted to a string.
  const url = typeof input === "string" ? input : String(input);
  if (typeof init !== "object" || init === null) return new Request(url);
  return isRequest(init) ? rebuild(url, init) : new Request(url, init);
}

/** Whether a value is a request of any realm. `instanceof` fails for those of test environments. */
function isRequest(value: unknown): value is Request {
  if (typeof value !== "object" || value === null) return false;
  if (!("url" in value && "method" in value && "headers" in value)) return false;
  const { url, method, headers } = value;
  return (
    typeof url === "string" &&
    typeof method === "string" &&
    typeof headers === "object" &&
    headers !== null &&
    "get" in headers &&
    "signal" in value
  );
}

/**
 * Whether a value after a request is a `RequestInit`: all its properties are those of one, with the right types. A
 * server's context may also have a property named `cache` or `mode`.
 */
function isInit(value: unknown): value is RequestInit {
  if (typeof value !== "object" || value === null) return false;
  // A request has all the properties of an init.
  if (isRequest(value)) return true;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => properties.get(name)?.(Reflect.get(value, name)) === true);
}

const isText = (value: unknown): boolean => typeof value === "string";
const isOneOf = (choices: string) => (value: unknown) =>
  typeof value === "string" && choices.split(" ").includes(value);
const isAnything = (): boolean => true;

const properties = new Map<string, (value: unknown) => boolean>([
  ["method", isText],
  ["headers", (value) => typeof value === "object" && value !== null],
  ["body", (value) => value === null || typeof value === "string" || typeof value === "object"],
  [
    "signal",
    (value) =>
      value === null || (typeof value === "object" && "aborted" in value && "addEventListener" in value),
  ],
  ["cache", isOneOf("default no-store reload no-cache force-cache only-if-cached")],
  ["credentials", isOneOf("omit same-origin include")],
  ["duplex", isOneOf("half")],
  ["integrity", isText],
  ["keepalive", (value) => typeof value === "boolean"],
  ["mode", isOneOf("same-origin cors no-cors navigate")],
  ["priority", isOneOf("high low auto")],
  ["redirect", isOneOf("follow error manual")],
  ["referrer", isText],
  ["referrerPolicy", isText],
  ["window", (value) => value === null],
  // Extensions of Node and Next, which have no effect in process.
  ["dispatcher", isAnything],
  ["next", isAnything],
]);

/**
 * Copies a request with some properties changed. They are read one by one, because they are not enumerable: spreading a
 * request, as the wrappers of test environments do, would turn every write into a GET.
 */
function rebuild(url: string, request: Request, changes: RequestInit = {}): Request {
  const { method = request.method, headers = request.headers } = changes;
  const body = changes.body === undefined ? request.body : changes.body;
  const signal = changes.signal === undefined ? request.signal : changes.signal;
  return new Request(url, {
    method,
    headers,
    signal,
    ...(body !== null && { body, duplex: "half" }),
  });
}
