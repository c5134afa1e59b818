export type { ServerEvent } from "./core/stream-events.ts";
export type {
  Account,
  AccountStatus,
  CreateAccountRequest,
  CreateKeyRequest,
  CreateWebhookRequest,
  CreditEntry,
  Credits,
  Deletion,
  Delivery,
  DeliveryAttempt,
  DeliveryStatus,
  GrantCreditsRequest,
  Key,
  Replay,
  ReplayRequest,
  RotateSecretRequest,
  Scope,
  SigningSecret,
  Tier,
  UpdateAccountRequest,
  UpdateWebhookRequest,
  Webhook,
} from "./generated/v1/types.gen.ts";
export type { Accounts } from "./manage/accounts.ts";
export type { CreditLedger } from "./manage/credits.ts";
export type { Deliveries, DeliveryListParams } from "./manage/deliveries.ts";
export type { KeyListParams, Keys } from "./manage/keys.ts";
export type { ListenOptions } from "./manage/listen.ts";
export { type Management, manage } from "./manage/manage.ts";
export type { WebhookDeliveryListParams, Webhooks } from "./manage/webhooks.ts";
