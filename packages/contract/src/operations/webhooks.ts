import { updateWebhookBody } from "../change-body.ts";
import {
  zCreateWebhookHeaders,
  zCreateWebhookRequest,
  zDeleteWebhookHeaders,
  zDeleteWebhookPath,
  zDeliveryEnvelope,
  zDeliveryListEnvelope,
  zGetDeliveryPath,
  zGetWebhookPath,
  zListDeliveriesQuery,
  zListWebhookDeliveriesPath,
  zListWebhookDeliveriesQuery,
  zListWebhooksQuery,
  zReplayDeliveryHeaders,
  zReplayDeliveryPath,
  zReplayEnvelope,
  zReplayRequest,
  zReplayWebhookHeaders,
  zReplayWebhookPath,
  zRotateSecretRequest,
  zRotateWebhookSecretHeaders,
  zRotateWebhookSecretPath,
  zSigningSecretEnvelope,
  zTestWebhookHeaders,
  zTestWebhookPath,
  zUpdateWebhookHeaders,
  zUpdateWebhookPath,
  zWebhookEnvelope,
  zWebhookListEnvelope,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const webhooks = {
  listWebhooks: {
    method: "GET",
    path: "/webhooks",
    scope: "read",
    get query() {
      return zListWebhooksQuery();
    },
    responses: {
      get 200() {
        return zWebhookListEnvelope();
      },
    },
  },
  createWebhook: {
    method: "POST",
    path: "/webhooks",
    scope: "manage",
    get headers() {
      return zCreateWebhookHeaders();
    },
    get body() {
      return zCreateWebhookRequest();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  getSigningSecret: {
    method: "GET",
    path: "/webhooks/signing-secret",
    scope: "manage",
    responses: {
      get 200() {
        return zSigningSecretEnvelope();
      },
    },
  },
  getWebhook: {
    method: "GET",
    path: "/webhooks/{id}",
    scope: "read",
    get params() {
      return zGetWebhookPath();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  updateWebhook: {
    method: "PATCH",
    path: "/webhooks/{id}",
    scope: "manage",
    get params() {
      return zUpdateWebhookPath();
    },
    get headers() {
      return zUpdateWebhookHeaders();
    },
    get body() {
      return updateWebhookBody();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  deleteWebhook: {
    method: "DELETE",
    path: "/webhooks/{id}",
    scope: "manage",
    get params() {
      return zDeleteWebhookPath();
    },
    get headers() {
      return zDeleteWebhookHeaders();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  rotateWebhookSecret: {
    method: "POST",
    path: "/webhooks/{id}/rotate-secret",
    scope: "manage",
    get params() {
      return zRotateWebhookSecretPath();
    },
    get headers() {
      return zRotateWebhookSecretHeaders();
    },
    get body() {
      return zRotateSecretRequest();
    },
    responses: {
      get 200() {
        return zWebhookEnvelope();
      },
    },
  },
  testWebhook: {
    method: "POST",
    path: "/webhooks/{id}/test",
    scope: "manage",
    get params() {
      return zTestWebhookPath();
    },
    get headers() {
      return zTestWebhookHeaders();
    },
    responses: {
      get 202() {
        return zDeliveryEnvelope();
      },
    },
  },
  listWebhookDeliveries: {
    method: "GET",
    path: "/webhooks/{id}/deliveries",
    scope: "read",
    get params() {
      return zListWebhookDeliveriesPath();
    },
    get query() {
      return zListWebhookDeliveriesQuery();
    },
    responses: {
      get 200() {
        return zDeliveryListEnvelope();
      },
    },
  },
  replayWebhook: {
    method: "POST",
    path: "/webhooks/{id}/replay",
    scope: "manage",
    get params() {
      return zReplayWebhookPath();
    },
    get headers() {
      return zReplayWebhookHeaders();
    },
    get body() {
      return zReplayRequest();
    },
    responses: {
      get 202() {
        return zReplayEnvelope();
      },
    },
  },
  streamEvents: {
    method: "GET",
    path: "/events",
    scope: "read",
    responses: { 200: null },
  },
  listDeliveries: {
    method: "GET",
    path: "/deliveries",
    scope: "read",
    get query() {
      return zListDeliveriesQuery();
    },
    responses: {
      get 200() {
        return zDeliveryListEnvelope();
      },
    },
  },
  getDelivery: {
    method: "GET",
    path: "/deliveries/{id}",
    scope: "read",
    get params() {
      return zGetDeliveryPath();
    },
    responses: {
      get 200() {
        return zDeliveryEnvelope();
      },
    },
  },
  replayDelivery: {
    method: "POST",
    path: "/deliveries/{id}/replay",
    scope: "manage",
    get params() {
      return zReplayDeliveryPath();
    },
    get headers() {
      return zReplayDeliveryHeaders();
    },
    responses: {
      get 202() {
        return zDeliveryEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;
