import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { Delivery, DeliveryStatus } from "../../../generated/v1/types.gen.ts";
import { apiOf } from "../api.ts";
import { decodeObject } from "../decode-resource.ts";

export interface DeliveryListParams extends ListParams {
  /** Lists only deliveries with this status. */
  readonly status?: DeliveryStatus | undefined;
  /** Lists only deliveries about this job. */
  readonly jobId?: string | undefined;
}

export interface Deliveries {
  /** All deliveries, also those to the `webhookUrl` of a request; newest first. */
  list(params?: DeliveryListParams, options?: RequestOptions): Pages<Delivery>;
  get(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
  /** Sends it again, with the same `webhook-id`. */
  replay(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
}

const decodeDelivery = decodeObject<Delivery>("delivery");

export function deliveries(core: Core): Deliveries {
  const api = apiOf(core);
  return {
    list: (params, options) => api.list("/deliveries", decodeDelivery, params, options),
    get: (id, options) => api.request("GET", ["deliveries", id], decodeDelivery, options),
    replay: (id, options) => api.request("POST", ["deliveries", id, "replay"], decodeDelivery, options),
  };
}
