import type { LikenessPromise } from "../core/answer.ts";
import { callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import type { RequestOptions } from "../core/options.ts";
import { asQuery, type ListParams, listPages, type Pages } from "../core/pages.ts";
import type { ServerEvent } from "../core/stream-events.ts";
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
} from "../generated/v1/types.gen.ts";
import { parseDelivery } from "./deliveries.ts";
import { type ListenOptions, listen } from "./listen.ts";
import { ofObject } from "./of-object.ts";

export interface WebhookDeliveryListParams extends ListParams {
  /** Only deliveries in this state. */
  readonly status?: DeliveryStatus | undefined;
}

export interface Webhooks {
  /** Registers an address. The answer carries `secret`, which is shown here and when it is rotated, and never again. */
  create(params: CreateWebhookRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Webhook>;
  get(id: string, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Switching an endpoint on again also forgets why it was switched off. */
  update(id: string, params: UpdateWebhookRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  delete(id: string, options?: RequestOptions): LikenessPromise<Webhook>;
  /** A new secret; for `overlapSeconds` (default a day) deliveries are signed with the old one too. */
  rotateSecret(id: string, params?: RotateSecretRequest, options?: RequestOptions): LikenessPromise<Webhook>;
  /** Sends a `webhook.test` event. */
  test(id: string, options?: RequestOptions): LikenessPromise<Delivery>;
  /** What was sent to the endpoint, newest first. */
  deliveries(id: string, params?: WebhookDeliveryListParams, options?: RequestOptions): Pages<Delivery>;
  /** Sends deliveries again: those that failed in the last day, unless told otherwise. Gives their number. */
  replay(id: string, params?: ReplayRequest, options?: RequestOptions): LikenessPromise<Replay>;
  /**
   * What happens from now on, as webhooks would be told: `data` is the body one would get, to the letter. Ends when the
   * server ends it; nothing is kept for who is not listening.
   */
  listen(options?: ListenOptions): AsyncGenerator<ServerEvent, void, undefined>;
  /** What deliveries to the `webhookUrl` of a request are signed with. */
  signingSecret(options?: RequestOptions): LikenessPromise<SigningSecret>;
}

const parseWebhook = ofObject<Webhook>("webhook");

export function webhooks(core: Core): Webhooks {
  const at = (id: string, ...more: readonly string[]) => ["webhooks", id, ...more];
  return {
    create: (params, options) =>
      callApi(core, {
        method: "POST",
        path: "/webhooks",
        params,
        parse: parseWebhook,
        options,
      }),
    list: (params = {}, options = {}) => listPages(core, "/webhooks", asQuery(params), parseWebhook, options),
    get: (id, options) => callApi(core, { method: "GET", path: at(id), parse: parseWebhook, options }),
    update: (id, params, options) =>
      callApi(core, {
        method: "PATCH",
        path: at(id),
        params,
        parse: parseWebhook,
        options,
      }),
    delete: (id, options) => callApi(core, { method: "DELETE", path: at(id), parse: parseWebhook, options }),
    rotateSecret: (id, params = {}, options) =>
      callApi(core, {
        method: "POST",
        path: at(id, "rotate-secret"),
        params,
        parse: parseWebhook,
        options,
      }),
    test: (id, options) =>
      callApi(core, { method: "POST", path: at(id, "test"), parse: parseDelivery, options }),
    deliveries: (id, params = {}, options = {}) =>
      listPages(core, at(id, "deliveries"), asQuery(params), parseDelivery, options),
    replay: (id, params = {}, options) =>
      callApi(core, {
        method: "POST",
        path: at(id, "replay"),
        params,
        parse: ofObject<Replay>("replay"),
        options,
      }),
    listen: (options = {}) => listen(core, options),
    signingSecret: (options) =>
      callApi(core, {
        method: "GET",
        path: at("signing-secret"),
        parse: ofObject<SigningSecret>("signing_secret"),
        options,
      }),
  };
}
