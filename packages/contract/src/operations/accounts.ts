import { updateAccountBody } from "../change-body.ts";
import {
  zAccountEnvelope,
  zAccountListEnvelope,
  zCreateAccountHeaders,
  zCreateAccountRequest,
  zCreateKeyHeaders,
  zCreateKeyRequest,
  zCreditEntryEnvelope,
  zGetAccountPath,
  zGrantCreditsHeaders,
  zGrantCreditsPath,
  zGrantCreditsRequest,
  zKeyEnvelope,
  zKeyListEnvelope,
  zListAccountsQuery,
  zListKeysQuery,
  zRevokeKeyHeaders,
  zRevokeKeyPath,
  zRevokeKeyQuery,
  zUpdateAccountHeaders,
  zUpdateAccountPath,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const accounts = {
  listKeys: {
    method: "GET",
    path: "/keys",
    get query() {
      return zListKeysQuery();
    },
    responses: {
      get 200() {
        return zKeyListEnvelope();
      },
    },
  },
  createKey: {
    method: "POST",
    path: "/keys",
    get headers() {
      return zCreateKeyHeaders();
    },
    get body() {
      return zCreateKeyRequest();
    },
    responses: {
      get 201() {
        return zKeyEnvelope();
      },
    },
  },
  revokeKey: {
    method: "DELETE",
    path: "/keys/{id}",
    get params() {
      return zRevokeKeyPath();
    },
    get query() {
      return zRevokeKeyQuery();
    },
    get headers() {
      return zRevokeKeyHeaders();
    },
    responses: {
      get 200() {
        return zKeyEnvelope();
      },
    },
  },
  getOwnAccount: {
    method: "GET",
    path: "/account",
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  listAccounts: {
    method: "GET",
    path: "/accounts",
    get query() {
      return zListAccountsQuery();
    },
    responses: {
      get 200() {
        return zAccountListEnvelope();
      },
    },
  },
  createAccount: {
    method: "POST",
    path: "/accounts",
    get headers() {
      return zCreateAccountHeaders();
    },
    get body() {
      return zCreateAccountRequest();
    },
    responses: {
      get 201() {
        return zAccountEnvelope();
      },
    },
  },
  getAccount: {
    method: "GET",
    path: "/accounts/{id}",
    get params() {
      return zGetAccountPath();
    },
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  updateAccount: {
    method: "PATCH",
    path: "/accounts/{id}",
    get params() {
      return zUpdateAccountPath();
    },
    get headers() {
      return zUpdateAccountHeaders();
    },
    get body() {
      return updateAccountBody();
    },
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  grantCredits: {
    method: "POST",
    path: "/accounts/{id}/credits",
    get params() {
      return zGrantCreditsPath();
    },
    get headers() {
      return zGrantCreditsHeaders();
    },
    get body() {
      return zGrantCreditsRequest();
    },
    responses: {
      get 201() {
        return zCreditEntryEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;
