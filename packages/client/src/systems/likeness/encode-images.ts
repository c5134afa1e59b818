import { fieldsOf } from "../../core/guards.ts";
import { formBody } from "../../uploads/form-body.ts";
import type { Content, EncodedImages } from "../driver.ts";
import { snakeKeys } from "./key-case.ts";

/** Fields and reference images as a form or as JSON. */
export function withImages(fields: object, images: EncodedImages | undefined): Content {
  const json = fieldsOf(snakeKeys(fields));
  if (images?.as === "form") return { body: formBody(json, "reference_images", images.images) };
  return { json: { ...json, ...(images && { reference_images: images.images }) } };
}

/** Fields and the images of an avatar as a form or as JSON. */
export function withAvatarImages(fields: object, images: EncodedImages): Content {
  const json = fieldsOf(snakeKeys(fields));
  if (images.as === "form") return { body: formBody(json, "images", images.images) };
  return { json: { ...json, images: images.images } };
}

/** Fields and one photo as a form or as JSON. */
export function withPhoto(fields: object, photo: EncodedImages): Content {
  const json = fieldsOf(snakeKeys(fields));
  if (photo.as === "form") return { body: formBody(json, "photo", photo.images) };
  return { json: { ...json, photo: photo.images[0] } };
}
