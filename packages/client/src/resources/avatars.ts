import { type LikenessPromise, likenessPromise, mapAnswer, type WithResponse } from "../core/answer.ts";
import { answerOf, callApi } from "../core/call-api.ts";
import type { Core } from "../core/core.ts";
import { snakeKeys } from "../core/key-case.ts";
import { type Limits, startLimits, within } from "../core/limits.ts";
import type { RequestOptions } from "../core/options.ts";
import { type ListParams, listPages, type Pages } from "../core/pages.ts";
import type {
  Avatar,
  Deletion,
  GenerateAvatarRequest,
  SaveAvatarRequest,
  UpdateAvatarRequest,
} from "../generated/v1/types.gen.ts";
import { type WaitOptions, waitLimits } from "../jobs/follow.ts";
import type { CompletedJob } from "../jobs/job.ts";
import { JobHandle, waitForEnd } from "../jobs/job-handle.ts";
import { parseJob } from "../jobs/parse-job.ts";
import type { Watched } from "../jobs/watched.ts";
import { type ReferenceImage, referenceImages } from "../uploads/reference-image.ts";
import { parseAvatar } from "./parse-avatar.ts";
import { parseDeletion } from "./parse-deletion.ts";

export interface GenerateParams extends Omit<GenerateAvatarRequest, "referenceImages"> {
  /** Pictures to start from: at most six, each a JPEG, PNG or WebP of at most 15 MB, which is checked before sending. */
  referenceImages?: readonly ReferenceImage[];
}

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
  const at = (id: string) => `/avatars/${encodeURIComponent(id)}`;
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
    save(params, options) {
      const json = snakeKeys(params);
      return callApi(core, { method: "POST", path: "/avatars/save", json, parse: parseAvatar, options });
    },
    list: (params = {}, options = {}) => listPages(core, "/avatars", { ...params }, parseAvatar, options),
    get: (id, options) => callApi(core, { method: "GET", path: at(id), parse: parseAvatar, options }),
    update: (id, params, options) =>
      callApi(core, {
        method: "PATCH",
        path: at(id),
        json: snakeKeys(params),
        parse: parseAvatar,
        options,
      }),
    delete: (id, options) => callApi(core, { method: "DELETE", path: at(id), parse: parseDeletion, options }),
  };
}

async function generate(
  core: Core,
  { referenceImages: pictures, ...params }: GenerateParams,
  options: RequestOptions,
  given?: Limits,
): Promise<WithResponse<Watched>> {
  const limits = given ?? startLimits(core.system, options.deadline ?? core.deadline, options.signal);
  const describe = () => ({ what: "reading referenceImages", facts: {} });
  const images =
    pictures && (await within(core.system, limits, describe, (signal) => referenceImages(pictures, signal)));
  const answer = answerOf(core, {
    method: "POST",
    path: "/avatars/generate",
    json: snakeKeys({ ...params, ...(images && { referenceImages: images }) }),
    parse: parseJob,
    options,
    limits,
  });
  return mapAnswer(answer, (job, { idempotencyKey, requestId }) => ({
    id: job.id,
    job,
    idempotencyKey,
    requestId,
  }));
}
