import type { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { NewTraining, RequestedSource, TwinChange } from "../../../../features/twins/twins.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { twinLimits } from "../../../../model/twin.ts";
import type { ReceivedImage } from "../../../body/images/received-image.ts";

type CreateBody = z.output<typeof operations.createTwin.body>;
type UpdateBody = z.output<typeof operations.updateTwin.body>;

export function decodeNewTwin(
  body: CreateBody,
  images: readonly ReceivedImage[],
): Result<Pick<NewTraining, "name" | "source" | "voiceId" | "extras" | "callbackUrl">> {
  const source = decodeSource(body, images);
  if (!source.ok) return source;
  const { name, voice_id: voiceId = null, extras = {}, callback_url: callbackUrl = null } = body;
  return ok({ name, source: source.value, voiceId, extras, callbackUrl });
}

/** What to send, for requests that have too much or too little of it. */
const hint = "Send either dataset_video and consent_video, or dataset_image.";

function decodeSource(
  { dataset_video, consent_video, dataset_image }: CreateBody,
  [image]: readonly ReceivedImage[],
): Result<RequestedSource> {
  if (dataset_image) {
    const other = dataset_video ? "dataset_video" : "consent_video";
    if (!dataset_video && !consent_video) {
      if (typeof dataset_image !== "string") return ok({ kind: "image", imageUrl: dataset_image.url });
      return image
        ? decodeUpload(image)
        : fail("invalid_request", "dataset_image is empty.", { param: "dataset_image" });
    }
    return fail("invalid_request", `${other} and dataset_image cannot be combined.`, { param: other, hint });
  }
  if (!dataset_video)
    return fail("invalid_request", "There is neither a dataset_video nor a dataset_image.", {
      param: "dataset_video",
      hint,
    });
  if (!consent_video)
    return fail("invalid_request", "consent_video is missing: a video can only be used with consent.", {
      param: "consent_video",
      hint,
    });
  return ok({ kind: "video", datasetUrl: dataset_video.url, consentUrl: consent_video.url });
}

function decodeUpload(image: ReceivedImage): Result<RequestedSource> {
  const { maxBytes } = twinLimits.image;
  if (image.size <= maxBytes)
    return ok({ kind: "upload", image: { field: "datasetImage", read: () => image.read() } });
  const message = `dataset_image has ${image.size.toLocaleString("en")} bytes; the maximum is ${maxBytes.toLocaleString("en")}.`;
  return fail("invalid_request", message, { param: "dataset_image", hint: "Send a smaller image." });
}

export function decodeTwinChange({ name, voice_id, extras }: UpdateBody): TwinChange {
  return {
    ...(name !== undefined && { name }),
    ...(voice_id !== undefined && { voiceId: voice_id }),
    ...(extras && { extras }),
  };
}
