import {
  type CastAvatarsRequest,
  type GenerateAvatarRequest,
  operations,
  type PublishAvatarRequest,
} from "@likeness/contract/v1";
import type { Emotion } from "@likeness/engine";
import { seedJob } from "./job-seed.ts";
import { completeJob, createOtherCaller, endJob, type Seeder, send } from "./requests.ts";

/** What other accounts see of a seeded avatar. */
export interface Publication {
  /** Whether other accounts see it, or how it is published. Default: true with likes or comments, else false. */
  readonly published?: boolean | PublishAvatarRequest;
  /** How many other accounts like it. */
  readonly likes?: number;
  /** The texts of comments by another account, oldest first. */
  readonly comments?: readonly string[];
}

/** A saved avatar; every field has a default. */
export interface AvatarSeed extends Partial<GenerateAvatarRequest>, Publication {
  readonly label?: string;
  /** The number of looks. Default: one per image of the generation. */
  readonly looks?: number;
  /** The emotions that are ready. Default: none. */
  readonly emotions?: "all" | readonly Emotion[];
}

/** An avatar of several characters; every field has a default. */
export interface CastSeed extends Partial<CastAvatarsRequest>, Publication {}

export type SeededAvatar = ReturnType<(typeof operations.saveAvatar.responses)[200]["parse"]>["data"];

const avatarResponse = operations.saveAvatar.responses[200];

export async function seedAvatar(
  seeder: Seeder,
  { label, looks = 1, emotions = [], published, likes, comments, ...request }: AvatarSeed,
): Promise<SeededAvatar> {
  const job = await seedJob(seeder, request);
  const saved = await send(seeder, "/avatars/save", {
    job_id: job.id,
    ...(label !== undefined && { label }),
  });
  const { id, images } = avatarResponse.parse(saved).data;
  const path = `/avatars/${id}`;
  for (let count = images.length; count < looks; count += 1)
    await completeJob(seeder, `${path}/looks`, { prompt: `look ${count + 1}` });
  if (emotions.length > 0) {
    const accepted = await send(seeder, `${path}/emotions`, emotions === "all" ? {} : { emotions });
    const { data } = operations.createEmotions.responses[202].parse(accepted).data;
    for (const { job_id } of data) if (job_id) await endJob(seeder, job_id, "generate");
  }
  return publish(seeder, path, { published, likes, comments });
}

export async function seedCast(
  seeder: Seeder,
  { published, likes, comments, ...request }: CastSeed,
): Promise<SeededAvatar> {
  const characters = [{ prompt: "a wise owl" }, { prompt: "a knight with a red beard" }];
  const { target } = await completeJob(seeder, "/avatars/cast", { characters, ...request });
  if (!target) throw new TypeError("The job of the cast has no target.");
  return publish(seeder, `/avatars/${target.avatar_id}`, { published, likes, comments });
}

type PublicationFields = { readonly [Name in keyof Publication]-?: Publication[Name] | undefined };

/** Publishes an avatar, lets other accounts like it and comment on it, and returns it. */
async function publish(
  seeder: Seeder,
  path: string,
  { published, likes = 0, comments = [] }: PublicationFields,
): Promise<SeededAvatar> {
  const publication = published ?? (likes > 0 || comments.length > 0);
  if (publication !== false) {
    await send(seeder, `${path}/publish`, publication === true ? {} : publication);
    for (let count = 0; count < likes; count += 1)
      await send(await createOtherCaller(seeder), `${path}/like`, {});
    const author = comments.length === 0 ? seeder : await createOtherCaller(seeder);
    for (const text of comments) await send(author, `${path}/comments`, { text });
  }
  return avatarResponse.parse(await send(seeder, path)).data;
}
