import { basePath, type OperationId, operations } from "@likeness/contract/v1";
import type { Account } from "../../../model/account.ts";
import type { Scope } from "../../../model/api-key.ts";
import type { Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { create, getAccount, getOwnAccount, grant, listAccounts, update } from "./handlers/accounts.ts";
import { getAsset } from "./handlers/assets.ts";
import { generateAvatar, getOneAvatar, listAvatars, save } from "./handlers/avatars.ts";
import { deleteOneAvatar, updateOneAvatar } from "./handlers/change-avatars.ts";
import { getCredits, listCreditEntries } from "./handlers/credits.ts";
import { deleteOneAccount } from "./handlers/delete-account.ts";
import { getOneDelivery, listDeliveries, listWebhookDeliveries, replay } from "./handlers/deliveries.ts";
import { streamEvents } from "./handlers/events.ts";
import { streamJobEvents } from "./handlers/job-events.ts";
import { cancel, getOneJob, listJobs } from "./handlers/jobs.ts";
import { createKey, listKeys, revokeKey } from "./handlers/keys.ts";

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
} from "./handlers/webhooks.ts";

/** A route of a dialect. `open` ones may be asked without a key, and then get no account. */
export type Route = { readonly method: string; readonly path: string; readonly scope: Scope } & (
  | { readonly open?: false; handle(ctx: RequestContext, account: Account): Promise<Result<Response>> }
  | { readonly open: true; handle(ctx: RequestContext, account: Account | null): Promise<Result<Response>> }
);

// A record over every operation: one that the contract gains does not compile until it is answered here.
const handlers: {
  [Id in Exclude<OperationId, "getAsset">]: (
    ctx: RequestContext,
    account: Account,
  ) => Promise<Result<Response>>;
} = {
  generateAvatar,
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
  ...typedEntries(handlers).map(([id, handle]) => ({ ...routeOf(id), handle })),
  { ...routeOf("getAsset"), open: true as const, handle: getAsset },
];

function routeOf(id: OperationId) {
  const { method, path, scope } = operations[id];
  return { method, scope, path: `${basePath}${path.replace(/\{(\w+)\}/g, ":$1")}` };
}

function typedEntries<K extends string, V>(record: Record<K, V>): [K, V][] {
  return Object.entries<V>(record).filter((entry): entry is [K, V] => entry[0] in record);
}
