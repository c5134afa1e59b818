import type { Scope } from "../model/api-key.ts";
import type { Result } from "../model/result.ts";
import type { System } from "../model/system.ts";
import type { DialectPolicies } from "./dialect-policies.ts";
import type { PublicRequestContext, RequestContext } from "./request-context.ts";

/**
 * The HTTP interface of one system over the features of the engine: its routes and its policies. Everything outside of
 * the directory of a dialect uses our own names; the dialect translates them in both directions.
 */
export interface Dialect extends DialectPolicies {
  readonly routes: readonly Route[];
}

/** A dialect that is loaded on first use, because most engines serve only one. */
export interface DialectSource {
  readonly system: System;
  readonly prefix: string;
  /** The paths above all of its routes, without the prefix: `/api/v1`. */
  readonly rootPaths: readonly string[];
  load(): Promise<Dialect>;
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
