import { updateAccountBody } from "../change-body.ts";
import {
  zAccountEnvelope,
  zAccountListEnvelope,
  zCreateAccountHeaders,
  zCreateAccountRequest,
  zCreateKeyHeaders,
  zCreateKeyRequest,
  zCreditEntryEnvelope,
  zDeleteAccountHeaders,
  zDeleteAccountPath,
  zDeletionEnvelope,
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
    scope: "read",
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
    scope: "manage",
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
    scope: "manage",
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
    scope: "read",
    responses: {
      get 200() {
        return zAccountEnvelope();
      },
    },
  },
  listAccounts: {
    method: "GET",
    path: "/accounts",
    scope: "read",
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
    scope: "manage",
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
    scope: "read",
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
    scope: "manage",
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
  deleteAccount: {
    method: "DELETE",
    path: "/accounts/{id}",
    scope: "manage",
    get params() {
      return zDeleteAccountPath();
    },
    get headers() {
      return zDeleteAccountHeaders();
    },
    responses: {
      get 200() {
        return zDeletionEnvelope();
      },
    },
  },
  grantCredits: {
    method: "POST",
    path: "/accounts/{id}/credits",
    scope: "manage",
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
