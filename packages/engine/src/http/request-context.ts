import type { EngineContext } from "../kernel/engine-context.ts";
import type { Account } from "../model/account.ts";
import type { Caller } from "../model/caller.ts";
import type { Result } from "../model/result.ts";
import type { AssetUrl, UrlSigner } from "./asset-urls.ts";
import type { BodyBudget } from "./body/body-budget.ts";
import type { DialectPolicies } from "./dialect-policies.ts";
import type { PublicDrawLimit } from "./middleware/public-draw.ts";
import type { OpenStreams } from "./respond/open-streams.ts";

/** A request that is not authenticated, or not yet. */
export interface PublicRequestContext {
  readonly engine: EngineContext;
  readonly dialect: DialectPolicies;
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
  /** The base URL of the server: `publicUrl`, or the host that the request names. */
  readonly origin: string;
  readonly signer: UrlSigner;
  /** The secret of this store, for dialects that issue tokens. */
  readonly secret: string;
  readonly streams: OpenStreams;
  readonly bodies: BodyBudget;
  /** The account of an API key that the request carries elsewhere than usual, such as the password of a login. */
  authenticateKey(apiKey: string): Promise<Result<Caller>>;
  /** Null if drawings need an API key or a signed URL. */
  readonly publicDraw: PublicDrawLimit | null;
  /** `traceparent` of the span of this request, for background work; null without tracing. */
  readonly traceparent: string | null;
}

/** An authenticated request. */
export interface RequestContext extends PublicRequestContext {
  readonly account: Account;
  readonly key: Caller["key"];
  /** The API key itself. */
  readonly apiKey: string;
  /** Checks the API key again, for responses that take long. */
  reauthenticate(): Promise<Result<unknown>>;
  /** Handles another request of the caller, which the rate limit does not count. */
  callApi(request: Request): Promise<Response>;
  readonly assetUrl: AssetUrl;
  /** When URLs that are signed for this request expire, in Unix seconds. */
  readonly urlsExpireAt: number;
}
