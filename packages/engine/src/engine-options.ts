import type { UploadLimits } from "./http/body/body-budget.ts";
import type { CorsOptions } from "./http/middleware/cors.ts";
import type { Tier } from "./model/account.ts";
import type { TierLimits } from "./model/limits.ts";
import type { Prices } from "./model/prices.ts";
import type { BlobStore } from "./ports/blob-store.ts";
import type { Clock } from "./ports/clock.ts";
import type { Ids } from "./ports/ids.ts";
import type { ImageModel } from "./ports/image-model.ts";
import type { ImageSanitizer } from "./ports/image-sanitizer.ts";
import type { Logger } from "./ports/logger.ts";
import type { Moderator } from "./ports/moderator.ts";
import type { Outbound } from "./ports/outbound.ts";
import type { RateLimitStore } from "./ports/rate-limit-store.ts";
import type { Store } from "./ports/store.ts";

export interface EngineOptions {
  /**
   * The folder that keeps jobs, avatars and pictures; it is made when it is not there, and several processes may share
   * it. Left out, everything is in memory and gone with the engine.
   */
  readonly dataDir?: string;
  /** The API key of the local account. Left out, one is made; it is never stored, and works with this engine only. */
  readonly apiKey?: string;
  /**
   * Encrypts the secrets of webhooks and of signatures in the store: 32 bytes as base64 or hex. Of several, as a list or
   * separated by commas or white space, the first encrypts and all decrypt. What is stored in plain is encrypted when the
   * engine opens. Without one they are stored in plain.
   */
  readonly encryptionKey?: string | readonly string[];
  /** How long what happened is kept for those who follow it later, in days; default 30. */
  readonly eventRetentionDays?: number;
  /** Where clients reach the engine when it is served; goes into the addresses of pictures. Default: what each request names. */
  readonly publicUrl?: string;
  /**
   * The hosts that requests may name, such as `faces.example` (any port) or `faces.example:8080`, besides that of
   * `publicUrl` and loopback names; others are answered 421. `*` is any. Default: any, because in process there is nobody
   * else to name one; `serve` has a check of its own.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * How many requests with a wrong API key one network address may send in a minute, before it is answered 429; right
   * keys work meanwhile. Counted in this process, for requests that came through `serve`. Default 30; `false` is any number.
   */
  readonly failedAuthPerMinute?: number | false;
  /**
   * The prefix of all paths where the engine is mounted in a site, such as `/likeness`; it goes into the addresses of
   * pictures. Requests are answered with it and without it, because some servers take it off. Default: the path of
   * `publicUrl`, if it has one. `@likeness/engine/node` finds out by itself where Express has mounted it.
   */
  readonly basePath?: string;
  /** `false` accepts jobs and leaves them to another process. */
  readonly worker?: WorkerSettings | false;
  /** Credits per picture. */
  readonly prices?: Prices;
  /** What accounts of a tier may do at most, where it differs from `defaultLimits`. The local account has no limits. */
  readonly limits?: { readonly [T in Tier]?: Partial<TierLimits> };
  /** How many bytes of request bodies the process accepts at once. */
  readonly uploads?: Partial<UploadLimits>;
  /** `false` delivers nothing and leaves that to another process; the default delivers when there is a worker. */
  readonly webhooks?: WebhookSettings | false;
  /** Says what may be drawn; default a list of words and phrases. `false` draws whatever is asked for. */
  readonly moderator?: Moderator | false;
  /**
   * Where log lines go, such as a pino: one for each request (`info`; those to `/healthz`, `/readyz` and `/metrics`
   * `debug`), the end of each job, each attempt at a webhook, and faults. No line holds a key, a header, a body, a prompt
   * or a signature.
   */
  readonly logger?: Logger;
  /**
   * Counts, and answers `/metrics` to those who send the operator's API key, or this `key`, as a bearer token; needs the
   * package prom-client. Default false.
   */
  readonly metrics?: boolean | { readonly key?: string };
  /** The origins whose pages may ask; default none. */
  readonly cors?: CorsOptions;
  /** `false` hides the API's document `/openapi.json` and its page `/docs`. */
  readonly docs?: boolean;
  /** Told of faults that no caller is to blame for; default `console.error`, or the `logger` alone. `requestId` is null outside of requests. */
  readonly onFault?: (error: unknown, requestId: string | null) => void;
  /**
   * Draws the pictures; default the built-in illustrator. It also refuses what it could never draw when it is asked for:
   * engines that leave the drawing to others (`worker: false`) need the same one.
   */
  readonly model?: ImageModel;
  readonly imageSanitizer?: ImageSanitizer;
  readonly store?: Store;
  readonly blobs?: BlobStore;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Speaks to the addresses that callers name; the default speaks to public ones only. */
  readonly outbound?: Outbound;
  /** Counts requests; default in this process alone. */
  readonly rateLimits?: RateLimitStore;
}

export interface WebhookSettings {
  /** Lets webhooks go to this machine and to private networks, also without TLS. For development only. */
  readonly allowPrivate?: boolean;
}

export interface WorkerSettings {
  /** Jobs drawn at once; default the number of cores. */
  readonly concurrency?: number;
  /** How long a worker may be silent before its jobs are taken over by another; default 15,000 ms. */
  readonly leaseMs?: number;
  /** How long one job may be drawn before it fails with `timeout`; default 300,000 ms. */
  readonly timeoutMs?: number;
  /**
   * Further attempts at a job after `rate_limited`, `timeout` or `upstream_error`; default 3. A job whose worker stopped
   * answering twice, because its process or thread died or `timeoutMs` was over, is not tried again.
   */
  readonly retries?: number;
  /** The pause before the second attempt; each further one is twice as long, up to a minute. Default 1,000 ms. */
  readonly retryPauseMs?: number;
}
