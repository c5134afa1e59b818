import type {
  Account,
  Agent,
  AgentEmotions,
  AgentIdentity,
  ApiError,
  Avatar,
  Comment,
  CreditEntry,
  Credits,
  DefaultAvatars,
  Deletion,
  Delivery,
  DrawUrl,
  ImageModels,
  Job,
  Key,
  Like,
  Look,
  PublicAvatar,
  Replay,
  SigningSecret,
  Webhook,
} from "@likeness/contract/v1/types";
import { serverUrl } from "../addresses.ts";
import { wait } from "./wait.ts";

/** What responses contain, by the `object` that they name. */
export interface Objects {
  account: Account;
  agent: Agent;
  agent_emotions: AgentEmotions;
  agent_identity: AgentIdentity;
  api_key: Key;
  comment: Comment;
  credit_entry: CreditEntry;
  credits: Credits;
  default_avatars: DefaultAvatars;
  deletion: Deletion;
  delivery: Delivery;
  draw_url: DrawUrl;
  image_models: ImageModels;
  job: Job;
  like: Like;
  look: Look;
  public_avatar: PublicAvatar;
  replay: Replay;
  saved_avatar: Avatar;
  signing_secret: SigningSecret;
  webhook: Webhook;
}
type ObjectName = keyof Objects;

export interface List<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly total_count: number;
}

/** Parameters of a URL; those that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Options {
  readonly query?: Query | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Method = "GET" | "POST" | "PATCH" | "DELETE";

/** The API with the key of this tab. Paths are below `/api/v1`; parts of them that are not constant are to be encoded. */
export interface Api {
  /** Reads one object, which the response has to name: `get("saved_avatar", "/avatars/ID")`. */
  get<N extends ObjectName>(name: N, path: string, options?: Options): Promise<Objects[N]>;
  list<N extends ObjectName>(name: N, path: string, options?: Options): Promise<List<Objects[N]>>;
  /** Sends a body, which becomes a form if it has files. */
  send<N extends ObjectName>(
    name: N,
    method: Exclude<Method, "GET">,
    path: string,
    body?: object,
  ): Promise<Objects[N]>;
  /** As `send`, where the response is a list. */
  sendForList<N extends ObjectName>(name: N, path: string, body?: object): Promise<List<Objects[N]>>;
  /** Reads a file. An address of an image that the API gave is read as it is. */
  file(path: string, options?: Options & { readonly method?: "GET" | "POST" }): Promise<Blob>;
  /** Reads server-sent events until the stream ends. `onOpen` is called when the server has begun to send them. */
  events(
    path: string,
    signal: AbortSignal,
    onOpen?: () => void,
  ): AsyncGenerator<ServerEvent, void, undefined>;
}

/** The time in which the server takes no requests of this account. */
export interface Pause {
  begin(duration: number): void;
  /** Resolves when it is over, which may be now. Rejects if the signal aborts first. */
  end(signal?: AbortSignal): Promise<void>;
  /** When it ends in Unix milliseconds; 0 if there is none. */
  until(): number;
  /** Called when it begins and ends. Returns what ends that. */
  watch(notify: () => void): () => void;
}

export function createPause(): Pause {
  const watchers = new Set<() => void>();
  let until = 0;
  const notifyAll = () => {
    for (const notify of watchers) notify();
  };
  const never = new AbortController().signal;
  return {
    begin(duration) {
      const next = Date.now() + duration;
      if (next <= until) return;
      until = next;
      notifyAll();
      setTimeout(() => {
        if (until !== next) return;
        until = 0;
        notifyAll();
      }, duration);
    },
    async end(signal = never) {
      while (until > Date.now()) {
        await wait(until - Date.now(), signal);
        signal.throwIfAborted();
      }
    },
    until: () => until,
    watch(notify) {
      watchers.add(notify);
      return () => watchers.delete(notify);
    },
  };
}

export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** The server refused a request or failed. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string | undefined;
  readonly requestId: string | undefined;
  /** The missing credits, if that is why. */
  readonly shortfall: number | undefined;
  /** How long to wait before the next request, if the server says so. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, error: Partial<ApiError>, retryAfterMs?: number) {
    super(error.message ?? `The server answered ${status}.`);
    this.status = status;
    this.code = error.code ?? `http_${status}`;
    this.hint = error.hint;
    this.requestId = error.request_id;
    this.shortfall = error.shortfall;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The server did not answer. */
export class NetworkError extends Error {}

/** How long to wait after too many requests if the server does not say, in milliseconds. */
const defaultPause = 10_000;

