import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** undici, which implements Node's `fetch`, publishes all requests here, including those over mocked sockets. */
const channels = { response: "undici:request:headers", error: "undici:request:error" };

export interface BypassDetector {
  /** Records the id of a response of the mock. Responses with other ids bypassed it. */
  recordResponse(requestId: string | null): void;
  stop(): void;
}

/** Warns once if a request to a mocked origin bypasses the mock. */
export function detectBypassedRequests(
  origins: readonly string[],
  warn: (message: string) => void,
): BypassDetector {
  const mockedIds = new Set<string>();
  let warned = false;
  const warnOnce = (request: SentRequest) => {
    if (warned) return;
    warned = true;
    warn(explain(request));
  };
  const onResponse = (message: unknown) => {
    const request = sentRequest(message, origins);
    if (request && !mockedIds.delete(requestIdOf(message) ?? "")) warnOnce(request);
  };
  const onError = (message: unknown) => {
    const request = sentRequest(message, origins);
    if (request && isSystemError(field(message, "error"))) warnOnce(request);
  };
  subscribe(channels.response, onResponse);
  subscribe(channels.error, onError);
  return {
    recordResponse: (requestId) => requestId !== null && mockedIds.add(requestId),
    stop() {
      unsubscribe(channels.response, onResponse);
      unsubscribe(channels.error, onError);
    },
  };
}

function explain({ method, origin, path }: SentRequest): string {
  return (
    `${method} ${origin}${path.replace(/\?.*/, "")} was sent to the network instead of the mock. ` +
    "The code captured `fetch` before mock.listen() replaced it, for example at the top of a module " +
    "(`const { fetch } = globalThis`) or as an option (`new Likeness({ fetch })`). Call mock.listen() before that code runs, " +
    "or resolve `fetch` on each call: `(...args) => globalThis.fetch(...args)`. This also happens if another msw server " +
    "listens in the same process: pass the handlers to it instead, `setupServer(...mock.handlers)`."
  );
}

interface SentRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
}

function sentRequest(message: unknown, origins: readonly string[]): SentRequest | undefined {
  const request = field(message, "request");
  const [method, path, origin] = [
    field(request, "method"),
    field(request, "path"),
    String(field(request, "origin")),
  ];
  if (typeof method !== "string" || typeof path !== "string" || !origins.includes(origin)) return undefined;
  return { method, origin, path };
}

/** Headers are a flat list of names and values as bytes. */
function requestIdOf(message: unknown): string | undefined {
  const headers = field(field(message, "response"), "headers");
  const texts = Array.isArray(headers) ? headers.map(String) : [];
  const name = texts.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === "x-request-id");
  return name < 0 ? undefined : texts[name + 1];
}

/** Whether the operating system reported the error. Errors injected by the mock have no `syscall`. */
function isSystemError(error: unknown): boolean {
  const errors = field(error, "errors");
  return field(error, "syscall") !== undefined || (Array.isArray(errors) && errors.some(isSystemError));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
