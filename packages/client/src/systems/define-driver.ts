import { fieldsOf } from "../core/guards.ts";
import type { RequestSpec } from "../core/request-spec.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import { UnsupportedError } from "../errors/unsupported-error.ts";
import type { Capabilities, MethodCapabilities } from "./capabilities.ts";
import { type ParameterChecks, parameterChecks } from "./check-parameters.ts";
import type { AvatarRequests, Driver, DriverBase } from "./driver.ts";
import { mayRepeat } from "./repeat-write.ts";
import type { ResourceRequests } from "./resource-requests.ts";
import type { SystemOptions } from "./system.ts";

type Requests = AvatarRequests & ResourceRequests;

/** The capability that each request needs. */
const requestCapabilities = {
  generate: "generate",
  createAvatar: "create",
  createAvatarFromPhoto: "fromPhoto",
  castAvatars: "cast",
  remixAvatar: "remix",
  listJobs: "jobList",
  cancelJob: "cancel",
  saveAvatar: "save",
  listAvatars: "list",
  getAvatar: "get",
  updateAvatar: "update",
  deleteAvatar: "delete",
  publishAvatar: "publish",
  unpublishAvatar: "unpublish",
  likeAvatar: "like",
  unlikeAvatar: "unlike",
  listFeed: "feed",
  getPublicAvatar: "feed",
  listComments: "comments",
  createComment: "comment",
  deleteComment: "comments",
  request: "request",
  createAvatarFromImages: "fromImages",
  createLook: "edit",
  listLooks: "looks",
  getLook: "looks",
  removeLook: "deleteLook",
  listEmotions: "emotions",
  createEmotions: "emotions",
  emotionImage: "emotions",
  createTwin: "twins",
  listTwins: "twins",
  getTwin: "twins",
  updateTwin: "twinChanges",
  deleteTwin: "twinChanges",
  createAgent: "agentChanges",
  listAgents: "agents",
  getAgent: "agents",
  renameAgent: "agentChanges",
  deleteAgent: "agentChanges",
  agentPicture: "agents",
  agentReference: "agents",
  agentIdentity: "agents",
  agentEmotions: "agents",
  agentEmotion: "agents",
  generateAgent: "agents",
  regenerateAgent: "agents",
  deleteAgentAvatar: "agents",
  generateDefaultAgents: "agents",
  createWebhook: "webhooks",
  listWebhooks: "webhooks",
  updateWebhook: "webhooks",
  deleteWebhook: "deleteWebhook",
  getCredits: "credits",
  listCreditEntries: "creditEntries",
} as const satisfies Record<keyof Requests, keyof MethodCapabilities>;

/** The requests that a driver has to have: those that its capabilities promise, and no others. */
export type RequestsOf<C extends Capabilities> = {
  readonly [R in keyof Requests as C[(typeof requestCapabilities)[R]] extends false ? never : R]: Requests[R];
};

export interface DriverDefinition<C extends Capabilities> {
  readonly name: string;
  readonly capabilities: C;
  readonly options: SystemOptions;
  readonly base: DriverBase;
  readonly requests: RequestsOf<C>;
  /** The parameters of each request that are not among the capabilities; others are rejected. */
  readonly parameters: ParameterChecks<keyof RequestsOf<C>>;
  /** What to use instead of what the system lacks, as a sentence without a period. */
  readonly instead: { readonly [N in keyof Capabilities]?: string };
  /** How to find out whether a write was carried out, e.g. `look for it with likeness.avatars.list()`. */
  readonly findWrites: string;
}

/**
 * The driver of a system from what it has. Whatever it lacks rejects with UnsupportedError before anything is sent:
 * methods, parameters, values of parameters, and idempotency keys.
 */
export function defineDriver<C extends Capabilities>(definition: DriverDefinition<C>): Driver {
  const { name: system, capabilities, options, base, requests, instead, findWrites } = definition;
  const check = parameterChecks(definition);
  const own = fieldsOf(requests);

  const all: Record<string, unknown> = {};
  for (const [name, capability] of Object.entries(requestCapabilities)) {
    const request = own[name];
    all[name] = (...args: readonly unknown[]) => {
      if (typeof request !== "function") {
        const hint = instead[capability] ?? "avatar systems shows what each system can do";
        throw new UnsupportedError(system, name === "request" ? resourceOf(args) : capability, hint);
      }
      const spec = request(...args.map((argument) => check(name, argument)));
      const { idempotency } = capabilities;
      const deduplicated =
        idempotency === "every write" || (idempotency === "generate only" && name === "generate");
      return { deduplicated, ...spec };
    };
  }
  if (!isComplete(all)) throw new LikenessConfigError("the driver lacks a request");
  return {
    ...base,
    ...all,
    capabilities,
    checkWrite({ deduplicated }, idempotencyKey) {
      if (idempotencyKey === undefined || deduplicated || options.ignoreUnsupported) return;
      throw new UnsupportedError(
        system,
        "idempotencyKey",
        `it would send the request twice all the same; leave it out, and after an unclear failure ${findWrites}`,
      );
    },
    mayRepeatWrite: (spec: RequestSpec<unknown>, error) =>
      spec.deduplicated ||
      mayRepeat(error, { system, findWrites, retryWrites: options.retryWrites === true }),
  };
}

/** The resource of a request that only the Likeness API has: `keys` for `/keys` or `["keys", id]`. */
function resourceOf([, path]: readonly unknown[]): string {
  const [first] = [path].flat();
  return String(first).replace(/^\//, "").split("/")[0] ?? "";
}

function isComplete(
  requests: Readonly<Record<string, unknown>>,
): requests is Readonly<Record<string, unknown>> & Requests {
  return Object.keys(requestCapabilities).every((name) => typeof requests[name] === "function");
}
