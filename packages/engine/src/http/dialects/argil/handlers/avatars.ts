import { operations } from "@likeness/contract/argil";
import { getPublicAvatar } from "../../../../features/social/visible-avatar.ts";
import { createTwin, getTwin, type StartedTraining } from "../../../../features/twins/twins.ts";
import { fail, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { decodeSource } from "../decode.ts";
import { encodePublicAvatar, encodeTwin } from "../encode.ts";
import { listAvatars as listAll } from "../list.ts";
import { respondToCreation } from "../read-creation.ts";
import { respondJson } from "../respond.ts";

/** A name that the moderation rejects is no error here: the avatar becomes `REFUSED`. */
export async function createAvatar(ctx: RequestContext): Promise<Result<Response>> {
  return respondToCreation(ctx, async ({ body, image, ...write }) => {
    const source = decodeSource(body, image);
    if (!source.ok) return source;
    const { engine, account } = ctx;
    const { name, voiceId, callbackUrl = null, extras = {} } = body;
    const training = {
      name,
      source: source.value,
      voiceId: voiceId ?? engine.ids.uuid(engine.clock.now()),
      callbackUrl,
      extras,
      acceptRefusal: true,
      ...requestOrigin(ctx),
    };
    const encode = ({ twin }: StartedTraining) => {
      return { status: 201, body: JSON.stringify(encodeTwin({ twin, avatar: null }, ctx.assetUrl)) };
    };
    return respondIdempotent(ctx, await createTwin(engine, account, training, { ...write, encode }));
  });
}

export async function listAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listAvatars, ctx.url);
  if (!query.ok) return query;
  const { orientation, model, visibility } = query.value;
  const avatars = [];
  for await (const avatar of listAll(ctx, visibility)) {
    const isOriented =
      orientation === undefined || ("orientation" in avatar && avatar.orientation === orientation);
    if (isOriented && (model === undefined || avatar.model === model)) avatars.push(avatar);
  }
  return respondJson(ctx, avatars);
}

export async function getAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, account } = ctx;
  const twin = await getTwin(engine.store, account.id, id);
  if (twin.ok) return respondJson(ctx, encodeTwin(twin.value, ctx.assetUrl));
  const found = await getPublicAvatar(engine.store, account.id, id);
  if (!found.ok) return fail("avatar_not_found", "Avatar not found");
  const { avatar, cover } = found.value;
  return respondJson(ctx, encodePublicAvatar(avatar, cover, ctx.assetUrl));
}
