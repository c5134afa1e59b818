import type { Account } from "../../model/account.ts";

/** Numbers that are kept with an account, because counting the rows of a long list or adding up a ledger takes too long. */
export const tallies = [
  "jobs",
  "queued",
  "postponed",
  "processing",
  "completed",
  "failed",
  "cancelled",
  "avatars",
  "agents",
  "twins",
  "entries",
  "granted",
  "held",
  "charged",
  "released",
  "endpoints",
  "deliveries",
  "spent_day",
  "spent",
  "waiting_from",
] as const;

export type Tally = (typeof tallies)[number];

/** An account as it is stored, with its tallies. */
export interface AccountRow {
  readonly account: Account;
  readonly tallies: Readonly<Record<Tally, number>>;
}

export const noTallies: AccountRow["tallies"] = {
  jobs: 0,
  queued: 0,
  postponed: 0,
  processing: 0,
  completed: 0,
  failed: 0,
  cancelled: 0,
  avatars: 0,
  agents: 0,
  twins: 0,
  entries: 0,
  granted: 0,
  held: 0,
  charged: 0,
  released: 0,
  endpoints: 0,
  deliveries: 0,
  spent_day: 0,
  spent: 0,
  waiting_from: 0,
};
