import { request } from "../../../core/call.ts";
import type { Core } from "../../../core/core.ts";
import type { LikenessPromise } from "../../../core/likeness-promise.ts";
import { listPages } from "../../../core/list-pages.ts";
import type { RequestOptions } from "../../../core/options.ts";
import type { ListParams, Pages } from "../../../core/pages.ts";
import type { ServerEvent } from "../../../core/stream-events.ts";
import type {
  CreateWebhookRequest,
  Delivery,
  DeliveryStatus,
  Replay,
  ReplayRequest,
  RotateSecretRequest,
  SigningSecret,
  UpdateWebhookRequest,
  Webhook,
} from "../../../generated/v1/types.gen.ts";
import type { Capabilities } from "../../capabilities.ts";
import type { Driver } from "../../driver.ts";
import type { WebhookRequests } from "../../resource-requests.ts";
import type { Methods } from "../../support.ts";
import { apiOf } from "../api.ts";
import type { LikenessCapabilities } from "../capabilities.ts";
import { decodeObject, decodePage } from "../decode-resource.ts";
import { request as apiRequest } from "../encode.ts";
import { type ListenOptions, listen } from "./listen.ts";

export interface WebhookDeliveryListParams extends ListParams {
  /** Lists only deliveries with this status. */
  readonly status?: DeliveryStatus | undefined;
}

/** The methods of a client of the Likeness API. */
export type Webhooks = WebhooksOf<LikenessCapabilities>;

/** The methods that the system has. */
export type WebhooksOf<C extends Capabilities> = Methods<
  AllWebhooks,
  {
    create: "webhooks";
    list: "webhooks";
    update: "webhooks";
    delete: "deleteWebhook";
    get: "deliveries";
    rotateSecret: "deliveries";
    test: "deliveries";
    deliveries: "deliveries";
    replay: "deliveries";
    listen: "deliveries";
    signingSecret: "deliveries";
  },
  C
>;

interface AllWebhooks {
  /** Registers an endpoint. The result has its `secret`, which is shown only here and when it is rotated. */
  create(params: CreateWebhookRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Webhook>;
  get(id: string, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Activating an endpoint also clears the reason why it was disabled. */
  update(id: string, params: UpdateWebhookRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  delete(id: string, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Creates a new secret. For `overlapSeconds` (default one day) deliveries are signed with the old one too. */
  rotateSecret(id: string, params?: RotateSecretRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Sends a `webhook.test` event. */
  test(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
  /** The deliveries to the endpoint, newest first. */
  deliveries(id: string, params?: WebhookDeliveryListParams, options?: RequestOptions): Pages<Delivery>;
  /** Sends deliveries again, by default those that failed in the last day. The result is their number. */
  replay(id: string, params?: ReplayRequest, options?: RequestOptions): LikenessPromise<Replay>;
  /**
   * The events from now on. `data` is the exact body that a webhook would receive. Ends when the server ends the stream;
   * events before and after it are not delivered.
   */
  listen(options?: ListenOptions): AsyncGenerator<ServerEvent, void, undefined>;
  /** The secret that signs deliveries to the `webhookUrl` of a request. */
  signingSecret(options?: RequestOptions): LikenessPromise<SigningSecret>;
}

const decodeWebhook = decodeObject<Webhook>("webhook");
const decodeDelivery = decodeObject<Delivery>("delivery");

/** The requests of the driver, or those of the Likeness API. */
function requestsOf(driver: Driver): WebhookRequests {
  return { ...webhookRequests, ...driver };
}

const webhookRequests: WebhookRequests = {
  createWebhook: (params) => apiRequest("POST", "/webhooks", decodeWebhook, { params }),
  listWebhooks: (query) => apiRequest("GET", "/webhooks", decodePage(decodeWebhook), { params: query }),
  updateWebhook: (id, params) => apiRequest("PATCH", ["webhooks", id], decodeWebhook, { params }),
  deleteWebhook: (id) => apiRequest("DELETE", ["webhooks", id], decodeWebhook),
};

export function webhooks(core: Core): AllWebhooks {
  const api = apiOf(core);
  return {
    create: (params, options) => request(core, (driver) => requestsOf(driver).createWebhook(params), options),
    list: (params, options) =>
      listPages(core, (driver, query) => requestsOf(driver).listWebhooks(query), params, options),
    get: (id, options) => api.request("GET", ["webhooks", id], decodeWebhook, options),
    update: (id, params, options) =>
      request(core, (driver) => requestsOf(driver).updateWebhook(id, params), options),
    delete: (id, options) => request(core, (driver) => requestsOf(driver).deleteWebhook(id), options),
    rotateSecret: (id, params = {}, options) =>
      api.request("POST", ["webhooks", id, "rotate-secret"], decodeWebhook, options, { params }),
    test: (id, options) => api.request("POST", ["webhooks", id, "test"], decodeDelivery, options),
    deliveries: (id, params, options) =>
      api.list(["webhooks", id, "deliveries"], decodeDelivery, params, options),
    replay: (id, params = {}, options) =>
      api.request("POST", ["webhooks", id, "replay"], decodeObject<Replay>("replay"), options, { params }),
    listen: (options = {}) => listen(core, options),
    signingSecret: (options) =>
      api.request("GET", "/webhooks/signing-secret", decodeObject<SigningSecret>("signing_secret"), options),
  };
}
