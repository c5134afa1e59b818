import type { Driver } from "../systems/driver.ts";
import { checkOptions } from "./check-options.ts";
import type { CallContext, Limits } from "./context.ts";
import type { Core } from "./core.ts";
import { type LikenessPromise, likenessPromise, type WithResponse } from "./likeness-promise.ts";
import { startLimits } from "./limits.ts";
import { type Implementation, loadImplementation } from "./load-implementation.ts";
import { callOptionNames, type RequestOptions } from "./options.ts";
import type { RequestSpec } from "./request-spec.ts";

type Run<O extends RequestOptions, T> = (implementation: Implementation, context: CallContext<O>) => T;

/** The limits of a call. `deadline` applies where neither the call nor the client has one. */
export function limitsOf(core: Core, options: RequestOptions, deadline?: number): Limits {
  return startLimits(core.platform, options.deadline ?? core.options.deadline ?? deadline, options.signal);
}

/** Checks the options, starts the deadline, loads the implementation under it and runs the call. */
export async function startCall<O extends RequestOptions, T>(
  core: Core,
  options: O,
  run: Run<O, T>,
  deadline?: number,
): Promise<Awaited<T>> {
  checkOptions(options, callOptionNames);
  return withImplementation(core, options, limitsOf(core, options, deadline), run);
}

/** The same under limits that have started already. */
export async function withImplementation<O extends RequestOptions, T>(
  core: Core,
  options: O,
  limits: Limits,
  run: Run<O, T>,
): Promise<Awaited<T>> {
  const implementation = await loadImplementation({ core, limits });
  const driver = core.system.driver ?? implementation.likenessDriver;
  return await run(implementation, { core, driver, options, limits });
}

/** A call whose result comes with the response. */
export function call<T>(
  core: Core,
  options: RequestOptions | undefined = {},
  run: Run<RequestOptions, Promise<WithResponse<T>>>,
): LikenessPromise<T> {
  return likenessPromise(startCall(core, options, run));
}

/** A call that is one request. */
export function request<T>(
  core: Core,
  specOf: (driver: Driver) => RequestSpec<T>,
  options?: RequestOptions,
): LikenessPromise<T> {
  return call(core, options, ({ sendRequest }, context) => sendRequest(context, specOf(context.driver)));
}
