import type { Avatar } from "@likeness/client";
import type { Context } from "./context.ts";
import { type ListInput, type Listing, readPage } from "./read-page.ts";

/** The saved avatars, newest first. */
export async function list(input: ListInput, context: Context): Promise<Listing<Avatar>> {
  const likeness = await context.connect({ draws: false });
  return readPage((page) => likeness.avatars.list(page, { signal: context.signal }), input);
}
