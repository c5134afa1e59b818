import { call, request } from "../../core/call.ts";
import type { Core } from "../../core/core.ts";
import { has } from "../../core/guards.ts";
import { type LikenessPromise, mapResponse } from "../../core/likeness-promise.ts";
import { listPages } from "../../core/list-pages.ts";
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
import type { Capabilities } from "../capabilities.ts";
import type { Driver } from "../driver.ts";
import type { TwinRequests } from "../resource-requests.ts";
import type { Methods } from "../support.ts";
import type { LikenessCapabilities } from "./capabilities.ts";
import { decodeJob } from "./decode.ts";
import { decodeDeletion, decodeObject, decodePage } from "./decode-resource.ts";
import { request as apiRequest } from "./encode.ts";
import { withImage } from "./encode-images.ts";
import { whenReady } from "./when-ready.ts";

/** The default deadline of a training, in milliseconds: videos of up to 1.5 GB are downloaded. */
const trainingDeadline = 3_600_000;

export interface CreateTwinParams extends Omit<CreateTwinRequest, "datasetImage"> {
  /**
   * A JPEG, PNG, WebP or AVIF image of exactly 16:9 or 9:16, 1280x720 to 3840x2160 pixels and at most 10 MB: by URL as
   * `{ url }`, or to upload. A string is a data URL or base64.
   */
  readonly datasetImage?: TwinSource | ReferenceImage;
}

/** The methods of a client of the Likeness API. */
export type Twins = TwinsOf<LikenessCapabilities>;

/** The methods that the system has. */
export type TwinsOf<C extends Capabilities> = Methods<
  AllTwins,
  {
    create: "twins";
    list: "twins";
    get: "twins";
    resume: "twins";
    update: "twinChanges";
    delete: "twinChanges";
  },
  C
>;

interface AllTwins {
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
      (driver) => whenReady(requestsOf(driver).getTwin(this.id), isTrained),
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

function isTrained(twin: Twin): twin is Extract<Twin, { status: "IDLE" }> {
  return twin.status === "IDLE";
}

/** A job with the id of the twin that it trains. */
function decodeTraining(data: unknown): (Job & { readonly twinId: string }) | undefined {
  const job = decodeJob(data);
  return job && has(job, "string", "twinId") ? job : undefined;
}

/** The requests of the driver, or those of the Likeness API. */
function requestsOf(driver: Driver): TwinRequests {
  return { ...twinRequests, ...driver };
}

const twinRequests: TwinRequests = {
  createTwin: (params, image) =>
    apiRequest(
      "POST",
      "/twins",
      decodeTraining,
      image ? withImage(params, "dataset_image", image) : { params },
    ),
  listTwins: (query) => apiRequest("GET", "/twins", decodePage(decodeTwin), { params: query }),
  getTwin: (id) => apiRequest("GET", ["twins", id], decodeTwin),
  updateTwin: (id, params) => apiRequest("PATCH", ["twins", id], decodeTwin, { params }),
  deleteTwin: (id) => apiRequest("DELETE", ["twins", id], decodeDeletion),
};

function isByUrl(image: TwinSource | ReferenceImage): image is TwinSource {
  return has(image, "string", "url");
}

export function twins(core: Core): AllTwins {
  return {
    create: (params, options) =>
      call(core, options, ({ sendRequest, sendWithImages }, context) => {
        const { createTwin } = requestsOf(context.driver);
        const { datasetImage: image, ...fields } = params;
        const sent =
          image === undefined || isByUrl(image)
            ? sendRequest(context, createTwin(image ? { ...fields, datasetImage: image } : fields, undefined))
            : sendWithImages(context, { name: () => "datasetImage", images: [image] }, (images) =>
                createTwin(fields, images),
              );
        return mapResponse(sent, (job, { idempotencyKey, requestId }) => {
          const state = { id: job.id, system: core.system.name, job, idempotencyKey, requestId };
          return new TwinHandle(core, job.twinId, new JobHandle(core, state));
        });
      }),
    list: (params, options) =>
      listPages(core, (driver, query) => requestsOf(driver).listTwins(query), params, options),
    get: (id, options) => request(core, (driver) => requestsOf(driver).getTwin(id), options),
    update: (id, params, options) =>
      request(core, (driver) => requestsOf(driver).updateTwin(id, params), options),
    delete: (id, options) => request(core, (driver) => requestsOf(driver).deleteTwin(id), options),
    resume: ({ id, job }) =>
      new TwinHandle(core, id, new JobHandle(core, parseReference(job, core.system.name))),
  };
}
