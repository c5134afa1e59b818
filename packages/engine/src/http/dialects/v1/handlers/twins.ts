import { operations } from "@likeness/contract/v1";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import {
  createTwin,
  deleteTwin,
  getTwin,
  type StartedTraining,
  updateTwin,
} from "../../../../features/twins/twins.ts";
import { withAvatars } from "../../../../features/twins/with-avatars.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent, respondOnce } from "../../../respond/respond-once.ts";
import { decodeNewTwin, decodeTwinChange } from "../decode/twins.ts";
import { decodePage } from "../decode.ts";
import { respondToDeletion } from "../deletions.ts";
import { encodeTwin } from "../encode/twins.ts";
import { dataEnvelope, jobEnvelope, respondData, respondList } from "../respond.ts";

export async function createOneTwin(ctx: RequestContext): Promise<Result<Response>> {
  const operation = operations.createTwin;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const twin = decodeNewTwin(body, images("dataset_image"));
    if (!twin.ok) return twin;
    const training = { ...twin.value, ...requestOrigin(ctx) };
    const encode = ({ job }: StartedTraining) => ({ status: 202, body: jobEnvelope(ctx, job) });
    const result = await createTwin(ctx.engine, ctx.account, training, { scope, bodyHash, encode });
    return respondIdempotent(ctx, result);
  });
}

export async function listTwins(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listTwins, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const page = await store.twins.list(ctx.account.id, decodePage(query.value));
  const twins = await withAvatars(store, ctx.account.id, page.items);
  return respondList(
    ctx,
    twins.map((twin) => encodeTwin(twin, ctx.assetUrl)),
    page,
  );
}

export async function getOneTwin(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getTwin.params, ctx.params);
  if (!params.ok) return params;
  const twin = await getTwin(ctx.engine.store, ctx.account.id, params.value.id);
  return twin.ok ? respondData(ctx, "twin", encodeTwin(twin.value, ctx.assetUrl)) : twin;
}

export async function updateOneTwin(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateTwin.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const request = await readWrite(ctx, { route: `/twins/${id}`, body: operations.updateTwin.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const change = decodeTwinChange(body);
  const { name } = change;
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, name === undefined ? {} : { label: name }, ctx.request.signal),
    execute: async (tx) => {
      const twin = await updateTwin(engine, tx, ctx.account.id, id, change);
      if (!twin.ok) return twin;
      return ok({ status: 200, body: dataEnvelope(ctx, "twin", encodeTwin(twin.value, ctx.assetUrl)) });
    },
  });
}

export async function deleteOneTwin(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteTwin.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  return respondToDeletion(ctx, {
    route: `/twins/${id}`,
    id,
    avatarId: async () => (await engine.store.twins.find(ctx.account.id, id))?.avatarId ?? null,
    execute: (tx) => deleteTwin(engine, tx, ctx.account.id, id),
  });
}
