import { operations } from "@likeness/contract/argil";
import { ok, type Result } from "../../../model/result.ts";
import type { BodyShare } from "../../body/body-budget.ts";
import { readJsonImages } from "../../body/images/read-json-images.ts";
import {
  createReceivedImages,
  type ReceivedImage,
  type ReceivedImages,
} from "../../body/images/received-image.ts";
import { parse } from "../../body/parse.ts";
import { mediaTypeOf, wrongMediaType } from "../../body/read-json.ts";
import { hashBody, readIdempotencyKey, type WriteIdentity } from "../../idempotent-write.ts";
import type { RequestContext } from "../../request-context.ts";
import type { CreateBody } from "./decode.ts";

const { path: route, body: schema } = operations.createAvatar;

/** Room for an image that is too large in base64, so that its size can be reported. */
const maxBytes = 24 * 1024 * 1024;

/** The request for a new avatar as it was received. */
export interface Creation extends WriteIdentity {
  readonly body: CreateBody;
  /** What `datasetImage.base64` contained. */
  readonly image: ReceivedImage | undefined;
}

/** Reads a creation and responds to it. Its image can be read until then. */
export async function respondToCreation(
  ctx: RequestContext,
  respond: (creation: Creation) => Promise<Result<Response>>,
): Promise<Result<Response>> {
  const share = ctx.bodies.open(ctx.account.id);
  const received = createReceivedImages(ctx.engine.temporaryFiles, 1);
  try {
    const creation = await readCreation(ctx, share, received);
    return creation.ok ? await respond(creation.value) : creation;
  } finally {
    share.release();
    await received.close();
  }
}

async function readCreation(
  ctx: RequestContext,
  share: BodyShare,
  received: ReceivedImages,
): Promise<Result<Creation>> {
  const scope = readIdempotencyKey(ctx, route);
  if (!scope.ok) return scope;
  const type = mediaTypeOf(ctx.request);
  if (type !== "application/json") return wrongMediaType(type, ["application/json"]);
  const limits = { maxBytes, tooLargeHint: "Send a smaller image.", share };
  const fields = { lists: [], singles: [], member: { field: "datasetImage", name: "base64" } };
  const json = await readJsonImages(ctx.request, limits, fields, received);
  if (!json.ok) return json;
  const parsed = parse(schema, json.value);
  if (!parsed.ok) return parsed;
  const body = parsed.value;
  // The text was replaced by the number of the image, which is another one if there were several.
  const number = body.datasetImage?.base64;
  const image = number === undefined ? undefined : received.all[Number(number)];
  const hashed = () => ({ ...body, ...(image && { datasetImage: image.sha256 }) });
  return ok({ scope: scope.value, body, image, bodyHash: () => hashBody(hashed()) });
}
