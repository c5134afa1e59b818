import type { Capabilities } from "../systems/capabilities.ts";
import type { LikenessCapabilities } from "../systems/likeness/capabilities.ts";
import type { System } from "../systems/system.ts";
import type { HeaderList } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger, LogLevel } from "./logger.ts";

/** Anything that handles requests in process, e.g. what `createEngine()` of `@likeness/engine` returns. */
export interface Engine {
  fetch(request: Request): Promise<Response>;
  readonly url: string;
  readonly apiKey: string;
  /** The file of an image as a `file:` URL; null where images are not kept in files. */
  assetFile?(id: string): Promise<string | null>;
  /** What image URLs in its responses begin with, if not with the URL of the request. */
  readonly publicUrl?: string | undefined;
}

/** Every option has a default. An unknown option throws. */
export interface LikenessOptions<C extends Capabilities = LikenessCapabilities> {
  /** Another system than the Likeness API, e.g. `hoox()` of `@likeness/client/hoox`. */
  readonly system?: System<C> | undefined;
  /** Default: the environment's `LIKENESS_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** The URL of the API, with or without `/api/v1`. Default: the environment's `LIKENESS_BASE_URL`. */
  readonly baseUrl?: string | URL | undefined;
  /** Default: `globalThis.fetch`, looked up at each request, so that it can be mocked later. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Handles the requests in process; replaces `apiKey`, `baseUrl` and `fetch`. */
  readonly engine?: Engine | undefined;
  /** The timeout of one attempt, including the body, in milliseconds. Default 60,000. */
  readonly timeout?: number | undefined;
  /**
   * The deadline of one call with all its attempts and waits, in milliseconds. Default: none, or ten minutes when waiting
   * for a job.
   */
  readonly deadline?: number | undefined;
  /** How often a request is retried after a transient failure. Default 2, or 8 for each poll when waiting for a job. */
  readonly maxRetries?: number | undefined;
  /** Sent with every request to the API, and to no other host. */
  readonly headers?: HeaderList | undefined;
  readonly hooks?: Hooks | undefined;
  /** Default: `console`. */
  readonly logger?: Logger | undefined;
  /** Default: `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /** Prepended to the client's `User-Agent`, outside browsers. */
  readonly userAgent?: string | undefined;
}

/** The options of one call; each overrides the client's option of the same name. */
export interface RequestOptions {
  /** The timeout of one attempt, including the body, in milliseconds. */
  readonly timeout?: number | undefined;
  /** The deadline of the call with all its attempts and waits, in milliseconds. */
  readonly deadline?: number | undefined;
  /** How often the request is retried after a transient failure. */
  readonly maxRetries?: number | undefined;
  /** The key of a write: 1 to 255 visible ASCII characters. Default: a new UUID, the same for every attempt. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly headers?: HeaderList | undefined;
}

export const optionNames: readonly string[] =
  "system apiKey baseUrl fetch engine timeout deadline maxRetries headers hooks logger logLevel userAgent".split(
    " ",
  );

/** The options of a request and of a wait. */
export const callOptionNames: readonly string[] =
  "timeout deadline maxRetries idempotencyKey signal headers onProgress cancelOn pollInterval".split(" ");
