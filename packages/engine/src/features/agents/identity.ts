import { type AgentWithAvatar, pictureOf } from "../../model/agent.ts";
import { briefText } from "../../model/brief-text.ts";
import { emotions } from "../../model/emotion.ts";
import type { Job, JobImage } from "../../model/job.ts";
import type { Look, ReadyLook } from "../../model/look.ts";
import type { Reference } from "../../model/reference.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader } from "../../ports/store.ts";
import { getAgent } from "./agents.ts";

/** What the avatar of an agent was made of. */
export interface Identity extends AgentWithAvatar {
  /** The look that all others of the avatar were derived from; null without an avatar. */
  readonly look: Look | null;
  /** The job that makes that look; null if it is not of a job. */
  readonly job: Job | null;
  readonly reference: IdentityReference | null;
}

/** The uploaded reference image, otherwise the image of the look. */
export type IdentityReference =
  | { readonly kind: "upload"; readonly reference: Reference }
  | { readonly kind: "image"; readonly image: JobImage };

export async function getIdentity(
  reader: StoreReader,
  accountId: string,
  name: string,
): Promise<Result<Identity>> {
  const found = await getAgent(reader, accountId, name);
  if (!found.ok) return found;
  const { agent, avatar } = found.value;
  const look = avatar && (await originalOf(reader, avatar.cover));
  const jobId = look?.jobId ?? null;
  const job = jobId === null ? null : await reader.jobs.find(accountId, jobId);
  return ok({ agent, avatar, look, job, reference: referenceOf(look, job) });
}

/** The text that describes what was understood: that of the image, or of its Brief. */
export function refinedPromptOf(look: Look | null): string | null {
  if (look?.status !== "ready") return null;
  return look.image.alt ?? briefText(look.provenance.brief);
}

export function kindOf(agent: AgentWithAvatar): "custom" | "default" | "none" {
  return pictureOf(agent)?.kind ?? "none";
}

/** More than anyone derives from each other. Ends a cycle in damaged data. */
const maxDerivations = 1_000;

/** Follows the looks that a look was derived from. */
async function originalOf(reader: StoreReader, cover: Look): Promise<Look> {
  let look = cover;
  for (let count = 0; look.baseLookId !== null && count < maxDerivations; count += 1) {
    const base = await reader.looks.find(look.accountId, look.baseLookId);
    if (!base) break;
    look = base;
  }
  return look;
}

function referenceOf(look: Look | null, job: Job | null): IdentityReference | null {
  const [reference] = job?.input.references ?? [];
  if (reference) return { kind: "upload", reference };
  return look?.status === "ready" ? { kind: "image", image: look.image } : null;
}

/** The emotions of an agent that are ready, in their fixed order. */
export async function emotionsOf(
  reader: StoreReader,
  accountId: string,
  name: string,
): Promise<Result<readonly ReadyLook[]>> {
  const found = await getAgent(reader, accountId, name);
  if (!found.ok) return found;
  const { avatar } = found.value;
  const looks = avatar ? await reader.looks.emotions(accountId, avatar.avatar.id) : [];
  const ready = looks.filter((look): look is ReadyLook => look.status === "ready");
  return ok(emotions.flatMap((emotion) => ready.find((look) => look.emotion === emotion) ?? []));
}

export function imageNotFound(name: string, what: string): Result<never> {
  return fail("agent_image_not_found", `The agent ${name} has no ${what}.`, { field: "name" });
}
