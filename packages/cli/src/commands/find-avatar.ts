import { type Avatar, isNotFoundError, type Likeness } from "@likeness/client";
import { Failure, misuse } from "../failure.ts";

/** More are not named in an error. */
const mostNamed = 10;

/** The saved avatar of that id, or the only one of that label. */
export async function findAvatar(
  { avatars }: Likeness,
  idOrLabel: string,
  signal: AbortSignal,
): Promise<Avatar> {
  if (isUuid(idOrLabel)) {
    try {
      return await avatars.get(idOrLabel, { signal });
    } catch (error) {
      if (!isNotFoundError(error)) throw error;
      const [labelled] = await labelledSo(avatars, idOrLabel, signal);
      if (labelled === undefined) throw error;
      return labelled;
    }
  }
  const [found, ...others] = await labelledSo(avatars, idOrLabel, signal);
  if (found === undefined) {
    throw new Failure("avatar_not_found", `There is no avatar with the id or label "${idOrLabel}".`, {
      hint: "avatar list shows those that are saved.",
    });
  }
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id);
  const more = ids.length > mostNamed ? ` and others` : "";
  throw misuse(
    `There is more than one avatar with the label "${idOrLabel}".`,
    `Give the id of one: ${ids.slice(0, mostNamed).join(", ")}${more}.`,
  );
}

/** A server that does not know the filter gives others too. */
async function labelledSo(
  avatars: Likeness["avatars"],
  label: string,
  signal: AbortSignal,
): Promise<readonly Avatar[]> {
  const found: Avatar[] = [];
  for await (const avatar of avatars.list({ label, limit: 100 }, { signal })) {
    if (avatar.label === label) found.push(avatar);
    if (found.length > mostNamed) break;
  }
  return found;
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
