import { call, request } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import { has } from "../../core/guards.ts";
import { type LikenessPromise, mapResponse } from "../../core/likeness-promise.ts";
import type { RequestOptions } from "../../core/options.ts";
import type { ListParams, Pages } from "../../core/pages.ts";
import type { JobReference } from "../../errors/likeness-error.ts";
import type {
  CreateTwinRequest,
  Deletion,
  TrainedTwin,
  Twin,
  TwinSource,
  UpdateTwinRequest,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import { JobHandle } from "../../jobs/job-handle.ts";
import { parseReference } from "../../jobs/parse-reference.ts";
import type { WaitOptions } from "../../jobs/wait-options.ts";
import type { ReferenceImage } from "../../uploads/reference-image.ts";
import type { Content } from "../driver.ts";
import { apiOf } from "./api.ts";
import { decodeJob } from "./decode.ts";
import { decodeDeletion, decodeObject } from "./decode-resource.ts";
import { withImage } from "./encode-images.ts";

/** The default deadline of a training, in milliseconds: videos of up to 1.5 GB are downloaded. */
const trainingDeadline = 3_600_000;

export interface CreateTwinParams extends Omit<CreateTwinRequest, "datasetImage"> {
  /**
   * A JPEG, PNG, WebP or AVIF image of exactly 16:9 or 9:16, 1280x720 to 3840x2160 pixels and at most 10 MB: by URL as
   * `{ url }`, or to upload. A string is a data URL or base64.
   */
  readonly datasetImage?: TwinSource | ReferenceImage;
}

export interface Twins {
  /** Starts the training of a twin from a video with consent, or from an image. */
  create(params: CreateTwinParams, options?: RequestOptions): LikenessPromise<TwinHandle>;
  /** Newest first. */
  list(params?: ListParams, options?: RequestOptions): Pages<Twin>;
  get(id: string, options?: RequestOptions): LikenessPromise<Twin>;
  /** Changes the name, voice or extras. */
  update(id: string, params: UpdateTwinRequest, options?: RequestOptions): LikenessPromise<Twin>;
  /** Deletes a twin permanently with its job and its avatar. */
  delete(id: string, options?: RequestOptions): LikenessPromise<Deletion>;
  /** A handle for a training that was started earlier. Sends nothing. */
  resume(reference: TwinReference): TwinHandle;
}

/** What `resume()` takes. Contains no secret. */
export interface TwinReference {
  readonly object: "likeness.twin";
  readonly id: string;
  readonly job: JobReference;
}

/** A twin whose training runs in the background. */
export class TwinHandle {
  readonly id: string;
  /** The job that trains it, with its progress. */
  readonly job: JobHandle;
  readonly #core: Core;

  /** @internal Created by `twins.create` and `twins.resume`. */
  constructor(core: Core, id: string, job: JobHandle) {
    this.id = id;
    this.job = job;
    this.#core = core;
  }

  /**
   * Waits for the end of the training and resolves to the trained twin. Rejects with JobFailedError if it failed or was
   * refused, and otherwise like `job.done()`. The default deadline is an hour.
   */
  async done(options: WaitOptions = {}): Promise<TrainedTwin> {
    const { deadline = this.#core.options.deadline ?? trainingDeadline } = options;
    await this.job.done({ ...options, deadline });
    const { signal } = options;
    return request(
      this.#core,
      (driver) => driver.request("GET", ["twins", this.id], decodeTrained),
      signal && { signal },
    );
  }

  /** Cancels the training. A job that has already ended is returned as it is. */
  cancel(options?: RequestOptions): LikenessPromise<Job> {
    return this.job.cancel(options);
  }

  /** What `resume()` takes, in this process or another. */
  toJSON(): TwinReference {
    return { object: "likeness.twin", id: this.id, job: this.job.toJSON() };
  }
}

const decodeTwin = decodeObject<Twin>("twin");

function decodeTrained(data: unknown): TrainedTwin | undefined {
  const twin = decodeTwin(data);
  return twin?.status === "IDLE" ? twin : undefined;
}

/** A job with the id of the twin that it trains. */
function decodeTraining(data: unknown): (Job & { readonly twinId: string }) | undefined {
  const job = decodeJob(data);
  return job && has(job, "string", "twinId") ? job : undefined;
}

function isByUrl(image: TwinSource | ReferenceImage): image is TwinSource {
  return has(image, "string", "url");
}

export function twins(core: Core): Twins {
  const api = apiOf(core);
  return {
    create: (params, options) =>
      call(core, options, ({ sendRequest, sendWithImages }, context) => {
        const send = (content: Content) => context.driver.request("POST", "/twins", decodeTraining, content);
        const { datasetImage: image, ...fields } = params;
        const sent =
          image === undefined || isByUrl(image)
            ? sendRequest(context, send({ params }))
            : sendWithImages(context, { name: () => "datasetImage", images: [image] }, (images) =>
                send(withImage(fields, "dataset_image", images)),
              );
        return mapResponse(sent, (job, { idempotencyKey, requestId }) => {
          const state = { id: job.id, system: core.system.name, job, idempotencyKey, requestId };
          return new TwinHandle(core, job.twinId, new JobHandle(core, state));
        });
      }),
    list: (params, options) => api.list("/twins", decodeTwin, params, options),
    get: (id, options) => api.request("GET", ["twins", id], decodeTwin, options),
    update: (id, params, options) => api.request("PATCH", ["twins", id], decodeTwin, options, { params }),
    delete: (id, options) => api.request("DELETE", ["twins", id], decodeDeletion, options),
    resume: ({ id, job }) =>
      new TwinHandle(core, id, new JobHandle(core, parseReference(job, core.system.name))),
  };
}
