import type {
  Account,
  CreditEntry,
  Credits,
  Delivery,
  Key,
  Replay,
  SigningSecret,
  Webhook,
} from "../../generated/v1/types.gen.ts";
import type { ManagementDriver } from "../management-driver.ts";
import { decodeDeletion, decodeObject, decodePage } from "./decode.ts";
import { apiRequest, eventStream, get } from "./encode.ts";

const decodeWebhook = decodeObject<Webhook>("webhook");
const decodeDelivery = decodeObject<Delivery>("delivery");
const decodeEntry = decodeObject<CreditEntry>("credit_entry");
const decodeKey = decodeObject<Key>("api_key");
const decodeAccount = decodeObject<Account>("account");

export const likenessManagement: ManagementDriver = {
  createWebhook: (params) => apiRequest("POST", "/webhooks", decodeWebhook, { params }),
  listWebhooks: (query) => get("/webhooks", decodePage(decodeWebhook), query),
  getWebhook: (id) => get(["webhooks", id], decodeWebhook),
  updateWebhook: (id, params) => apiRequest("PATCH", ["webhooks", id], decodeWebhook, { params }),
  deleteWebhook: (id) => apiRequest("DELETE", ["webhooks", id], decodeWebhook),
  rotateSecret: (id, params) =>
    apiRequest("POST", ["webhooks", id, "rotate-secret"], decodeWebhook, { params }),
  testWebhook: (id) => apiRequest("POST", ["webhooks", id, "test"], decodeDelivery),
  listWebhookDeliveries: (id, query) =>
    get(["webhooks", id, "deliveries"], decodePage(decodeDelivery), query),
  replayWebhook: (id, params) =>
    apiRequest("POST", ["webhooks", id, "replay"], decodeObject<Replay>("replay"), { params }),
  getSigningSecret: () => get("/webhooks/signing-secret", decodeObject<SigningSecret>("signing_secret")),
  events: () => eventStream("/events"),
  listDeliveries: (query) => get("/deliveries", decodePage(decodeDelivery), query),
  getDelivery: (id) => get(["deliveries", id], decodeDelivery),
  replayDelivery: (id) => apiRequest("POST", ["deliveries", id, "replay"], decodeDelivery),
  getCredits: () => get("/credits", decodeObject<Credits>("credits")),
  listCreditEntries: (query) => get("/credits/entries", decodePage(decodeEntry), query),
  createKey: (params) => apiRequest("POST", "/keys", decodeKey, { params }),
  listKeys: (query) => get("/keys", decodePage(decodeKey), query),
  revokeKey: (id, accountId) =>
    apiRequest("DELETE", ["keys", id], decodeKey, { query: { account_id: accountId } }),
  currentAccount: () => get("/account", decodeAccount),
  createAccount: (params) => apiRequest("POST", "/accounts", decodeAccount, { params }),
  listAccounts: (query) => get("/accounts", decodePage(decodeAccount), query),
  getAccount: (id) => get(["accounts", id], decodeAccount),
  updateAccount: (id, params) => apiRequest("PATCH", ["accounts", id], decodeAccount, { params }),
  deleteAccount: (id) => apiRequest("DELETE", ["accounts", id], decodeDeletion),
  grantCredits: (id, params) => apiRequest("POST", ["accounts", id, "credits"], decodeEntry, { params }),
};
