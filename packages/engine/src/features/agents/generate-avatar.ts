import type { EngineContext } from "../../kernel/engine-context.ts";
import {
  type IdempotencyOptions,
  type IdempotentResult,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { Account } from "../../model/account.ts";
import type { Job, JobInput } from "../../model/job.ts";
import type { LookContent } from "../../model/look.ts";
import { priceOf } from "../../model/prices.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { System } from "../../model/system.ts";
import type { Transaction } from "../../ports/store.ts";
import { addLook, createAvatarWithLook, type LookJob } from "../avatars/accept-look.ts";
import { checkModelRequest } from "../jobs/check-model-request.ts";
import { acceptGeneration, type GenerateRequest } from "../jobs/generate.ts";
import { agentNotFound } from "./agents.ts";
import { getIdentity, type Identity, imageNotFound } from "./identity.ts";

export interface AgentGeneration extends Omit<GenerateRequest, "output"> {
  readonly name: string;
  /** Whether the new picture gets the eight emotions. */
  readonly emotions: boolean;
  /** Default: WebP. */
  readonly format?: Format;
}

type Format = "png" | "webp";

/** Enough for every size in which agents are displayed. */
const output = { aspectRatio: "1:1", resolution: "1K", format: "webp" } as const;

/** Generates a new identity for an agent, which replaces its picture when it is ready. */
export async function generateAgentAvatar(
  context: EngineContext,
  account: Account,
  { name, emotions, format = "webp", ...request }: AgentGeneration,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  const asCover = { emotions: emotions ? await replaceIfSupported(context) : "delete" } as const;
  const shape = { ...output, format };
  return acceptGeneration(context, account, { ...request, output: shape }, idempotency, {
    accept: (tx, job) => acceptAvatar(context, tx, account, name, { ...job, asCover }),
  });
}

/** Models without emotions make none. */
async function replaceIfSupported(context: EngineContext): Promise<"replace" | "delete"> {
  const supported = await checkModelRequest(context, { prompt: "", emotion: "happy", output: {} });
  return supported.ok ? "replace" : "delete";
}

async function acceptAvatar(
  context: EngineContext,
  tx: Transaction,
  account: Account,
  name: string,
  job: LookJob,
): Promise<Result<Job>> {
  const agent = await tx.agents.find(account.id, name);
  if (!agent) return agentNotFound(name);
  if (agent.avatarId !== null) return addLook(context, tx, account, agent.avatarId, job, {});
  const accepted = await createAvatarWithLook(context, tx, account, { label: name, origin: "prompt" }, job);
  if (!accepted.ok) return accepted;
  const avatarId = accepted.value.target?.avatarId ?? null;
  await tx.agents.update({ ...agent, avatarId, updatedAt: context.clock.now() });
  return accepted;
}

export interface AgentVariation {
  readonly name: string;
  /** Whether the emotions are made of the new picture; otherwise they stay as they are. */
  readonly emotions: boolean;
  /** Set to get a variation of the default picture if the agent has no avatar of its own; otherwise that is rejected. */
  readonly fromDefault?: { readonly format: Format };
  readonly system?: System;
  readonly origin: string;
  readonly traceparent?: string;
}

/** Generates another picture of the identity of an agent: with the same prompt and reference image, and another seed. */
export async function regenerateAgentAvatar(
  context: EngineContext,
  account: Account,
  { name, emotions, fromDefault, ...about }: AgentVariation,
  idempotency: IdempotencyOptions<Job>,
): Promise<Result<IdempotentResult<Job>>> {
  const asCover = { emotions: emotions ? await replaceIfSupported(context) : "keep" } as const;
  return withIdempotency<Job>(context, account.id, idempotency, {
    async execute(tx) {
      const identity = await getIdentity(tx, account.id, name);
      if (!identity.ok) return identity;
      const original = inputOf(identity.value, fromDefault);
      if (!original.ok) return original;
      const { look, input: request } = original.value;
      const input: JobInput = { ...request, ...about, seed: context.ids.seed() };
      const price = priceOf(input.output, context.prices);
      const job = { input, price, asCover };
      if (!look) return acceptAvatar(context, tx, account, name, job);
      return addLook(context, tx, account, look.avatarId, job, { baseLookId: look.id });
    },
  });
}

/** The original look of an identity, null for a default picture, and the request that made it without what was about that job only. */
function inputOf({ agent, look, job }: Identity, fromDefault: AgentVariation["fromDefault"]) {
  const { defaultPicture } = agent;
  if (fromDefault && defaultPicture && look?.status !== "ready" && look?.status !== "pending") {
    const shape = { ...output, ...fromDefault };
    return ok({ look: null, input: inputFromBrief(defaultPicture, shape) });
  }
  if (!look) return imageNotFound(agent.name, "avatar");
  if (look.status !== "ready") {
    const message = `The avatar of the agent ${agent.name} is ${look.status}.`;
    return fail("avatar_not_ready", message, {
      field: "name",
      hint: "Wait until it is ready, or generate again.",
    });
  }
  if (!job) return ok({ look, input: inputFromBrief(look, output) });
  const { clientReferenceId, metadata, webhookUrl, systemFields, seed, origin, traceparent, ...input } =
    job.input;
  return ok({ look, input });
}

function inputFromBrief({ provenance }: LookContent, shape: JobInput["output"]): Omit<JobInput, "seed"> {
  return { prompt: "", brief: provenance.brief, output: shape, references: [] };
}
