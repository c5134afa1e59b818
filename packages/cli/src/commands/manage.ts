import type { Management } from "@likeness/client/manage";
import type { Context } from "./context.ts";

/** Keys, accounts, credits and webhooks of whoever is asked. Nothing is drawn or delivered meanwhile. */
export async function openManagement(context: Context): Promise<Management> {
  const [likeness, { manage }] = await Promise.all([
    context.connect({ draws: false }),
    import("@likeness/client/manage"),
  ]);
  return manage(likeness);
}
