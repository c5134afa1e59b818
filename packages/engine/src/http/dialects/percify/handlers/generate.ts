import { operations } from "@likeness/contract/percify";
import { createAvatars } from "../../../../features/avatars/create-avatars.ts";
import type { NewJob } from "../../../../features/jobs/accept-job.ts";
import { acceptGeneration } from "../../../../features/jobs/generate.ts";
import type { Job } from "../../../../model/job.ts";
import type { Result } from "../../../../model/result.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeImageRequest, seedOf } from "../decode.ts";
import { encodeAcceptedAvatar } from "../encode.ts";
import { defaultModel, priceOfModel } from "../models.ts";
import { stored } from "../respond.ts";

export function generateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return generate(ctx, "avatar");
}

/** The same under the name that some pages use. */
export function generateImage(ctx: RequestContext): Promise<Result<Response>> {
  return generate(ctx, "img");
}

async function generate(ctx: RequestContext, idKind: "avatar" | "img"): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const { path: route, body: schema } =
    idKind === "img" ? operations.generateImage : operations.generateAvatar;
  const write = await readWrite(ctx, { route, body: schema });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const { prompt, model = defaultModel, batchSize: count = 1 } = body;
  const request = { ...decodeImageRequest(body, model), ...requestOrigin(ctx), referenceImages: [] };
  const encode = (jobs: readonly Job[]) => {
    const avatars = jobs.map((job) => encodeAcceptedAvatar(job, idKind));
    return stored(avatars.length === 1 ? avatars[0] : { avatars });
  };
  const result = await acceptGeneration(
    engine,
    account,
    request,
    { ...identity, encode },
    {
      price: priceOfModel(model, engine.prices),
      accept: (tx, job) =>
        createAvatars(engine, tx, account, {
          about: { prompt, model, origin: "prompt" },
          job: withCost(job),
          count,
          seedOf,
        }),
    },
  );
  return respondIdempotent(ctx, result);
}

/** The job with its price, which responses contain. */
export function withCost({ input, price, ...more }: NewJob): NewJob {
  return { ...more, input: { ...input, systemFields: { ...input.systemFields, creditCost: price } }, price };
}
