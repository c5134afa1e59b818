import type { Driver } from "../systems/driver.ts";
import { checkOptions } from "./check-options.ts";
import type { CallContext, Limits } from "./context.ts";
import type { Core } from "./core.ts";
import { type LikenessPromise, likenessPromise, type WithResponse } from "./likeness-promise.ts";
import { startLimits } from "./limits.ts";
import { loadWork, type Work } from "./load-work.ts";
import { callOptionNames, type RequestOptions } from "./options.ts";
import type { RequestSpec } from "./request-spec.ts";

type Carry<O extends RequestOptions, T> = (work: Work, context: CallContext<O>) => T;

/** The limits of a call. `deadline` applies where neither the call nor the client has one. */
export function limitsOf(core: Core, options: RequestOptions, deadline?: number): Limits {
  return startLimits(core.platform, options.deadline ?? core.options.deadline ?? deadline, options.signal);
}

/**
 * Checks the options, starts the deadline and loads the code of requests, which the deadline covers too.
 */
export async function startCall<O extends RequestOptions, T>(
  core: Core,
  options: O,
  carryOut: Carry<O, T>,
  deadline?: number,
): Promise<Awaited<T>> {
  checkOptions(options, callOptionNames);
  return withWork(core, options, limitsOf(core, options, deadline), carryOut);
}

/** The same under limits that have started already. */
export async function withWork<O extends RequestOptions, T>(
  core: Core,
  options: O,
  limits: Limits,
  carryOut: Carry<O, T>,
): Promise<Awaited<T>> {
  const work = await loadWork({ core, limits });
  return await carryOut(work, { core, driver: core.system.driver ?? work.likenessDriver, options, limits });
}

/** A call whose result comes with the response. */
export function call<T>(
  core: Core,
  options: RequestOptions | undefined = {},
  carryOut: Carry<RequestOptions, Promise<WithResponse<T>>>,
): LikenessPromise<T> {
  return likenessPromise(startCall(core, options, carryOut));
}

/** A call that is one request. */
export function request<T>(
  core: Core,
  specOf: (driver: Driver) => RequestSpec<T>,
  options?: RequestOptions,
): LikenessPromise<T> {
  return call(core, options, (work, context) => work.sendRequest(context, specOf(context.driver)));
}
