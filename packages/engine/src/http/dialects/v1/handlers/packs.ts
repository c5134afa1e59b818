import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import { getAvatar } from "../../../../features/avatars/avatars.ts";
import { pack, packOfAvatar } from "../../../../features/draw/pack.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { DrawnFace, PackRequest } from "../../../../ports/face-illustrator.ts";
import { parse } from "../../../body/parse.ts";
import { readJson } from "../../../body/read-json.ts";
import type { RequestContext } from "../../../request-context.ts";

/** Stores nothing, so that a repeated request needs no idempotency key: it has the same response. */
export async function createPack(ctx: RequestContext): Promise<Result<Response>> {
  const json = await readJson(ctx.request);
  if (!json.ok) return json;
  const body = parse(operations.createPack.body, json.value);
  if (!body.ok) return body;
  const face = decodeFace(body.value);
  if (!face.ok) return face;
  const { style, name } = body.value;
  return respondPack(ctx, { face: face.value, ...(style && { style }), ...(name !== undefined && { name }) });
}

export async function createAvatarPack(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.createAvatarPack.params, ctx.params);
  if (!params.ok) return params;
  const avatar = await getAvatar(ctx.engine.store, ctx.account.id, params.value.id);
  if (!avatar.ok) return avatar;
  const request = packOfAvatar(avatar.value);
  return request.ok ? respondPack(ctx, request.value) : request;
}

function decodeFace({
  code,
  prompt,
  seed,
  name,
}: z.output<typeof operations.createPack.body>): Result<DrawnFace> {
  if (code !== undefined) return ok({ kind: "code", code });
  if (prompt !== undefined) return ok({ kind: "prompt", prompt, ...(seed !== undefined && { seed }) });
  if (name !== undefined) return ok({ kind: "robot", name });
  return fail("invalid_request", "code, prompt or name is required.", { param: "code" });
}

async function respondPack(ctx: RequestContext, request: PackRequest): Promise<Result<Response>> {
  const packed = await pack(ctx.engine, request, ctx.request.signal);
  if (!packed.ok) return packed;
  const { bytes, mediaType } = packed.value;
  const headers = {
    "x-request-id": ctx.requestId,
    "content-type": mediaType,
    "content-length": String(bytes.length),
    "content-disposition": 'attachment; filename="avatar-pack.zip"',
  };
  return ok(new Response(new Uint8Array(bytes), { headers }));
}
