import type { operations } from "@likeness/contract/argil";
import type { z } from "zod";
import type { RequestedSource } from "../../../features/twins/twins.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import { twinLimits } from "../../../model/twin.ts";
import type { ReceivedImage } from "../../body/images/received-image.ts";

export type CreateBody = z.output<typeof operations.createAvatar.body>;

/** What to send, for requests that have too much or too little of it. */
const hint = "Send datasetVideo and consentVideo, or type IMAGE and datasetImage.";

/** What the avatar is trained from. Fields that belong to the other way are errors. */
export function decodeSource(body: CreateBody, image: ReceivedImage | undefined): Result<RequestedSource> {
  return body.type === "IMAGE" ? decodeImage(body, image) : decodeVideo(body);
}

function decodeVideo({ type, datasetVideo, consentVideo, datasetImage, voiceId }: CreateBody) {
  if (datasetImage)
    return type === undefined
      ? refuse("type", "type is required for an avatar from an image.")
      : refuse("datasetImage", "datasetImage cannot be combined with type VIDEO.");
  if (!datasetVideo) return refuse("datasetVideo", "There is neither a datasetVideo nor a datasetImage.");
  if (!consentVideo)
    return refuse("consentVideo", "consentVideo is required: a video can only be used with consent.");
  if (voiceId !== undefined) return refuse("voiceId", "voiceId is not known for an avatar from a video.");
  return ok({ kind: "video", datasetUrl: datasetVideo.url, consentUrl: consentVideo.url } as const);
}

function decodeImage(
  { datasetVideo, consentVideo, datasetImage }: CreateBody,
  image: ReceivedImage | undefined,
): Result<RequestedSource> {
  const other = (datasetVideo && "datasetVideo") ?? (consentVideo && "consentVideo");
  if (other) return refuse(other, `${other} cannot be combined with type IMAGE.`);
  if (!datasetImage) return refuse("datasetImage", "datasetImage is required for type IMAGE.");
  if (datasetImage.url !== undefined) return ok({ kind: "image", imageUrl: datasetImage.url });
  const param = "datasetImage.base64";
  if (!image) return fail("invalid_request", `${param} is sent twice.`, { param });
  if (!image.isBase64)
    return fail("invalid_request", `${param} must be a data URL: data:image/png;base64,...`, { param });
  const { maxBytes } = twinLimits.image;
  if (image.size > maxBytes) {
    const [size, limit] = [image.size, maxBytes].map((bytes) => bytes.toLocaleString("en"));
    return fail("invalid_request", `${param} has ${size} bytes; the maximum is ${limit}.`, { param });
  }
  return ok({ kind: "upload", image: { field: "datasetImage", read: () => image.read() } });
}

function refuse(param: string, message: string) {
  return fail("invalid_request", message, { param, hint });
}
