import { request } from "../core/call.ts";
import type { Core } from "../core/core.ts";
import type { LikenessPromise } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type { Delivery, DeliveryStatus } from "../generated/v1/types.gen.ts";
import type { ManagementDriver } from "../systems/management-driver.ts";

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

export function deliveries(core: Core, driver: ManagementDriver): Deliveries {
  return {
    list: (params, options) => listPages(core, (_, query) => driver.listDeliveries(query), params, options),
    get: (id, options) => request(core, () => driver.getDelivery(id), options),
    replay: (id, options) => request(core, () => driver.replayDelivery(id), options),
  };
}
