import type { OpenApiDocument } from "@likeness/contract/v1/document";
import type { Scope } from "../model/api-key.ts";
import type { ApiError, Result } from "../model/result.ts";
import type { EventWriter, WebhookPayload } from "../ports/event-writer.ts";
import type { AssetUrl } from "./asset-urls.ts";
import type { RateLimitState } from "./middleware/rate-limit.ts";
import type { PublicRequestContext, RequestContext } from "./request-context.ts";

/**
 * The HTTP interface of one system over the features of the engine: its paths and names, and its policies. Everything
 * outside of the folder of a dialect uses our own names; the dialect translates them in both directions.
 */
export interface Dialect {
  readonly name: string;
  /** The prefix of all its paths, such as `/api/v1`. */
  readonly basePath: string;
  readonly routes: readonly Route[];
  readonly auth: AuthPolicy;
  readonly idempotency: IdempotencyPolicy;
  readonly requestIdPrefix: string;
  /** Response headers that browsers must be allowed to read, besides those that every dialect has. */
  readonly exposedHeaders: readonly string[];
  /** The dialect's error envelope, with its status. */
  errorResponse(requestId: string, error: ApiError, headers?: Record<string, string>): Response;
  rateLimitHeaders(state: RateLimitState): Record<string, string>;
  /** The path and query of a signed asset URL; `expires` is in Unix seconds. */
  assetPath(assetId: string, expires: number, signature: string): string;
  /** Writes the payload, headers and signature of webhooks. */
  createEventWriter(options: EventWriterOptions): EventWriter;
  /** The OpenAPI document; loaded on first use, because it is as large as the rest of the dialect. */
  document(): Promise<OpenApiDocument>;
}

export interface Route {
  readonly method: string;
  /** With the base path, and `:name` for parameters. */
  readonly path: string;
  /** The scope that the API key needs. */
  readonly scope: Scope;
  /** Answers requests that need no API key; null for all others. */
  handlePublic?(ctx: PublicRequestContext): Promise<Result<Response> | null>;
  handle(ctx: RequestContext): Promise<Result<Response>>;
}

export interface AuthPolicy {
  /** The header that carries credentials. */
  readonly header: string;
  /** The API key that the request carries, or the error if it carries none. */
  readApiKey(request: Request): Result<string>;
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
