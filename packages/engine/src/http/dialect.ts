import type { Scope } from "../model/api-key.ts";
import type { Result } from "../model/result.ts";
import type { DialectPolicies } from "./dialect-policies.ts";
import type { PublicRequestContext, RequestContext } from "./request-context.ts";

/**
 * The HTTP interface of one system over the features of the engine: its routes and its policies. Everything outside of
 * the directory of a dialect uses our own names; the dialect translates them in both directions.
 */
export interface Dialect extends DialectPolicies {
  readonly routes: readonly Route[];
}

export interface Route {
  readonly method: string;
  /** The path with the base path, and `:name` for parameters. */
  readonly path: string;
  /** The scope that the API key needs. */
  readonly scope: Scope;
  /** Responds to requests that need no API key; null for all others. */
  handlePublic?(ctx: PublicRequestContext): Promise<Result<Response> | null>;
  handle(ctx: RequestContext): Promise<Result<Response>>;
}
