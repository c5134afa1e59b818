import type { OpenApiDocument } from "@likeness/contract/v1/document";
import type { ApiError, Result } from "../model/result.ts";
import type { System } from "../model/system.ts";
import type { EventWriter, WebhookPayload } from "../ports/event-writer.ts";
import type { AssetPath, AssetUrl } from "./asset-urls.ts";
import type { RateLimitState } from "./middleware/rate-limit.ts";

/** Everything of a dialect except its routes. */
export interface DialectPolicies {
  readonly system: System;
  /** The beginning of all its paths, which is left out where the dialect is served at the root: `/pi`. */
  readonly prefix: string;
  /** Where its API is, with the prefix: `/pi/api/v1`. */
  readonly basePath: string;
  /** Whether the parameters of its paths are the same in upper case, as UUIDs are. */
  readonly lowerCaseParams: boolean;
  readonly auth: AuthPolicy;
  readonly idempotency: IdempotencyPolicy;
  readonly requestIdPrefix: string;
  /** Response headers that browsers must be allowed to read, besides those that every dialect has. */
  readonly exposedHeaders: readonly string[];
  /** The dialect's error envelope, with its status. */
  errorResponse(requestId: string, error: ApiError, headers?: Record<string, string>): Response;
  rateLimitHeaders(state: RateLimitState): Record<string, string>;
  /** What an account without a limit gets instead; nothing by default. */
  unlimitedHeaders?(now: number): Record<string, string>;
  readonly assetPath: AssetPath;
  /** Writes the payload, headers and signature of webhooks. */
  createEventWriter(options: EventWriterOptions): EventWriter;
  /** The OpenAPI document; loaded on first use, because it is as large as the rest of the dialect. */
  document(): Promise<OpenApiDocument>;
}

export interface AuthPolicy {
  /** The header that carries credentials. */
  readonly header: string;
  /**
   * The API key that the request carries, or the error if it carries none. `secret` is the one of this store, for
   * dialects that issue tokens, which may expire.
   */
  readApiKey(
    request: Request,
    options: { readonly secret: string; readonly now: number },
  ): Result<string> | Promise<Result<string>>;
}

export interface IdempotencyPolicy {
  /** The header that carries the key. */
  readonly header: string;
  /** Sent with a response that was stored for the key. */
  readonly replayedHeader: string;
  readonly maxKeyLength: number;
  /** Separates the keys of this dialect from those of others on the same route. */
  readonly scopePrefix: string;
}

export interface EventWriterOptions {
  /** The version of this package. */
  readonly version: string;
  /** Signs the URLs of the images that a payload is about. */
  assetUrlFor(payload: WebhookPayload, now: number): AssetUrl;
}
