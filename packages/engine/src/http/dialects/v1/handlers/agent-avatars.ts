import { operations } from "@likeness/contract/v1";
import { generateAgentAvatar, regenerateAgentAvatar } from "../../../../features/agents/generate-avatar.ts";
import { fail, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeGenerateRequest } from "../decode.ts";
import { encodeAcceptedJob } from "../respond.ts";

export async function generateAgent(ctx: RequestContext): Promise<Result<Response>> {
  const operation = operations.generateAgentAvatar;
  const params = parse(operation.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const route = `/agents/${name}/generate`;
  return respondWithImages(ctx, route, operation, async ({ body, images, scope, bodyHash }) => {
    const { prompt = "", emotions, ...rest } = body;
    const referenceImages = images("reference_images");
    if (prompt === "" && referenceImages.length === 0) {
      return fail("invalid_request", "prompt or reference_images is required.", {
        param: "prompt",
        hint: "Send a prompt, a reference image, or both.",
      });
    }
    const request = {
      ...decodeGenerateRequest({ ...rest, prompt }),
      ...requestOrigin(ctx),
      referenceImages,
      name,
      emotions,
    };
    const idempotency = { scope, bodyHash, encode: encodeAcceptedJob(ctx) };
    return respondIdempotent(ctx, await generateAgentAvatar(engine, account, request, idempotency));
  });
}

export async function regenerateAgent(ctx: RequestContext): Promise<Result<Response>> {
  const operation = operations.regenerateAgentAvatar;
  const params = parse(operation.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const request = await readWrite(ctx, { route: `/agents/${name}/regenerate`, body: operation.body });
  if (!request.ok) return request;
  const { body, ...identity } = request.value;
  ctx.engine.modelWarmUp.prepare();
  const { signal: _, ...origin } = requestOrigin(ctx);
  const variation = { name, emotions: body.emotions, ...origin };
  const idempotency = { ...identity, encode: encodeAcceptedJob(ctx) };
  return respondIdempotent(ctx, await regenerateAgentAvatar(ctx.engine, ctx.account, variation, idempotency));
}
