import { type Fields, fieldsOf, has, isFields, pick } from "../../core/guards.ts";
import type {
  Avatar,
  Gesture,
  JobFailure,
  TrainedTwin,
  Twin,
  Webhook,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import { avatarOf, completedJob, failedJob, failure, imageOf, pendingJob, unixSeconds } from "../entities.ts";
import { eventNames } from "./encode.ts";

/** An avatar of Argil is also the job that trains it. */
export function decodeJob(data: unknown): (Job & { readonly twinId: string }) | undefined {
  if (!has(data, "string", "id", "status")) return undefined;
  const job = jobOf(data.id, data.status, data);
  return job && { ...job, twinId: data.id };
}

function jobOf(id: string, status: string, data: Fields): Job | undefined {
  const about = { id, type: "twin_training", ...timesOf(data), metadata: extrasOf(data) } as const;
  const error = failureOf(data);
  if (error) return failedJob(about, error);
  if (status !== "IDLE") return pendingJob(about, statuses[status] ?? status);
  const imageUrl = imageUrlOf(data);
  return imageUrl === undefined ? undefined : completedJob(about, { imageUrl });
}

const statuses: Readonly<Record<string, string>> = { NOT_TRAINED: "queued", TRAINING: "processing" };

export function decodeAvatar(data: unknown): Avatar | undefined {
  if (!has(data, "string", "id", "name", "status")) return undefined;
  const { id, name: label, status } = data;
  const url = status === "IDLE" ? imageUrlOf(data) : undefined;
  const { width, height } = sizeOf(data);
  const images = url === undefined ? [] : [{ ...imageOf(id, url), width, height }];
  const about = { id, label, jobId: id, origin: "training", images, ...timesOf(data) } as const;
  return avatarOf(about, url, failureOf(data));
}

export function decodeTwin(data: unknown): Twin | undefined {
  if (!has(data, "string", "id", "name", "status")) return undefined;
  const { id, name, status, model } = data;
  const base = {
    object: "twin",
    id,
    name,
    // The older edition has no images, and says no model.
    source: model === "ARGIL_ATOM" ? "image" : "video",
    jobId: id,
    voiceId: null,
    extras: extrasOf(data),
    callbackUrl: null,
    ...timesOf(data),
  } as const;
  const error = failureOf(data);
  if (error) return { ...base, status: status === "REFUSED" ? status : "TRAINING_FAILED", error };
  if (status === "IDLE") return trainedTwin(base, data);
  return status === "NOT_TRAINED" || status === "TRAINING" ? { ...base, status } : undefined;
}

type TwinFields = Omit<TrainedTwin, "status" | "avatarId" | keyof ReturnType<typeof contentOf>>;

/** The avatar of a trained twin is the twin itself. */
export function trainedTwin(base: TwinFields, data: Fields): TrainedTwin {
  return { ...base, status: "IDLE", avatarId: base.id, ...contentOf(data) };
}

function contentOf(data: Fields) {
  const { gestures } = data;
  return {
    ...sizeOf(data),
    gestures: Array.isArray(gestures) ? gestures.map(gestureOf) : [],
    coverUrl: imageUrlOf(data) ?? null,
    thumbnailUrl: thumbnailOf(data) ?? null,
    warnings: [],
  };
}

function gestureOf(gesture: unknown): Gesture {
  const fields = fieldsOf(gesture);
  return { ...pick(fields, "string", { label: "", slug: "" }), ...pick(fields, "number", { startFrame: 0 }) };
}

export function decodeWebhook(data: unknown): Webhook | undefined {
  if (!has(data, "string", "id", "callbackUrl")) return undefined;
  const { id, callbackUrl: endpointUrl, events } = data;
  if (!Array.isArray(events)) return undefined;
  const names = Object.entries(eventNames);
  const types = events.map((event) => names.find(([, name]) => name === event)?.[0] ?? String(event));
  return webhookOf({ id, endpointUrl, events: types, ...timesOf(data) });
}

/** A webhook of which some fields may be known. */
export function webhookOf(fields: Partial<Webhook> & Pick<Webhook, "id">): Webhook {
  return {
    object: "webhook",
    endpointUrl: "",
    events: [],
    description: null,
    isActive: true,
    disabledReason: null,
    failingSince: null,
    createdAt: 0,
    updatedAt: 0,
    ...fields,
  };
}

/** Argil gives no reason. */
export function failureOf(data: Fields): JobFailure | undefined {
  const { status } = data;
  const action = "Send another video or image, with consent.";
  if (status === "REFUSED") return failure("safety_filter", "the moderation refused it", action, data);
  return status === "TRAINING_FAILED" ? failure("unknown", "the training failed", action, data) : undefined;
}

/** The keys and values of the owner. Argil's pages show a text in webhooks. */
export function extrasOf(data: Fields): Readonly<Record<string, string>> {
  const { extras } = data;
  return Object.fromEntries(
    Object.entries(isFields(extras) ? extras : {}).map(([name, value]) => [name, String(value)]),
  );
}

/** The oldest edition has no cover. */
function imageUrlOf(data: Fields): string | undefined {
  const { coverImageUrl: url } = pick(data, "string", { coverImageUrl: thumbnailOf(data) });
  return url;
}

function thumbnailOf(data: Fields): string | undefined {
  return pick(data, "string", { thumbnailUrl: undefined }).thumbnailUrl;
}

function sizeOf(data: Fields) {
  return pick(data, "number", { width: 0, height: 0 });
}

/** The older edition says `createAt`. */
function timesOf(data: Fields) {
  const createdAt = unixSeconds(data["createdAt"] ?? data["createAt"]);
  return { createdAt, updatedAt: unixSeconds(data["updatedAt"] ?? createdAt) };
}
