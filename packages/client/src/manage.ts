import { coreOf } from "./core/registry.ts";
import type { Likeness } from "./likeness.ts";
import type { Capabilities } from "./systems/capabilities.ts";
import type { LikenessCapabilities } from "./systems/likeness/capabilities.ts";
import { type Accounts, accounts } from "./systems/likeness/manage/accounts.ts";
import { type Agents, type AgentsOf, agents } from "./systems/likeness/manage/agents.ts";
import { type CreditLedger, type CreditLedgerOf, credits } from "./systems/likeness/manage/credits.ts";
import { type Deliveries, deliveries } from "./systems/likeness/manage/deliveries.ts";
import { type Keys, keys } from "./systems/likeness/manage/keys.ts";
import { type Models, models } from "./systems/likeness/manage/models.ts";
import { type Webhooks, type WebhooksOf, webhooks } from "./systems/likeness/manage/webhooks.ts";
import type { If } from "./systems/support.ts";

export type { ServerEvent } from "./core/stream-events.ts";
export type {
  Account,
  AccountStatus,
  Agent,
  AgentEmotion,
  AgentEmotions,
  AgentIdentity,
  AgentName,
  AgentPicture,
  CreateAccountRequest,
  CreateAgentRequest,
  CreateKeyRequest,
  CreateWebhookRequest,
  CreditEntry,
  Credits,
  DefaultAvatars,
  Deletion,
  Delivery,
  DeliveryAttempt,
  DeliveryStatus,
  Emotion,
  GenerateAgentAvatarRequest,
  GrantCreditsRequest,
  ImageModel,
  ImageModels,
  Key,
  RegenerateAgentAvatarRequest,
  Replay,
  ReplayRequest,
  RotateSecretRequest,
  Scope,
  SigningSecret,
  Tier,
  UpdateAccountRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookEventType,
} from "./generated/v1/types.gen.ts";
export type { GenerateAgentParams } from "./systems/likeness/manage/agents.ts";
export type { DeliveryListParams } from "./systems/likeness/manage/deliveries.ts";
export type { KeyListParams } from "./systems/likeness/manage/keys.ts";
export type { ListenOptions } from "./systems/likeness/manage/listen.ts";
export type { WebhookDeliveryListParams } from "./systems/likeness/manage/webhooks.ts";
export type {
  Accounts,
  Agents,
  AgentsOf,
  CreditLedger,
  CreditLedgerOf,
  Deliveries,
  Keys,
  Models,
  Webhooks,
  WebhooksOf,
};

/** Administration and agents. A separate entry, so that pages which only generate do not load it. */
export type Management = ManagementOf<LikenessCapabilities>;

/** The resources and methods that the system has. */
export interface ManagementOf<C extends Capabilities> {
  readonly webhooks: WebhooksOf<C>;
  readonly deliveries: If<C["deliveries"], Deliveries>;
  readonly credits: CreditLedgerOf<C>;
  readonly keys: If<C["administration"], Keys>;
  readonly accounts: If<C["administration"], Accounts>;
  readonly models: If<C["administration"], Models>;
  readonly agents: AgentsOf<C>;
}

/** Manages webhooks, credits, API keys, accounts and agents with the configuration of a client. */
export function manage<C extends Capabilities>(likeness: Likeness<C>): ManagementOf<C>;
export function manage(likeness: object): ManagementOf<Capabilities> {
  const core = coreOf(likeness);
  return {
    webhooks: webhooks(core),
    deliveries: deliveries(core),
    credits: credits(core),
    keys: keys(core),
    accounts: accounts(core),
    models: models(core),
    agents: agents(core),
  };
}
