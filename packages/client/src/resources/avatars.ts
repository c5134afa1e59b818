import type { Brief } from "../brief.ts";
import { type LikenessPromise, likenessPromise, mapAnswer, type WithResponse } from "../core/answer.ts";
import { answerOf, callApi } from "../core/call-api.ts";
import { kindOf, mustBeObject } from "../core/check-arguments.ts";
import type { Core } from "../core/core.ts";
import { fieldsOf, isFields } from "../core/guards.ts";
import { snakeKeys } from "../core/key-case.ts";
import { type Limits, startLimits } from "../core/limits.ts";
import type { RequestOptions } from "../core/options.ts";
import { asQuery, type ListParams, listPages, type Pages } from "../core/pages.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import type {
  Avatar,
  Deletion,
  GenerateAvatarRequest,
  SaveAvatarRequest,
  UpdateAvatarRequest,
} from "../generated/v1/types.gen.ts";
import { waitLimits } from "../jobs/follow.ts";
import type { CompletedJob } from "../jobs/job.ts";
import { JobHandle, waitForEnd } from "../jobs/job-handle.ts";
import { parseJob } from "../jobs/parse-job.ts";
import type { WaitOptions } from "../jobs/wait-options.ts";
import type { Watched } from "../jobs/watched.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";
import { parseAvatar } from "./parse-avatar.ts";
import { parseDeletion } from "./parse-deletion.ts";
import { sendWithImages } from "./send-with-images.ts";

/** A prompt, a Brief, or both: the Brief is drawn, and the prompt is kept with the job. */
export type GenerateParams = Omit<GenerateAvatarRequest, "referenceImages" | "prompt" | "brief"> & {
  /** Pictures to start from: at most six, each a JPEG, PNG, WebP or AVIF of at most 15 MB, which is checked before sending. */
  referenceImages?: readonly ReferenceImage[];
} & (
    | {
        /** What the avatar should look like, in plain words; 1 to 5,000 characters. */
        prompt: string;
        /** Drawn instead of what the prompt says. */
        brief?: Brief;
      }
    | {
        /** Default: the traits of the Brief, in words. */
        prompt?: string;
        /** What is drawn, as `readBrief` of `@likeness/illustrator`, an earlier job or a person made it. */
        brief: Brief;
      }
  );

export interface AvatarListParams extends ListParams {
  /** Only avatars with exactly this label. */
  readonly label?: string | undefined;
}

export interface Avatars {
  /** Queues a picture of what the prompt says, and gives a handle to wait with: `(await generate(...)).done()`. */
  generate(params: GenerateParams, options?: RequestOptions): LikenessPromise<JobHandle>;
  /** Generates and waits, under one deadline. The key of the write is on the errors, as is the way to resume. */
  generateAndWait(params: GenerateParams, options?: WaitOptions): Promise<CompletedJob>;
  /** Keeps the picture of a completed job. Rejects with 409 `job_not_complete` while it is not. */
  save(params: SaveAvatarRequest, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Saved avatars, newest first. */
  list(params?: AvatarListParams, options?: RequestOptions): Pages<Avatar>;
  /** Rejects with 404 when it is not there, or another account's. */
  get(id: string, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Changes the label, of 1 to 200 characters; null removes it. */
  update(id: string, params: UpdateAvatarRequest, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Deletes a saved avatar for good. The answer counts what was removed with it. */
  delete(id: string, options?: RequestOptions): LikenessPromise<Deletion>;
}

export function avatars(core: Core): Avatars {
  const at = (id: string) => ["avatars", id];
  return {
    generate(params, options = {}) {
      return likenessPromise(
        mapAnswer(generate(core, params, options), (watched) => new JobHandle(core, watched)),
      );
    },
    async generateAndWait(params, options = {}) {
      const limits = waitLimits(core, options);
      const { data: watched } = await generate(core, params, options, limits);
      return waitForEnd(core, watched, options, limits);
    },
    save: (params, options) =>
      callApi(core, { method: "POST", path: "/avatars/save", params, parse: parseAvatar, options }),
    list: (params = {}, options = {}) => listPages(core, "/avatars", asQuery(params), parseAvatar, options),
    get: (id, options) => callApi(core, { method: "GET", path: at(id), parse: parseAvatar, options }),
    update: (id, params, options) =>
      callApi(core, {
        method: "PATCH",
        path: at(id),
        params,
        parse: parseAvatar,
        options,
      }),
    delete: (id, options) => callApi(core, { method: "DELETE", path: at(id), parse: parseDeletion, options }),
  };
}

async function generate(
  core: Core,
  asked: GenerateParams,
  options: RequestOptions,
  given?: Limits,
): Promise<WithResponse<Watched>> {
  const example = `{ prompt: ${JSON.stringify(typeof asked === "string" ? asked : "a wise owl")} }`;
  mustBeObject(asked, "what to generate", example);
  const { referenceImages: images, brief, prompt = brief && inWords(brief), ...params } = asked;
  if (typeof prompt !== "string") {
    throw new LikenessConfigError(`prompt must be a text, as in ${example}, not ${kindOf(prompt)}`);
  }
  const limits = given ?? startLimits(core.system, options.deadline ?? core.deadline, options.signal);
  const call = { method: "POST", path: "/avatars/generate", parse: parseJob, options, limits } as const;
  const fields = fieldsOf(snakeKeys({ ...params, prompt, ...(brief && { brief }) }));
  const answer = images?.length
    ? sendWithImages(core, { ...call, fields, images })
    : answerOf(core, { ...call, json: { ...fields, ...(images && { reference_images: [] }) } });
  return mapAnswer(answer, (job, { idempotencyKey, requestId }) => ({
    id: job.id,
    job,
    idempotencyKey,
    requestId,
  }));
}

/** The traits that a Brief names, for people who look through their jobs. */
function inWords({ sources: _sources, version: _version, ...traits }: Brief): string {
  const words = Object.values(traits).flatMap((trait) => (isFields(trait) ? Object.values(trait) : trait));
  return words.filter((word) => typeof word === "string").join(", ") || "an avatar";
}
