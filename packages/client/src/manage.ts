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
export type { Accounts } from "./systems/likeness/manage/accounts.ts";
export type { CreditLedger } from "./systems/likeness/manage/credits.ts";
export type { Deliveries, DeliveryListParams } from "./systems/likeness/manage/deliveries.ts";
export type { KeyListParams, Keys } from "./systems/likeness/manage/keys.ts";
export type { ListenOptions } from "./systems/likeness/manage/listen.ts";
export { type Management, manage } from "./systems/likeness/manage/manage.ts";
export type { WebhookDeliveryListParams, Webhooks } from "./systems/likeness/manage/webhooks.ts";
