import { basePath, type OperationId, operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import type { Scope } from "../../domain/api-key.ts";
import type { Outcome } from "../../domain/refusal.ts";
import type { Call } from "../kit/call.ts";
import { create, getAccount, getOwnAccount, grant, listAccounts, update } from "./accounts.ts";
import { getAsset } from "./assets.ts";
import { generate, getOneAvatar, listAvatars, save } from "./avatars.ts";
import { deleteOneAvatar, updateOneAvatar } from "./change-avatars.ts";
import { getCredits, listCreditEntries } from "./credits.ts";
import { deleteOneAccount } from "./delete-account.ts";
import { getOneDelivery, listDeliveries, listWebhookDeliveries, replay } from "./deliveries.ts";
import { streamEvents } from "./events.ts";
import { streamJobEvents } from "./job-events.ts";
import { cancel, getOneJob, listJobs } from "./jobs.ts";
import { createKey, listKeys, revokeKey } from "./keys.ts";

import {
  createWebhook,
  deleteWebhook,
  getSigningSecret,
  getWebhook,
  listWebhooks,
  replayWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateWebhook,
} from "./webhooks.ts";

/** A route of a dialect. `open` ones may be asked without a key, and then get no account. */
export type Route = { readonly method: string; readonly path: string; readonly scope: Scope } & (
  | { readonly open?: false; handle(call: Call, account: Account): Promise<Outcome<Response>> }
  | { readonly open: true; handle(call: Call, account: Account | null): Promise<Outcome<Response>> }
);

// A record over every operation: one that the contract gains does not compile until it is answered here.
const handlers: {
  [Id in Exclude<OperationId, "getAsset">]: (call: Call, account: Account) => Promise<Outcome<Response>>;
} = {
  generateAvatar: generate,
  saveAvatar: save,
  listAvatars,
  getAvatar: getOneAvatar,
  updateAvatar: updateOneAvatar,
  deleteAvatar: deleteOneAvatar,
  listJobs,
  getJob: getOneJob,
  cancelJob: cancel,
  streamJobEvents,
  streamEvents,
  getCredits,
  listCreditEntries,
  listKeys,
  createKey,
  revokeKey,
  getOwnAccount,
  listAccounts,
  createAccount: create,
  getAccount,
  updateAccount: update,
  deleteAccount: deleteOneAccount,
  grantCredits: grant,
  listWebhooks,
  createWebhook,
  getSigningSecret,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  replayWebhook,
  listDeliveries,
  getDelivery: getOneDelivery,
  replayDelivery: replay,
};

/** Every route of v1, those without parameters first. */
export const routes: readonly Route[] = [
  ...typedEntries(handlers).map(([id, handle]) => ({ ...place(id), handle })),
  { ...place("getAsset"), open: true as const, handle: getAsset },
];

function place(id: OperationId) {
  const { method, path, scope } = operations[id];
  return { method, scope, path: `${basePath}${path.replace(/\{(\w+)\}/g, ":$1")}` };
}

function typedEntries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
