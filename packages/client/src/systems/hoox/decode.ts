import { fieldsOf } from "../../core/guards.ts";
import type { Avatar, JobFailure, JobTarget, Look } from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import {
  avatarOf,
  completedJob,
  decodeItems,
  failedJob,
  failure,
  imageOf,
  lookOf,
  member,
  pendingJob,
  readyAvatar,
  textAt,
  textsAt,
  unixSeconds,
  wholePage,
} from "../entities.ts";
import type { ListQuery, PageData } from "../request-content.ts";
import { jobIdOf } from "./encode.ts";

/** The response to a creation or an edit: a look that will be made. */
export function decodeCreated(data: unknown): (Job & { readonly target: JobTarget }) | undefined {
  const target = targetOf(data);
  return target && { ...pendingJob(jobOf(target), "queued"), target };
}

/** Statuses have two vocabularies: that of generations, and that of looks. */
export function decodeStatus(data: unknown): Job | undefined {
  const target = targetOf(data);
  const status = textAt(data, "status");
  if (!target || status === undefined) return undefined;
  const job = jobOf(target);
  const imageUrl = urlOf(member(data, "result"));
  if (imageUrl !== undefined) return completedJob(job, { imageUrl });
  const error = failureIn(data, textAt(data, "error", "message"));
  if (error) return failedJob(job, error);
  // Completed without a picture is not what Hoox promises.
  return status === "completed" ? undefined : pendingJob(job, status === "pending" ? "queued" : status);
}

export function decodeAvatar(data: unknown): Avatar | undefined {
  const { id, looks: items, created_at } = fieldsOf(data);
  if (typeof id !== "string") return undefined;
  const looks = decodeItems(items, (item) => decodeLook(item, id));
  if (!looks) return undefined;
  const [cover] = looks;
  const fields = {
    id,
    label: textAt(data, "name") ?? null,
    tags: textsAt(data, "tags"),
    coverLookId: cover?.id ?? "",
    images: looks.flatMap((look) => (look.status === "ready" ? look.image : [])),
    createdAt: unixSeconds(created_at),
  };
  const imageUrl = cover?.status === "ready" ? cover.imageUrl : undefined;
  return avatarOf(fields, urlOf(data) ?? imageUrl, cover?.status === "error" ? cover.error : undefined);
}

/** The list has looks. The older edition does not say of which avatar, so there each is an avatar of its own. */
export function decodeAvatars(data: unknown, query: ListQuery): PageData<Avatar> | undefined {
  if (!Array.isArray(data)) return undefined;
  const avatars = new Map<string | undefined, { looks: unknown[] }>();
  for (const item of data) {
    const id = textAt(item, "avatar_id") ?? textAt(item, "id");
    const { looks } = avatars.get(id) ?? { looks: [] };
    const { avatar_name: name, tags } = fieldsOf(item);
    const avatar = { id, name, tags, looks: [item, ...looks] };
    avatars.set(id, avatar);
  }
  return wholePage([...avatars.values()], decodeAvatar, query);
}

/** The looks of an avatar, newest first. */
export function decodeLooks(data: unknown, query: ListQuery): PageData<Look> | undefined {
  const { id, looks } = fieldsOf(data);
  if (!Array.isArray(looks)) return undefined;
  return wholePage([...looks].reverse(), (item) => decodeLook(item, String(id)), query);
}

export function decodeLook(data: unknown, avatarId: string): Look | undefined {
  const id = textAt(data, "id");
  if (id === undefined) return undefined;
  const about = { id, avatarId, jobId: jobIdOf(avatarId, id), place: textAt(data, "place") ?? null };
  return lookOf(about, urlOf(data), failureIn(data, textAt(data, "error_message")));
}

/** An avatar from images: it is ready, and its pictures are the images themselves. */
export function decodeUpload(data: unknown, label: string | undefined, urls: readonly string[]) {
  const target = targetOf(data);
  const [imageUrl] = urls;
  if (!target || imageUrl === undefined) return undefined;
  const images = urls.map((url) => imageOf("", url));
  const about = { label: label ?? null, coverLookId: target.lookId, images, origin: "images" } as const;
  return readyAvatar({ id: target.avatarId, ...about }, imageUrl);
}

function targetOf(data: unknown): JobTarget | undefined {
  const avatarId = textAt(data, "avatar_id");
  const lookId = textAt(data, "look_id");
  return avatarId === undefined || lookId === undefined ? undefined : { avatarId, lookId };
}

function jobOf(target: JobTarget) {
  return { id: jobIdOf(target.avatarId, target.lookId), type: "look_generation", target } as const;
}

/** The overview calls the image of a result `thumbnail_url`, the other pages `thumbnail`. */
export function urlOf(data: unknown): string | undefined {
  return textAt(data, "thumbnail_url") ?? textAt(data, "thumbnail");
}

/** Why a generation failed; undefined if it has not. A look that failed has another status than its generation. */
export function failureIn(body: unknown, message = "The generation failed."): JobFailure | undefined {
  if (!/^(failed|error)$/.test(textAt(body, "status") ?? "")) return undefined;
  return failure("upstream_error", message, "Generate again.", body);
}
