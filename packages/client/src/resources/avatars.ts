import { call, request, startCall } from "../core/call.ts";
import type { CallContext } from "../core/context.ts";
import type { Core } from "../core/core.ts";
import { type LikenessPromise, mapResponse, type WithResponse } from "../core/likeness-promise.ts";
import { listPages } from "../core/list-pages.ts";
import type { Implementation } from "../core/load-implementation.ts";
import type { RequestOptions } from "../core/options.ts";
import type { ListParams, Pages } from "../core/pages.ts";
import type {
  Avatar,
  AvatarStatus,
  CastAvatarsRequest,
  Deletion,
  ReadyAvatar,
  RemixAvatarRequest,
  SaveAvatarRequest,
  UpdateAvatarRequest,
  Visibility,
} from "../generated/v1/types.gen.ts";
import type { CompletedJob } from "../jobs/job.ts";
import { JobHandle, waitDeadline } from "../jobs/job-handle.ts";
import type { JobState } from "../jobs/job-state.ts";
import type { WaitOptions } from "../jobs/wait-options.ts";
import type { Capabilities } from "../systems/capabilities.ts";
import type { LikenessCapabilities } from "../systems/likeness/capabilities.ts";
import type { HandleOf, Listed, Methods, Parameters, SystemParameters } from "../systems/support.ts";
import type { CreateAvatarParams, FromPhotoParams, GenerateParams } from "./generate-params.ts";
import { type SharedAvatars, sharedAvatars } from "./social.ts";

export interface AvatarListParams extends ListParams {
  /** Lists only avatars with exactly this label. */
  readonly label?: string | undefined;
  readonly status?: AvatarStatus | undefined;
  readonly visibility?: Visibility | undefined;
  readonly published?: boolean | undefined;
  readonly tag?: string | undefined;
  /** Lists only avatars whose label contains all of these words. */
  readonly search?: string | undefined;
  /** The newest or the highest number first; `created` by default. */
  readonly sort?: "created" | "likes" | "comments" | "remixes" | undefined;
}

/** The methods of `likeness.avatars` of a client of the Likeness API. */
export type Avatars = AvatarsOf<LikenessCapabilities>;

/** The methods that the system has, with the parameters that it takes. */
export type AvatarsOf<C extends Capabilities> = Methods<
  AllAvatars<C>,
  {
    generate: "generate";
    generateAndWait: "generate";
    create: "create";
    fromPhoto: "fromPhoto";
    cast: "cast";
    remix: "remix";
    save: "save";
    list: "list";
    get: "get";
    update: "update";
    delete: "delete";
    publish: "publish";
    unpublish: "unpublish";
    like: "like";
    unlike: "unlike";
  },
  C
>;

interface AllAvatars<C extends Capabilities> extends SharedAvatars {
  /** Starts a job that draws an avatar and resolves to its handle: `(await generate(...)).done()`. */
  generate(
    params: Parameters<GenerateParams & SystemParameters, C>,
    options?: RequestOptions,
  ): LikenessPromise<HandleOf<C>>;
  /**
   * Creates an avatar, which is pending until its job has ended, and resolves to the handle of the job. `target` of the job
   * names the avatar and its look.
   */
  create(
    params: Parameters<CreateAvatarParams & SystemParameters, C>,
    options?: RequestOptions,
  ): LikenessPromise<HandleOf<C>>;
  /** Creates an avatar that is a portrait of a photo; otherwise as `create`. */
  fromPhoto(
    params: Parameters<FromPhotoParams & SystemParameters, C>,
    options?: RequestOptions,
  ): LikenessPromise<HandleOf<C>>;
  /**
   * Creates an avatar whose image shows two to six characters: avatars, which look as in their own pictures, and others by
   * prompt. Otherwise as `create`.
   */
  cast(params: Parameters<CastAvatarsRequest, C>, options?: RequestOptions): LikenessPromise<HandleOf<C>>;
  /**
   * Creates an avatar from another one, which becomes its parent. Shows the same person with what the parameters mention
   * changed; `overrides` take precedence. Otherwise as `create`.
   */
  remix(
    id: string,
    params?: Parameters<RemixAvatarRequest & SystemParameters, C>,
    options?: RequestOptions,
  ): LikenessPromise<HandleOf<C>>;
  /** Generates and waits, under one deadline. Errors have the idempotency key and, once there is a job, `resume`. */
  generateAndWait(
    params: Parameters<GenerateParams & SystemParameters, C>,
    options?: WaitOptions,
  ): Promise<CompletedJob>;
  /** Saves the avatar of a completed job. Rejects with 409 `job_not_complete` before that. */
  save(params: SaveAvatarRequest, options?: RequestOptions): LikenessPromise<ReadyAvatar>;
  /** Lists avatars, newest first by default. */
  list(params?: ListParams & Listed<AvatarListParams, C["filters"]>, options?: RequestOptions): Pages<Avatar>;
  /** Rejects with 404 when it does not exist or belongs to another account. */
  get(id: string, options?: RequestOptions): LikenessPromise<Avatar>;
  /** Changes the label, description, tags, visibility or cover; null removes a text. */
  update(
    id: string,
    params: Listed<UpdateAvatarRequest, C["changes"]>,
    options?: RequestOptions,
  ): LikenessPromise<Avatar>;
  /** Deletes a saved avatar permanently. The result counts what was removed with it. */
  delete(id: string, options?: RequestOptions): LikenessPromise<Deletion>;
}

export function avatars(core: Core): AllAvatars<Capabilities> {
  const starter =
    <P>(find: (implementation: Implementation) => StartJob<P>) =>
    (params: P, options?: RequestOptions): LikenessPromise<JobHandle> =>
      call(core, options, (implementation, context) =>
        mapResponse(find(implementation)(context, params), (state) => new JobHandle(core, state)),
      );
  return {
    ...sharedAvatars(core),
    generate: starter((implementation) => implementation.generate),
    create: starter((implementation) => implementation.create),
    fromPhoto: starter((implementation) => implementation.fromPhoto),
    cast: starter((implementation) => implementation.cast),
    remix: (id, params, options) =>
      starter((implementation) => implementation.remix)({ id, params }, options),
    generateAndWait: (params, options = {}) =>
      startCall(
        core,
        options,
        (implementation, context) => implementation.generateAndWait(context, params),
        waitDeadline,
      ),
    save: (params, options) => request(core, (driver) => driver.saveAvatar(params), options),
    list: (params, options) => listPages(core, (driver, query) => driver.listAvatars(query), params, options),
    get: (id, options) => request(core, (driver) => driver.getAvatar(id), options),
    update: (id, params, options) => request(core, (driver) => driver.updateAvatar(id, params), options),
    delete: (id, options) => request(core, (driver) => driver.deleteAvatar(id), options),
  };
}

type StartJob<P> = (context: CallContext, params: P) => Promise<WithResponse<JobState>>;
