import { operations } from "@likeness/contract/argil";
import { fail, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { encodeVoice } from "../encode.ts";
import { listTwins } from "../list.ts";
import { respondJson } from "../respond.ts";

/** No voice has a language or a gender, and all are private. */
export async function listVoices(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listVoices, ctx.url);
  if (!query.ok) return query;
  const { language, gender, visibility } = query.value;
  const hasNone = language !== undefined || gender !== undefined || visibility === "public";
  return respondJson(ctx, hasNone ? [] : [...(await readVoices(ctx)).values()]);
}

export async function getVoice(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getVoice.params, ctx.params);
  if (!params.ok) return params;
  const voice = (await readVoices(ctx)).get(params.value.id);
  return voice ? respondJson(ctx, voice) : fail("asset_not_found", "Voice not found");
}

/** The voices by their ids in lower case, as those in paths are. Several avatars may have the same one. */
async function readVoices(ctx: RequestContext) {
  const voices = new Map<string, NonNullable<ReturnType<typeof encodeVoice>>>();
  for await (const { twin } of listTwins(ctx)) {
    const voice = encodeVoice(twin);
    if (voice) voices.set(voice.id.toLowerCase(), voice);
  }
  return voices;
}
