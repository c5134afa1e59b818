import type { EngineContext } from "../kernel/engine-context.ts";
import type { Caller } from "../model/caller.ts";
import type { Result } from "../model/result.ts";
import type { BodyBudget } from "./middleware/body-budget.ts";
import type { OpenStreams } from "./middleware/open-streams.ts";
import type { UrlSigner } from "./sign-url.ts";

/** One request and what answering it takes. */
export interface RequestContext {
  readonly engine: EngineContext;
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
  /** Where the caller reached the server, or where all callers do. */
  readonly origin: string;
  readonly signer: UrlSigner;
  /** Of the caller; empty for a request without a key. */
  readonly accountId: string;
  /** Of the caller; of a request without a key, which only shows a signed address, it says nothing. */
  readonly key: Caller["key"];
  /** Whether the caller's key still works, for answers that take long. */
  reauthenticate(): Promise<Result<unknown>>;
  readonly streams: OpenStreams;
  readonly bodies: BodyBudget;
  /** The signed address of an asset on the host that was asked. */
  assetUrl(assetId: string): string;
  /** Of the span that answers it, for what is done later; null when nobody traces. */
  readonly traceparent: string | null;
}