export function createApi(apiKey: string, pause: Pause = createPause()): Api {
  const request = async (method: Method, path: string, { query, signal }: Options = {}, body?: object) => {
    const url = new URL(path.startsWith("/") ? `api/v1${path}` : path, serverUrl);
    for (const [name, value] of Object.entries(query ?? {}))
      if (value !== undefined) url.searchParams.set(name, String(value));
    // What is only shown waits until the server takes requests again; what somebody has started is tried.
    if (method === "GET") await pause.end(signal);
    const content = body === undefined ? undefined : encoded(body);
    const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}` };
    if (typeof content === "string") headers["Content-Type"] = "application/json";
    // A write that is repeated by the browser is carried out once.
    if (method !== "GET") headers["Idempotency-Key"] = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const response = await fetch(url, {
      method,
      headers,
      ...(content !== undefined && { body: content }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new NetworkError("The server did not answer.", { cause: error });
    });
    if (!response.ok) {
      const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
      const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined;
      if (response.status === 429) pause.begin(retryAfterMs ?? defaultPause);
      throw new RequestError(
        response.status,
        errorOf(await response.json().catch(() => undefined)),
        retryAfterMs,
      );
    }
    return response;
  };
  const data = async (response: Response, name: string): Promise<unknown> => {
    const body: unknown = await response.json();
    if (isRecord(body) && body["object"] === name) return body["data"];
    throw new RequestError(response.status, {
      message: `The response of the server is not a ${name}.`,
      code: "unexpected_response",
    });
  };
  const one = async <N extends ObjectName>(response: Response, name: N): Promise<Objects[N]> => {
    const found = await data(response, name);
    if (!isObject(found, name)) throw new TypeError(`The response has no ${name}.`);
    return found;
  };
  const many = async <N extends ObjectName>(response: Response, name: N): Promise<List<Objects[N]>> => {
    const found = await data(response, "list");
    if (!isList(found, name)) throw new TypeError(`The response has no list of ${name}.`);
    return found;
  };
  return {
    get: async (name, path, options) => one(await request("GET", path, options), name),
    list: async (name, path, options) => many(await request("GET", path, options), name),
    send: async (name, method, path, body) => one(await request(method, path, {}, body), name),
    sendForList: async (name, path, body) => many(await request("POST", path, {}, body), name),
    file: async (path, { method = "GET", ...options } = {}) => (await request(method, path, options)).blob(),
    async *events(path, signal, onOpen) {
      const { body } = await request("GET", path, { signal });
      onOpen?.();
      if (body === null) return;
      try {
        yield* readEvents(body);
      } catch (error) {
        if (signal.aborted) throw error;
        throw new NetworkError("The connection to the server was lost.", { cause: error });
      }
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The tests check the responses of the server against the contract; here the name is enough. */
function isObject<N extends ObjectName>(value: unknown, name: N): value is Objects[N] {
  // Jobs do not name themselves.
  return isRecord(value) && (name === "job" || value["object"] === name);
}

function isList<N extends ObjectName>(value: unknown, name: N): value is List<Objects[N]> {
  return (
    isRecord(value) && Array.isArray(value["data"]) && value["data"].every((item) => isObject(item, name))
  );
}

function errorOf(body: unknown): Partial<ApiError> {
  const error = isRecord(body) ? body["error"] : undefined;
  if (!isRecord(error)) return {};
  const text = (name: string) => {
    const value = error[name];
    return typeof value === "string" ? { [name]: value } : {};
  };
  const { shortfall } = error;
  return {
    ...text("code"),
    ...text("message"),
    ...text("hint"),
    ...text("request_id"),
    ...(typeof shortfall === "number" && { shortfall }),
  };
}

/** JSON, or a form if a file is among the fields. */
function encoded(body: object): string | FormData {
  const fields = Object.entries(body);
  const hasFile = fields.some(([, value]) => [value].flat().some((item) => item instanceof Blob));
  if (!hasFile) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of fields)
    for (const item of [value].flat()) {
      if (item instanceof Blob) form.append(name, item);
      else if (item !== undefined)
        form.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
    }
  return form;
}

/** Reads server-sent events. Comments, which keep the connection open, are left out. */
export async function* readEvents(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<ServerEvent, void, undefined> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event !== undefined) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseEvent(block: string): ServerEvent | undefined {
  const fields = block.split(/\r?\n/).map((line) => /^([a-z]+): ?(.*)$/.exec(line));
  const valuesOf = (name: string) =>
    fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? "");
  const text = valuesOf("data").join("\n");
  if (text === "") return undefined;
  try {
    return { event: valuesOf("event")[0] ?? "message", data: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
