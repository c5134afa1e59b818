import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** undici, which is behind Node's `fetch`, says here what it really sends and gets, mocked sockets included. */
const channels = { answered: "undici:request:headers", failed: "undici:request:error" };

export interface EscapedRequests {
  /** Names an answer that the mock gave; one without such a name came from elsewhere. */
  answered(requestId: string | null): void;
  stop(): void;
}

/** Warns, once, when a request to a mocked origin went out to the network instead. */
export function watchForEscapes(
  origins: readonly string[],
  warn: (message: string) => void,
): EscapedRequests {
  const ours = new Set<string>();
  let warned = false;
  const tell = (request: SentRequest) => {
    if (warned) return;
    warned = true;
    warn(explain(request));
  };
  const onAnswer = (message: unknown) => {
    const request = sentRequest(message, origins);
    if (request && !ours.delete(requestIdOf(message) ?? "")) tell(request);
  };
  const onFailure = (message: unknown) => {
    const request = sentRequest(message, origins);
    if (request && isFromSystem(field(message, "error"))) tell(request);
  };
  subscribe(channels.answered, onAnswer);
  subscribe(channels.failed, onFailure);
  return {
    answered: (requestId) => requestId !== null && ours.add(requestId),
    stop() {
      unsubscribe(channels.answered, onAnswer);
      unsubscribe(channels.failed, onFailure);
    },
  };
}

function explain({ method, origin, path }: SentRequest): string {
  return (
    `${method} ${origin}${path.replace(/\?.*/, "")} went out to the network instead of the mock. ` +
    "The code that sent it took `fetch` before mock.listen() replaced it: at the top of a module (`const { fetch } = globalThis`), " +
    "or as an option (`new Likeness({ fetch })`). Call mock.listen() before that code runs, or let it take " +
    "`fetch` at each call: `(...args) => globalThis.fetch(...args)`. The same happens when another msw server begins to listen in " +
    "this process: give it the handlers instead, `setupServer(...mock.handlers)`."
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

/** The headers come as one list of names and values, as bytes. */
function requestIdOf(message: unknown): string | undefined {
  const headers = field(field(message, "response"), "headers");
  const texts = Array.isArray(headers) ? headers.map(String) : [];
  const name = texts.findIndex((text, at) => at % 2 === 0 && text.toLowerCase() === "x-request-id");
  return name < 0 ? undefined : texts[name + 1];
}

/** Whether the operating system was asked, and said no: what the mock itself breaks off never gets that far. */
function isFromSystem(error: unknown): boolean {
  const errors = field(error, "errors");
  return field(error, "syscall") !== undefined || (Array.isArray(errors) && errors.some(isFromSystem));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
