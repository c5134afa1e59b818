import { operations } from "@likeness/contract/v1";
import { createAvatarWithLook } from "../../../../features/avatars/accept-look.ts";
import { findCast } from "../../../../features/avatars/cast.ts";
import { createRemix, readSource } from "../../../../features/avatars/remix.ts";
import { acceptGeneration } from "../../../../features/jobs/generate.ts";
import { ownersOf } from "../../../../features/social/visible-avatar.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeAvatarChange } from "../decode/avatars.ts";
import { checkRemixOfCast, decodeCharacters } from "../decode/derived-avatars.ts";
import { decodeGenerateRequest } from "../decode.ts";
import { encodeAcceptedJob } from "../respond.ts";
import { textOfChange } from "./avatars.ts";

export async function createOneAvatarFromPhoto(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const operation = operations.createAvatarFromPhoto;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const details = detailsOf(body);
    const request = {
      ...decodeGenerateRequest(body),
      ...requestOrigin(ctx),
      referenceImages: images("photo").map((image) => ({ field: "photo", read: () => image.read() })),
    };
    const idempotency = { scope, bodyHash, encode: encodeAcceptedJob(ctx) };
    const result = await acceptGeneration(engine, account, request, idempotency, {
      price: engine.prices.photo,
      text: textOfChange(details),
      accept: (tx, job) => createAvatarWithLook(engine, tx, account, { ...details, origin: "photo" }, job),
    });
    return respondIdempotent(ctx, result);
  });
}

export async function castOneImage(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const { body: schema, path: route } = operations.castAvatars;
  const write = await readWrite(ctx, { route, body: schema });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const { scene, ...fields } = body;
  const details = detailsOf(body);
  const characters = decodeCharacters(body.characters);
  const request = {
    ...decodeGenerateRequest({ ...fields, ...(scene !== undefined && { prompt: scene }) }),
    ...requestOrigin(ctx),
    referenceImages: [],
  };
  const idempotency = { ...identity, encode: encodeAcceptedJob(ctx) };
  const result = await acceptGeneration(engine, account, request, idempotency, {
    text: { ...textOfChange(details), characters },
    async readStored(reader) {
      const cast = await findCast(engine, reader, account.id, characters);
      return cast.ok ? ok({ cast: cast.value }) : cast;
    },
    accept: (tx, job) => createAvatarWithLook(engine, tx, account, { ...details, origin: "cast" }, job),
  });
  return respondIdempotent(ctx, result);
}

export async function remixOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const params = parse(operations.remixAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const route = `/avatars/${id}/remix`;
  const write = await readWrite(ctx, { route, body: operations.remixAvatar.body });
  if (!write.ok) return write;
  const { body, ...identity } = write.value;
  const { overrides, ...fields } = body;
  const details = detailsOf(body);
  const request = {
    ...decodeGenerateRequest({ ...fields, ...(overrides && { brief: { version: 1, ...overrides } }) }),
    ...requestOrigin(ctx),
    referenceImages: [],
  };
  const idempotency = { ...identity, encode: encodeAcceptedJob(ctx) };
  const result = await acceptGeneration(engine, account, request, idempotency, {
    text: textOfChange(details),
    otherAccounts: () => ownersOf(engine.store, id),
    async readStored(reader) {
      const source = await readSource(engine, reader, account.id, id);
      if (!source.ok || !source.value.cast) return source;
      const allowed = checkRemixOfCast(body);
      return allowed.ok ? source : allowed;
    },
    accept: (tx, job) => createRemix(engine, tx, account, id, details, job),
  });
  return respondIdempotent(ctx, withOverrides(result));
}

type DetailFields = Pick<Parameters<typeof decodeAvatarChange>[0], "label" | "description" | "tags">;

function detailsOf({ label, description, tags }: DetailFields) {
  return decodeAvatarChange({ label, description, tags });
}

/** The Brief of the request is called `overrides`. */
function withOverrides<T>(result: Result<T>): Result<T> {
  if (result.ok || !result.error.field?.startsWith("brief")) return result;
  const { error } = result;
  const rename = (text: string) => text.replace(/^brief/, "overrides");
  const issues = error.issues?.map((issue) => ({
    ...issue,
    ...(issue.field !== undefined && { field: rename(issue.field) }),
  }));
  return { ok: false, error: { ...error, field: rename(error.field ?? ""), ...(issues && { issues }) } };
}
