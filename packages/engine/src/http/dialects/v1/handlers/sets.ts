import { operations } from "@likeness/contract/v1";
import { chooseSet } from "../../../../features/draw/choose-set.ts";
import type { Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { readJson } from "../../../body/read-json.ts";
import type { RequestContext } from "../../../request-context.ts";
import { drawUrl, faceUrlParts } from "../draw-url.ts";
import { respondData } from "../respond.ts";

/** Stores nothing, so that a repeated request needs no idempotency key: it has the same response. */
export async function createSet(ctx: RequestContext): Promise<Result<Response>> {
  const json = await readJson(ctx.request);
  if (!json.ok) return json;
  const body = parse(operations.createSet.body, json.value);
  if (!body.ok) return body;
  const { names, count, prompt, hints, style, seed, format = "svg", size } = body.value;
  const request = {
    ...(names && { names }),
    ...(count !== undefined && { count }),
    ...(prompt !== undefined && { prompt }),
    ...(hints && { hints }),
    ...(style && { style }),
    ...(seed !== undefined && { seed }),
  };
  const set = await chooseSet(ctx.engine, request, ctx.request.signal);
  if (!set.ok) return set;
  const faces = set.value.faces.map((face) => {
    const { path, query } = faceUrlParts(face.code, format, { size });
    return { ...face, url: drawUrl(ctx, path, query).url };
  });
  return respondData(ctx, "face_set", {
    object: "face_set",
    faces,
    expires_at: ctx.publicDraw ? null : ctx.urlsExpireAt,
  });
}
