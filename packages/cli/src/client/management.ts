import type { Management } from "@likeness/client/manage";
import type { CommandContext } from "../context.ts";

/** Keys, accounts, credits and webhooks. A local engine does not process jobs or deliver webhooks for these commands. */
export async function connectManagement(context: CommandContext): Promise<Management> {
  const [likeness, { manage }] = await Promise.all([
    context.connect({ runsWorker: false }),
    import("@likeness/client/manage"),
  ]);
  return manage(likeness);
}
