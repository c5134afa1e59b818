import * as z from "zod";

/** How long a server that is told to stop may take to end what is going on. */
export const graceMs = 5_000;

export const hostileServer = z.object({
  baseUrl: z.string(),
  pid: z.int(),
  /** Of the accounts that send. */
  keys: z.array(z.string()),
  /** Of the account that wants to know how long it is kept waiting. */
  bystander: z.string(),
});

export type HostileServer = z.output<typeof hostileServer>;
