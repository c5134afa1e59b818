import {
  type Avatar,
  isAPIError,
  isNotFoundError,
  isUnsupportedError,
  type Likeness,
} from "@likeness/client";
import { CliError, usageError } from "../errors/cli-error.ts";

/** The maximum number of IDs that an error message lists. */
const maxListedIds = 10;

/** Finds a saved avatar by its ID, or by a label that only one avatar has. */
export async function findAvatar(
  { avatars }: Likeness,
  idOrLabel: string,
  signal: AbortSignal,
): Promise<Avatar> {
  if (mayBeId(idOrLabel)) {
    try {
      return await avatars.get(idOrLabel, { signal });
    } catch (error) {
      // A text in the form of another system's IDs is not valid to ours.
      const isInvalid = !isUuid(idOrLabel) && isAPIError(error) && error.status === 400;
      if (!isNotFoundError(error) && !isInvalid) throw error;
      const [labelled] = await findByLabel(avatars, idOrLabel, signal);
      if (labelled === undefined) throw error;
      return labelled;
    }
  }
  const [found, ...others] = await findByLabel(avatars, idOrLabel, signal);
  if (found === undefined) {
    throw new CliError("avatar_not_found", `No avatar found with the ID or label "${idOrLabel}".`, {
      hint: "Run avatar list to show the saved avatars.",
    });
  }
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id);
  const more = ids.length > maxListedIds ? ", …" : "";
  throw usageError(
    `Several avatars have the label "${idOrLabel}".`,
    `Use one of their IDs: ${ids.slice(0, maxListedIds).join(", ")}${more}`,
  );
}

/** The ID of an avatar of any account if it is one, or else that of a saved avatar with this label. */
export async function findAvatarId(
  likeness: Likeness,
  idOrLabel: string,
  signal: AbortSignal,
): Promise<string> {
  return isUuid(idOrLabel) ? idOrLabel : (await findAvatar(likeness, idOrLabel, signal)).id;
}

/** Filters again, because other servers may ignore the label parameter, and other systems have no such filter. */
async function findByLabel(
  avatars: Likeness["avatars"],
  label: string,
  signal: AbortSignal,
): Promise<readonly Avatar[]> {
  try {
    return await findInList(avatars.list({ label, limit: 100 }, { signal }), label);
  } catch (error) {
    if (!isUnsupportedError(error)) throw error;
    return findInList(avatars.list({ limit: 100 }, { signal }), label);
  }
}

async function findInList(avatars: AsyncIterable<Avatar>, label: string): Promise<readonly Avatar[]> {
  const found: Avatar[] = [];
  for await (const avatar of avatars) {
    if (avatar.label === label) found.push(avatar);
    if (found.length > maxListedIds) break;
  }
  return found;
}

/** Whether the text has the form of an ID of a system, such as `avtr_0197a1c4`. */
function mayBeId(text: string): boolean {
  return isUuid(text) || /^[a-z]{2,10}_[\da-z-]{4,}$/i.test(text);
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
