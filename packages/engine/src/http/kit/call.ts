import type { Caller } from "../../domain/caller.ts";
import type { Outcome } from "../../domain/refusal.ts";
import type { World } from "../../use-cases/world.ts";
import type { BodyBudget } from "./body-budget.ts";
import type { OpenStreams } from "./open-streams.ts";
import type { Signer } from "./sign-address.ts";

/** One request and what answering it takes. */
export interface Call {
  readonly world: World;
  readonly request: Request;
  readonly url: URL;
  readonly requestId: string;
  readonly params: Readonly<Record<string, string>>;
  /** Where the caller reached the server, or where all callers do. */
  readonly origin: string;
  readonly sign: Signer;
  /** Of the caller; empty for a request without a key. */
  readonly accountId: string;
  /** Of the caller; of a request without a key, which only shows a signed address, it says nothing. */
  readonly key: Caller["key"];
  /** Whether the caller's key still works, for answers that take long. */
  mayStay(): Promise<Outcome<unknown>>;
  readonly streams: OpenStreams;
  readonly bodies: BodyBudget;
  /** The signed address of an asset on the host that was asked. */
  address(assetId: string): string;
  /** Of the span that answers it, for what is done later; null when nobody traces. */
  readonly traceparent: string | null;
}
