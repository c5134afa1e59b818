import { operations } from "@likeness/contract/openai";
import { acceptJob } from "../../../../features/jobs/accept-job.ts";
import {
  findGeneration,
  findGenerationAgain,
  personOfGeneration,
} from "../../../../features/jobs/find-generation.ts";
import {
  acceptGenerationOrFail,
  type GenerateRequest,
  generate,
} from "../../../../features/jobs/generate.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import type { ReceivedImage } from "../../../body/images/received-image.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { decodeDelivery, decodeRequest } from "../decode.ts";
import { respondWithPictures, storeJob } from "../respond.ts";

export async function createImage(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const { path: route, body: schema } = operations.createImage;
  const write = await readWrite(ctx, { route, body: schema });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const request = { ...decodeRequest(body), ...requestOrigin(ctx), referenceImages: [] };
  const job = await generate(engine, account, request, { ...identity, encode: storeJob });
  return respondWithPictures(ctx, job, decodeDelivery(body), "image_generation");
}

export async function createImageEdit(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const operation = operations.createImageEdit;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const [first, ...others] = [...images("image"), ...images("image[]")];
    if (!first) return imageRequired();
    const own = await findGeneration(engine.store, account.id, first.sha256);
    const request: GenerateRequest = {
      ...decodeRequest(body),
      ...requestOrigin(ctx),
      referenceImages: own ? [] : [toReference(first)],
      elementImages: others.map(toReference),
    };
    // The job is read again in the transaction, because its photo may have been deleted.
    const readStored = async (reader: StoreReader) => {
      const found = own && (await findGenerationAgain(reader, account.id, own));
      if (!found) return own ? fail("job_not_found", "The picture was deleted meanwhile.") : ok({});
      const base = personOfGeneration(found);
      return ok({ base, seed: base.seed });
    };
    const job = await acceptGenerationOrFail(
      engine,
      account,
      request,
      { scope, bodyHash, encode: storeJob },
      { readStored, accept: (tx, accepted) => acceptJob(engine, tx, account, accepted) },
    );
    return respondWithPictures(ctx, job, decodeDelivery(body), "image_edit");
  });
}

export async function createImageVariation(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const operation = operations.createImageVariation;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const [image] = images("image");
    if (!image) return imageRequired();
    const own = await findGeneration(engine.store, account.id, image.sha256);
    const { output, ...fields } = decodeRequest(body);
    const request: GenerateRequest = {
      ...fields,
      ...requestOrigin(ctx),
      output,
      ...(own && descriptionOf(own.job.input)),
      referenceImages: own ? [] : [toReference(image)],
    };
    const job = await generate(engine, account, request, { scope, bodyHash, encode: storeJob });
    return respondWithPictures(ctx, job, decodeDelivery(body), "image_generation");
  });
}

/** What another picture of the same description has in common with it. */
function descriptionOf({
  prompt,
  hints,
  style,
  brief,
  negativePrompt,
}: Omit<GenerateRequest, "signal" | "referenceImages">) {
  return {
    prompt,
    ...(hints && { hints }),
    ...(style !== undefined && { style }),
    ...(brief && { brief }),
    ...(negativePrompt !== undefined && { negativePrompt }),
  };
}

function toReference(image: ReceivedImage) {
  return { field: "image", read: () => image.read() };
}

function imageRequired() {
  return fail("invalid_request", "image is required.", { param: "image" });
}
