import { operations } from "@likeness/contract/percify";
import { createAvatarWithLook } from "../../../../features/avatars/accept-look.ts";
import { findCast } from "../../../../features/avatars/cast.ts";
import { createRemix, readSource } from "../../../../features/avatars/remix.ts";
import { acceptGeneration } from "../../../../features/jobs/generate.ts";
import { findVisibleAvatar, ownersOf } from "../../../../features/social/visible-avatar.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeCharacters, decodeImageRequest } from "../decode.ts";
import { encodeAcceptedAvatar } from "../encode.ts";
import { defaultModel, modelOf, priceOfModel } from "../models.ts";
import { avatarIdOf, stored } from "../respond.ts";
import { withCost } from "./generate.ts";

const encode = (job: Job) => stored(encodeAcceptedAvatar(job));

export async function percifyYourself(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const operation = operations.percifyYourself;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const { prompt, model = defaultModel, style, stylePreset = style } = body;
    const request = {
      ...decodeImageRequest({ ...body, stylePreset }, model),
      ...requestOrigin(ctx),
      referenceImages: images("image").map((image) => ({ field: "image", read: () => image.read() })),
    };
    const about = { origin: "photo", model, ...(prompt !== undefined && { prompt }) } as const;
    const result = await acceptGeneration(
      engine,
      account,
      request,
      { scope, bodyHash, encode },
      {
        price: engine.prices.photo,
        accept: (tx, job) => createAvatarWithLook(engine, tx, account, about, withCost(job)),
      },
    );
    return respondIdempotent(ctx, result);
  });
}

export async function castAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const { body: schema, path: route } = operations.castAvatars;
  const write = await readWrite(ctx, { route, body: schema });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const { prompt, model = defaultModel, aspectRatio = "16:9" } = body;
  const characters = decodeCharacters(body);
  if (!characters.ok) return characters;
  const request = {
    ...decodeImageRequest({ ...body, aspectRatio }, model),
    ...requestOrigin(ctx),
    referenceImages: [],
  };
  const about = { origin: "cast", model, ...(prompt !== undefined && { prompt }) } as const;
  const result = await acceptGeneration(
    engine,
    account,
    request,
    { ...identity, encode },
    {
      text: { characters: characters.value },
      async readStored(reader) {
        const cast = await findCast(engine, reader, account.id, characters.value);
        return cast.ok ? ok({ cast: cast.value }) : cast;
      },
      accept: (tx, job) => createAvatarWithLook(engine, tx, account, about, withCost(job)),
    },
  );
  return respondIdempotent(ctx, result);
}

export async function remixAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const found = avatarIdOf(ctx);
  if (!found.ok) return found;
  const id = found.value;
  const write = await readWrite(ctx, { route: `/avatars/${id}/remix`, body: operations.remixAvatar.body });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const source = await findVisibleAvatar(engine.store, account.id, id);
  if (!source.ok) return source;
  const { prompt, model = modelOf({ model: source.value.model }) } = body;
  const request = { ...decodeImageRequest(body, model), ...requestOrigin(ctx), referenceImages: [] };
  const about = { model, ...(prompt !== undefined && { prompt }) };
  const result = await acceptGeneration(
    engine,
    account,
    request,
    { ...identity, encode },
    {
      price: priceOfModel(model, engine.prices),
      otherAccounts: () => ownersOf(engine.store, id),
      readStored: (reader) => readSource(engine, reader, account.id, id),
      accept: (tx, job) => createRemix(engine, tx, account, id, about, withCost(job)),
    },
  );
  return respondIdempotent(ctx, result);
}
