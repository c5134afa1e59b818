import type { Brief } from "../brief.ts";
import { assertObject, describeType } from "../core/check-arguments.ts";
import type { CallContext } from "../core/context.ts";
import type { Core } from "../core/core.ts";
import { isFields } from "../core/guards.ts";
import { mapResponse, type WithResponse } from "../core/likeness-promise.ts";
import { withLimits } from "../core/limits.ts";
import { newUuid } from "../core/random-uuid.ts";
import type { RequestSpec } from "../core/request-spec.ts";
import { sendRequest } from "../core/send-request.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import { LikenessError } from "../errors/likeness-error.ts";
import type { CastAvatarsRequest } from "../generated/v1/types.gen.ts";
import type { CompletedJob, Job } from "../jobs/job.ts";
import type { JobState } from "../jobs/job-state.ts";
import { waitForJob } from "../jobs/wait-for-job.ts";
import type { WaitOptions } from "../jobs/wait-options.ts";
import type { RemixFields } from "../systems/driver.ts";
import type { EncodedImages } from "../systems/request-content.ts";
import { prepareImages, type ReferenceImage, toDataUrls } from "../uploads/reference-image.ts";
import type { CreateAvatarParams, FromPhotoParams, GenerateParams } from "./generate-params.ts";

/** Clients whose server has rejected a form, because it is older and takes images only inside JSON. */
const clientsWithoutForms = new WeakSet<Core>();

/** Starts a job that draws images. */
export function generate(context: CallContext, params: GenerateParams): Promise<WithResponse<JobState>> {
  return start(context, params, (fields, images) => context.driver.generate(fields, images));
}

/** Starts a job that draws images, and waits for its end. */
export async function generateAndWait(
  context: CallContext<WaitOptions>,
  params: GenerateParams,
): Promise<CompletedJob> {
  return waitForJob(context, (await generate(context, params)).data);
}

/** Creates an avatar, and starts the job that draws it. */
export function create(context: CallContext, params: CreateAvatarParams): Promise<WithResponse<JobState>> {
  return start(context, params, (fields, images) => context.driver.createAvatar(fields, images));
}

/** Creates an avatar from a photo, and starts the job that draws it. */
export function fromPhoto(context: CallContext, params: FromPhotoParams): Promise<WithResponse<JobState>> {
  assertObject(params, "the parameters", '{ photo: { path: "me.jpg" } }');
  const { photo, ...fields } = params;
  const { driver } = context;
  return startedJob(
    context.core,
    sendWithImages(context, { name: () => "photo", images: [photo] }, (images) =>
      driver.createAvatarFromPhoto(fields, images),
    ),
  );
}

/** Starts a job that draws several characters. */
export function cast(context: CallContext, params: CastAvatarsRequest): Promise<WithResponse<JobState>> {
  return startedJob(context.core, sendRequest(context, context.driver.castAvatars(params)));
}

/** Creates an avatar from another one, and starts the job that draws it. */
export function remix(
  context: CallContext,
  { id, params = {} }: { readonly id: string; readonly params?: RemixFields | undefined },
): Promise<WithResponse<JobState>> {
  return startedJob(context.core, sendRequest(context, context.driver.remixAvatar(id, params)));
}

type Encode<Fields> = (fields: Fields, images: EncodedImages | undefined) => RequestSpec<Job>;

interface Named {
  prompt: string;
  brief?: Brief;
  code?: string;
}

async function start<P extends GenerateParams | CreateAvatarParams>(
  context: CallContext,
  params: P,
  encode: Encode<Omit<P, "referenceImages" | "prompt" | "brief" | "code"> & Named>,
): Promise<WithResponse<JobState>> {
  const example = `{ prompt: ${JSON.stringify(typeof params === "string" ? params : "a wise owl")} }`;
  assertObject(params, "the parameters", example);
  const { referenceImages, brief, code, prompt: given, ...rest } = params;
  const { prompt = brief ? describeBrief(brief) : code && `The face ${code}` } = { prompt: given };
  if (typeof prompt !== "string") {
    throw new LikenessConfigError(`prompt must be a string, as in ${example}, not ${describeType(prompt)}`);
  }
  const fields = { ...rest, prompt, ...(brief && { brief }), ...(code !== undefined && { code }) };
  return startJob(context, referenceImages, (images) => encode(fields, images));
}

/** Sends a request that starts a job, with its images as the server takes them. */
export function startJob(
  context: CallContext,
  referenceImages: readonly ReferenceImage[] | undefined,
  encode: (images: EncodedImages | undefined) => RequestSpec<Job>,
): Promise<WithResponse<JobState>> {
  const result = referenceImages?.length
    ? sendWithImages(context, { images: referenceImages }, encode)
    : sendRequest(context, encode(referenceImages && { as: "text", images: [] }));
  return startedJob(context.core, result);
}

/** The state of a job that a request has just started. */
function startedJob({ system }: Core, result: Promise<WithResponse<Job>>): Promise<WithResponse<JobState>> {
  return mapResponse(result, (job, { idempotencyKey, requestId }) => ({
    id: job.id,
    system: system.name,
    job,
    idempotencyKey,
    requestId,
  }));
}

interface Images {
  readonly images: readonly ReferenceImage[];
  /** The name of an image in errors. */
  readonly name?: (index: number) => string;
}

/**
 * Sends images as files of a form where the system takes forms: inside JSON they are a third larger, and all in memory
 * together. Short texts stay in JSON.
 */
export async function sendWithImages<T>(
  callContext: CallContext,
  { images: given, name }: Images,
  encode: (images: EncodedImages) => RequestSpec<T>,
): Promise<WithResponse<T>> {
  const { core, driver, options } = callContext;
  const urls = given.map((image) => driver.imageUrl?.(image)).filter((url) => url !== undefined);
  if (urls.length === given.length) return sendRequest(callContext, encode({ as: "text", images: urls }));
  const what = `reading ${name?.(0) ?? "referenceImages"}`;
  const describe = () => ({ what, details: {} });
  const images = await withLimits(callContext, describe, (signal) => prepareImages(given, signal, name));
  // One key for both ways of sending, because they are the same write.
  const newKey = driver.checkWrite ? undefined : newUuid(core.platform);
  const { idempotencyKey = newKey } = options;
  const context = { ...callContext, options: { ...options, idempotencyKey } };
  const takesForms = driver.capabilities.imageUploads === "form" && !clientsWithoutForms.has(core);

  if (takesForms && !images.every((image) => "text" in image)) {
    try {
      return await sendRequest(context, encode({ as: "form", images }));
    } catch (error) {
      if (!(error instanceof LikenessError && driver.rejectsForms?.(error))) throw error;
      clientsWithoutForms.add(core);
    }
  }
  const texts = await withLimits(callContext, describe, (signal) => toDataUrls(images, signal, name));
  return sendRequest(context, encode({ as: "text", images: texts }));
}

/** The traits of a Brief as a text, for people who look through their jobs. */
function describeBrief({ sources: _sources, version: _version, others = [], ...traits }: Brief): string {
  const words = Object.values(traits).flatMap((trait) => (isFields(trait) ? Object.values(trait) : trait));
  const first = words.filter((word) => typeof word === "string").join(", ") || "an avatar";
  return [first, ...others.map(describeBrief)].join("; ");
}
