import type { HeaderList } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger, LogLevel } from "./logger.ts";

/** Anything that answers requests in process, e.g. what `createEngine()` of `@likeness/engine` gives. */
export interface Engine {
  fetch(request: Request): Promise<Response>;
  readonly url: string;
  readonly apiKey: string;
  /** Where the file of a picture is, as a `file:` URL; null where pictures are not in files. */
  assetFile?(id: string): Promise<string | null>;
}

/** Every option has a default; an unknown one throws. */
export interface LikenessOptions {
  /** Default: the environment's `LIKENESS_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Where the API is, without `/api/v1`. Default: the environment's `LIKENESS_BASE_URL`. */
  readonly baseUrl?: string | URL | undefined;
  /** Default: `globalThis.fetch` as it is at each call, so that mocks may come later. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Run in process; instead of `apiKey`, `baseUrl` and `fetch`. */
  readonly engine?: Engine | undefined;
  /** For one attempt, body included, in milliseconds. Default 60,000. */
  readonly timeout?: number | undefined;
  /** For one call with all its attempts and waits, in milliseconds. Default: none, but ten minutes when waiting for a job. */
  readonly deadline?: number | undefined;
  /** Further attempts after the first, for faults that may pass. Default 2, but 8 in a row when waiting for a job. */
  readonly maxRetries?: number | undefined;
  /** Sent with every request to the API, and to nobody else. */
  readonly headers?: HeaderList | undefined;
  readonly hooks?: Hooks | undefined;
  /** Default: `console`. */
  readonly logger?: Logger | undefined;
  /** Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /** Put in front of the client's own `User-Agent`, outside browsers. */
  readonly userAgent?: string | undefined;
}

/** For one call; each wins over the client's option of the same name. */
export interface RequestOptions {
  /** For one attempt, body included, in milliseconds. */
  readonly timeout?: number | undefined;
  /** For all attempts and waits together, in milliseconds. */
  readonly deadline?: number | undefined;
  /** Further attempts after the first, for faults that may pass. */
  readonly maxRetries?: number | undefined;
  /** Of a write: 1 to 255 visible ASCII characters. Default: a new UUID, the same on every attempt. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly headers?: HeaderList | undefined;
}

export const optionNames: readonly string[] =
  "apiKey baseUrl fetch engine timeout deadline maxRetries headers hooks logger logLevel userAgent".split(
    " ",
  );

/** Of a request, and of a wait for a job. */
export const callOptionNames: readonly string[] =
  "timeout deadline maxRetries idempotencyKey signal headers onProgress cancelOn pollInterval".split(" ");
