import { operations } from "@likeness/contract/hoox";
import * as z from "zod";
import { editLook } from "../../../../features/avatars/edit-look.ts";
import type { Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import {
  decodeGeneration,
  decodeImages,
  decodeLookFields,
  hasText,
  imageFailure,
  requireEditFields,
} from "../decode.ts";
import { decodeAvatarId, decodeLookId } from "../ids.ts";
import { personFields } from "../traits.ts";
import { encodeJob } from "./create.ts";

/** An absent field has its own code, so the body is validated after they are checked. */
const anyObject = z.looseObject({});

export async function editAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { path: route, body: schema } = operations.editAvatar;
  const received = await readWrite(ctx, { route, body: anyObject });
  if (!received.ok) return received;
  const { body: json, ...write } = received.value;
  const present = requireEditFields(json);
  if (!present.ok) return present;
  const parsed = parse(schema, json);
  if (!parsed.ok) return parsed;
  const body = parsed.value;
  const avatarId = decodeAvatarId(body.avatar_id);
  if (!avatarId.ok) return avatarId;
  const lookId = decodeLookId(body.look_id);
  if (!lookId.ok) return lookId;
  ctx.engine.modelWarmUp.prepare();
  const edited = await ctx.engine.store.looks.find(ctx.account.id, lookId.value);
  const { place, look_name, tags } = body;
  const edit = {
    avatarId: avatarId.value,
    lookId: lookId.value,
    request: {
      ...decodeGeneration(body),
      ...requestOrigin(ctx),
      systemFields: { task: "avatar_edit" },
      referenceImages: decodeImages(body),
    },
    details: {
      ...(hasText(place) && { place: place.trim() }),
      systemFields: { ...personFields(edited), ...decodeLookFields({ look_name, tags }, body.prompt) },
    },
    asFailure: imageFailure,
    text: { ...(look_name !== undefined && { label: look_name }), ...(tags && { tags }) },
  };
  const idempotency = { ...write, encode: encodeJob };
  return respondIdempotent(ctx, await editLook(ctx.engine, ctx.account, edit, idempotency));
}
