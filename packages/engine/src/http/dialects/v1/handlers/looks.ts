import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import { addLook } from "../../../../features/avatars/accept-look.ts";
import { deleteLook } from "../../../../features/avatars/delete-look.ts";
import { getLook, getReadyLook, personOf, requireOnePerson } from "../../../../features/avatars/looks.ts";
import { avatarNotFound } from "../../../../features/avatars/not-found.ts";
import { acceptGeneration, type GenerateRequest } from "../../../../features/jobs/generate.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeOutput, decodePage } from "../decode.ts";
import { respondToDeletion } from "../deletions.ts";
import { encodeLook } from "../encode.ts";
import { encodeAcceptedJob, respondData, respondList } from "../respond.ts";

type CreateLookBody = z.output<typeof operations.createLook.body>;

export async function listLooks(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.listLooks.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.listLooks, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const { id: avatarId } = params.value;
  if (!(await store.avatars.find(ctx.account.id, avatarId))) return avatarNotFound(avatarId);
  const page = await store.looks.list(ctx.account.id, { ...decodePage(query.value), avatarId });
  const looks = page.items.map((look) => encodeLook(look, ctx.assetUrl));
  return respondList(ctx, looks, page);
}

export async function getOneLook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getLook.params, ctx.params);
  if (!params.ok) return params;
  const { id, look_id } = params.value;
  const look = await getLook(ctx.engine.store, ctx.account.id, id, look_id);
  return look.ok ? respondData(ctx, "look", encodeLook(look.value, ctx.assetUrl)) : look;
}

export async function createOneLook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.createLook.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const route = `/avatars/${id}/looks`;
  return respondWithImages(ctx, route, operations.createLook, async ({ body, images, scope, bodyHash }) => {
    const readBase = (reader: StoreReader) =>
      getReadyLook(reader, account.id, id, body.look_id?.toLowerCase());
    const elementPlaces = new Map(Object.entries(body.element_places ?? {}));
    const request: GenerateRequest = {
      ...decodeLookRequest(body),
      ...requestOrigin(ctx),
      referenceImages: images("reference_images"),
      elementImages: images("element_images").map((image, index) => {
        const placement = elementPlaces.get(String(index));
        return {
          field: `elementImages.${index}`,
          read: () => image.read(),
          ...(placement && { placement }),
        };
      }),
    };
    const { place } = body;
    const idempotency = { scope, bodyHash, encode: encodeAcceptedJob(ctx) };
    const result = await acceptGeneration(engine, account, request, idempotency, {
      async readStored(reader) {
        const edited = await readBase(reader);
        if (!edited.ok) return edited;
        const allowed = await requireOnePerson(reader, edited.value);
        if (!allowed.ok) return allowed;
        const base = await personOf(reader, edited.value);
        return ok({ base, seed: base.seed });
      },
      async accept(tx, job) {
        const edited = await readBase(tx);
        if (!edited.ok) return edited;
        const details = { baseLookId: edited.value.id, ...(place !== undefined && { place }) };
        return addLook(engine, tx, account, id, job, details);
      },
    });
    return respondIdempotent(ctx, result);
  });
}

function decodeLookRequest(body: CreateLookBody) {
  const { prompt = "", style, place, hints, negative_prompt, upscale } = body;
  const { client_reference_id, metadata, webhook_url } = body;
  const allHints = { ...hints, ...(place !== undefined && { background: place }) };
  return {
    prompt,
    ...(Object.keys(allHints).length > 0 && { hints: allHints }),
    ...(negative_prompt !== undefined && { negativePrompt: negative_prompt }),
    ...(style && { style }),
    ...(upscale && { upscale }),
    output: decodeOutput(body.output ?? {}),
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

export async function deleteOneLook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteLook.params, ctx.params);
  if (!params.ok) return params;
  const { id, look_id } = params.value;
  return respondToDeletion(ctx, {
    route: `/avatars/${id}/looks/${look_id}`,
    id: look_id,
    execute: (tx) => deleteLook(ctx.engine, tx, ctx.account.id, id, look_id),
  });
}
