import type { RequestSpec } from "../core/request-spec.ts";
import type {
  Account,
  CreateAccountRequest,
  CreateKeyRequest,
  CreateWebhookRequest,
  CreditEntry,
  Credits,
  Deletion,
  Delivery,
  GrantCreditsRequest,
  Key,
  Replay,
  ReplayRequest,
  RotateSecretRequest,
  SigningSecret,
  UpdateAccountRequest,
  UpdateWebhookRequest,
  Webhook,
} from "../generated/v1/types.gen.ts";
import type { ListQuery, PageData } from "./driver.ts";

/** The part of a driver that only the entry `@likeness/client/manage` needs. */
export interface ManagementDriver {
  createWebhook(params: CreateWebhookRequest): RequestSpec<Webhook>;
  listWebhooks(query: ListQuery): RequestSpec<PageData<Webhook>>;
  getWebhook(id: string): RequestSpec<Webhook>;
  updateWebhook(id: string, params: UpdateWebhookRequest): RequestSpec<Webhook>;
  deleteWebhook(id: string): RequestSpec<Webhook>;
  rotateSecret(id: string, params: RotateSecretRequest): RequestSpec<Webhook>;
  testWebhook(id: string): RequestSpec<Delivery>;
  listWebhookDeliveries(id: string, query: ListQuery): RequestSpec<PageData<Delivery>>;
  replayWebhook(id: string, params: ReplayRequest): RequestSpec<Replay>;
  getSigningSecret(): RequestSpec<SigningSecret>;
  /** The stream of the account's events. */
  events(): RequestSpec<Response>;
  listDeliveries(query: ListQuery): RequestSpec<PageData<Delivery>>;
  getDelivery(id: string): RequestSpec<Delivery>;
  replayDelivery(id: string): RequestSpec<Delivery>;
  getCredits(): RequestSpec<Credits>;
  listCreditEntries(query: ListQuery): RequestSpec<PageData<CreditEntry>>;
  createKey(params: CreateKeyRequest): RequestSpec<Key>;
  listKeys(query: ListQuery): RequestSpec<PageData<Key>>;
  revokeKey(id: string, accountId: string | undefined): RequestSpec<Key>;
  currentAccount(): RequestSpec<Account>;
  createAccount(params: CreateAccountRequest): RequestSpec<Account>;
  listAccounts(query: ListQuery): RequestSpec<PageData<Account>>;
  getAccount(id: string): RequestSpec<Account>;
  updateAccount(id: string, params: UpdateAccountRequest): RequestSpec<Account>;
  deleteAccount(id: string): RequestSpec<Deletion>;
  grantCredits(id: string, params: GrantCreditsRequest): RequestSpec<CreditEntry>;
}
