import * as z from "zod";

/** Grace period of the server when it is stopped. */
export const graceMs = 5_000;

export const hostileServer = z.object({
  baseUrl: z.string(),
  pid: z.int(),
  /** API keys of the accounts that send hostile requests. */
  keys: z.array(z.string()),
  /** API key of the account whose latency is measured. */
  probeKey: z.string(),
});

export type HostileServer = z.output<typeof hostileServer>;
