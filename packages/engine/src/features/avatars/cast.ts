import type { EngineContext } from "../../kernel/engine-context.ts";
import type { CastMemberInput } from "../../model/job.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import { castOf, imageOf, personOf, pictureFor } from "./looks.ts";
import { findSource, type Source } from "./sources.ts";

/** A character of a cast: an avatar, or what a prompt describes. */
export type Character = { readonly name?: string } & (
  | { readonly avatarId: string; readonly lookId?: string }
  | { readonly prompt: string; readonly seed?: number }
);

/** Finds what makes each character recognisable. */
export async function findCast(
  context: Pick<EngineContext, "model">,
  reader: StoreReader,
  accountId: string,
  characters: readonly Character[],
): Promise<Result<readonly CastMemberInput[]>> {
  const members: CastMemberInput[] = [];
  for (const [index, character] of characters.entries()) {
    if ("prompt" in character) {
      members.push(character);
      continue;
    }
    const { avatarId, lookId, name } = character;
    const source = await findMember(reader, accountId, avatarId, lookId);
    if (!source.ok) {
      const { code, message, hint } = source.error;
      return fail(code, message, { field: `characters.${index}`, ...(hint !== undefined && { hint }) });
    }
    members.push({ ...(await memberOf(context, reader, source.value)), ...(name !== undefined && { name }) });
  }
  return ok(members);
}

/** Finds an avatar that shows one character. */
async function findMember(
  reader: StoreReader,
  accountId: string,
  avatarId: string,
  lookId: string | undefined,
): Promise<Result<Source>> {
  const source = await findSource(reader, accountId, avatarId, lookId);
  if (!source.ok || !(await castOf(reader, source.value.look))) return source;
  return fail(
    "invalid_request",
    `Avatar ${avatarId} shows several characters, and a cast has one per entry.`,
    {
      hint: "List its characters one by one, or draw the cast in another scene with POST remix.",
    },
  );
}

/** A person that was drawn is drawn again; a portrait of a photo and an uploaded image are shown as they are. */
async function memberOf(
  context: Pick<EngineContext, "model">,
  reader: StoreReader,
  { look }: Source,
): Promise<CastMemberInput> {
  const { brief, seed, reference } = await personOf(reader, look);
  if (!reference) return { brief, seed, ...pictureFor(context, look) };
  return { reference: await imageOf(reader, look), brief };
}
