import { operations } from "@likeness/contract/trinity";
import { deleteAgentAvatar, getAgent } from "../../../../features/agents/agents.ts";
import { generateAgentAvatar, regenerateAgentAvatar } from "../../../../features/agents/generate-avatar.ts";
import { assignDefaults, drawAllDefaults } from "../../../../features/agents/generate-defaults.ts";
import { getIdentity } from "../../../../features/agents/identity.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { removeBlobs } from "../../../respond/remove-blobs.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { isAdmin } from "../auth.ts";
import { maxPromptLength, nameIn, referenceFields } from "../decode.ts";
import {
  encodeDefaults,
  encodeGenerated,
  encodeIdentity,
  encodeNoIdentity,
  encodeRegenerated,
} from "../encode.ts";
import { notRepeatable, respondDetail, respondJson } from "../respond.ts";
import { respondWhenEnded } from "../wait.ts";

/** Trinity's reference images are PNG. */
const format = "png";

const accepted = { ...notRepeatable, encode: () => ({ status: 200, body: "" }) };

export async function generateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const name = nameIn(ctx);
  const agent = await getAgent(engine.store, account.id, name);
  if (!agent.ok) return agent;
  engine.modelWarmUp.prepare();
  const route = `/agents/${name}/avatar/generate`;
  return respondWithImages(ctx, route, operations.generateAvatar, async ({ body, images }) => {
    const referenceImages = referenceFields.flatMap((field) => images(field));
    const prompt = (body.identity_prompt ?? "").trim();
    if (body.identity_prompt === undefined && referenceImages.length === 0) {
      const issues = [{ param: "identity_prompt", message: "is required" }];
      return fail("invalid_request", "identity_prompt is required.", { issues });
    }
    if (prompt === "" && referenceImages.length === 0)
      return respondDetail(ctx, 400, "identity_prompt cannot be empty");
    if ([...prompt].length > maxPromptLength)
      return respondDetail(ctx, 400, `identity_prompt must be ${maxPromptLength} characters or less`);
    const request = { name, prompt, referenceImages, emotions: true, format, ...requestOrigin(ctx) } as const;
    const job = await generateAgentAvatar(engine, account, request, accepted);
    return respondWhenEnded(ctx, job, ({ look }) => encodeGenerated(name, prompt, look));
  });
}

export async function regenerateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const name = nameIn(ctx);
  engine.modelWarmUp.prepare();
  const { signal: _, ...origin } = requestOrigin(ctx);
  const variation = { name, emotions: false, fromDefault: { format }, ...origin } as const;
  const job = await regenerateAgentAvatar(engine, account, variation, accepted);
  return respondWhenEnded(ctx, job, (made) => encodeRegenerated(name, made.job, made.look));
}

export async function deleteAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const name = nameIn(ctx);
  const next = { kind: "none" } as const;
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...notRepeatable,
      execute: async (tx) => {
        const agent = await deleteAgentAvatar(engine, tx, account.id, { name, next });
        if (!agent.ok) return agent;
        unused(agent.value.hashes);
        return ok({ status: 200, body: JSON.stringify({ message: `Avatar removed for ${name}` }) });
      },
    }),
  );
}

export async function getAvatarIdentity(ctx: RequestContext): Promise<Result<Response>> {
  const name = nameIn(ctx);
  const identity = await getIdentity(ctx.engine.store, ctx.account.id, name);
  if (identity.ok) return respondJson(ctx, encodeIdentity(identity.value));
  return isAdmin(ctx)
    ? respondJson(ctx, encodeNoIdentity(name))
    : fail("unauthorized_access", "Access denied");
}

export async function generateDefaultAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, requestId } = ctx;
  const { signal } = ctx.request;
  if (!isAdmin(ctx)) return fail("operator_required", "The API key lacks the scope manage.");
  return respondOnce(ctx, {
    ...notRepeatable,
    prepare: async () => ok(await drawAllDefaults(engine, account.id, { requestId, signal })),
    execute: async (tx, drawn = { drawn: [], errors: [], existing: [] }) => {
      const assigned = await assignDefaults(engine, tx, account.id, drawn);
      return ok({ status: 200, body: JSON.stringify(encodeDefaults(assigned, drawn.existing)) });
    },
  });
}
