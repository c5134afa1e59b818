import type { operations } from "@likeness/contract/v1";
import { styles } from "@likeness/contract/v1/values";
import type { z } from "zod";
import type { Character } from "../../../../features/avatars/cast.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";

type CastBody = z.output<typeof operations.castAvatars.body>;
type RemixBody = z.output<typeof operations.remixAvatar.body>;

export function decodeCharacters(characters: CastBody["characters"]): readonly Character[] {
  return characters.map((character) => {
    const name = character.name === undefined ? {} : { name: character.name };
    if ("prompt" in character) {
      const { prompt, seed } = character;
      return { prompt, ...(seed !== undefined && { seed }), ...name };
    }
    const { avatar_id, look_id } = character;
    return { avatarId: avatar_id.toLowerCase(), ...(look_id && { lookId: look_id.toLowerCase() }), ...name };
  });
}

/** Rejects what only the remix of one person can have. */
export function checkRemixOfCast({ overrides, negative_prompt, style }: RemixBody): Result<null> {
  const isComposition = style !== undefined && !styles.some((name) => name === style);
  const given = { overrides, negative_prompt, style: isComposition ? style : undefined };
  const param = Object.entries(given).find(([, value]) => value !== undefined)?.[0];
  if (param === undefined) return ok(null);
  return fail("invalid_request", `${param} cannot be used with a cast, which has several characters.`, {
    param,
    hint: `Describe the new scene with prompt, or choose one of the drawing styles: ${styles.join(", ")}.`,
  });
}
