import {
  zCreditEntryListEnvelope,
  zCreditsEnvelope,
  zListCreditEntriesQuery,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const credits = {
  getCredits: {
    method: "GET",
    path: "/credits",
    scope: "read",
    responses: {
      get 200() {
        return zCreditsEnvelope();
      },
    },
  },
  listCreditEntries: {
    method: "GET",
    path: "/credits/entries",
    scope: "read",
    get query() {
      return zListCreditEntriesQuery();
    },
    responses: {
      get 200() {
        return zCreditEntryListEnvelope();
      },
    },
  },
} as const satisfies Record<string, Operation>;
