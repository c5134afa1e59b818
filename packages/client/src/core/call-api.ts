import { type LikenessPromise, likenessPromise, type WithResponse } from "./answer.ts";
import { type ApiCall, callWith } from "./call.ts";
import type { Core } from "./core.ts";
import { send } from "./send.ts";

export function callApi<T>(core: Core, call: ApiCall<T>): LikenessPromise<T> {
  return likenessPromise(answerOf(core, call));
}

export function answerOf<T>(core: Core, call: ApiCall<T>): Promise<WithResponse<T>> {
  return callWith(send, core, call);
}
