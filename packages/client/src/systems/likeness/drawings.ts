import { assertObject } from "../../core/check-arguments.ts";
import type { CallContext } from "../../core/context.ts";
import { mapResponse, type WithResponse } from "../../core/likeness-promise.ts";
import { sendRequest } from "../../core/send-request.ts";
import type { DrawUrl, FaceSet, PresenceAtlas } from "../../generated/v1/types.gen.ts";
import { decodeObject } from "./decode-resource.ts";
import type { DrawParams, PackParams, PresenceParams, SetParams } from "./draw-params.ts";
import { fileRequest } from "./encode.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What each method of `draw` resolves to. */
export interface Drawings {
  readonly url: DrawUrl;
  readonly svg: string;
  readonly png: Bytes;
  readonly webp: Bytes;
  readonly jpeg: Bytes;
}

const decodeUrl = decodeObject<DrawUrl>("draw_url");
const decodeSet = decodeObject<FaceSet>("face_set");
const example = '{ prompt: "a wise owl" }';

export const drawings: {
  readonly [F in keyof Drawings]: (
    context: CallContext,
    params: DrawParams,
  ) => Promise<WithResponse<Drawings[F]>>;
} = {
  url: (context, params) =>
    sendRequest(context, context.driver.request("GET", "/draw/url", decodeUrl, { params })),
  svg: (context, params) =>
    mapResponse(drawAs(context, params, "svg"), (bytes) => new TextDecoder().decode(bytes)),
  png: (context, params) => drawAs(context, params, "png"),
  webp: (context, params) => drawAs(context, params, "webp"),
  jpeg: (context, params) => drawAs(context, params, "jpeg"),
};

async function drawAs(
  context: CallContext,
  params: DrawParams & { presence?: boolean },
  format: string,
): Promise<WithResponse<Bytes>> {
  assertObject(params, "the parameters", example);
  if (!("code" in params))
    return sendRequest(context, fileRequest(context.driver, "GET", "/draw", { ...params, format }));
  const { code, ...rest } = params;
  return sendRequest(context, fileRequest(context.driver, "GET", ["draw", `${code}.${format}`], rest));
}

/** What each method of `presence` resolves to. */
export interface Presences {
  readonly svg: string;
  readonly png: Bytes;
  readonly webp: Bytes;
  readonly data: PresenceAtlas;
}

export const presences: {
  readonly [F in keyof Presences]: (
    context: CallContext,
    params: PresenceParams,
  ) => Promise<WithResponse<Presences[F]>>;
} = {
  svg: (context, params) =>
    mapResponse(presenceAs(context, params, "svg"), (bytes) => new TextDecoder().decode(bytes)),
  png: (context, params) => presenceAs(context, params, "png"),
  webp: (context, params) => presenceAs(context, params, "webp"),
  data: (context, params) =>
    mapResponse(
      presenceAs(context, params, "json"),
      (bytes): PresenceAtlas => JSON.parse(new TextDecoder().decode(bytes)),
    ),
};

async function presenceAs(
  context: CallContext,
  params: PresenceParams,
  format: string,
): Promise<WithResponse<Bytes>> {
  assertObject(params, "the parameters", '{ agent: "reader" }');
  if ("agent" in params) {
    const { agent, ...rest } = params;
    const query = { ...rest, format };
    return sendRequest(context, fileRequest(context.driver, "GET", ["agents", agent, "presence"], query));
  }
  if (!("avatarId" in params)) return drawAs(context, { ...params, presence: true }, format);
  const { avatarId, ...rest } = params;
  const query = { ...rest, format };
  return sendRequest(context, fileRequest(context.driver, "GET", ["avatars", avatarId, "presence"], query));
}

export function createSet(context: CallContext, params: SetParams): Promise<WithResponse<FaceSet>> {
  return sendRequest(context, context.driver.request("POST", "/sets", decodeSet, { params }));
}

export async function pack(context: CallContext, params: PackParams): Promise<WithResponse<Bytes>> {
  assertObject(params, "the parameters", example);
  return sendRequest(
    context,
    "avatarId" in params
      ? fileRequest(context.driver, "POST", ["avatars", params.avatarId, "pack"], {})
      : fileRequest(context.driver, "POST", "/packs", params),
  );
}
