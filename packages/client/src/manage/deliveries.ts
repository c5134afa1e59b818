import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { type ListParams, listPages, type Pages } from "../core/pages.ts";
import type { Delivery, DeliveryStatus } from "../generated/v1/types.gen.ts";
import { ofObject } from "./of-object.ts";

export interface DeliveryListParams extends ListParams {
  /** Only deliveries in this state. */
  readonly status?: DeliveryStatus | undefined;
  /** Only what tells of this job. */
  readonly jobId?: string | undefined;
}

export interface Deliveries {
  /** Everything that was sent, also to the `webhookUrl` of a request; newest first. */
  list(params?: DeliveryListParams, options?: RequestOptions): Pages<Delivery>;
  get(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
  /** Sends it again, with the same `webhook-id`. */
  replay(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
}

export const parseDelivery = ofObject<Delivery>("delivery");

export function deliveries(core: Core): Deliveries {
  const at = (id: string, ...more: readonly string[]) => ["deliveries", id, ...more];
  return {
    list: ({ jobId, ...params } = {}, options = {}) =>
      listPages(core, "/deliveries", { ...params, job_id: jobId }, parseDelivery, options),
    get: (id, options) => callApi(core, { method: "GET", path: at(id), parse: parseDelivery, options }),
    replay: (id, options) =>
      callApi(core, { method: "POST", path: at(id, "replay"), parse: parseDelivery, options }),
  };
}
