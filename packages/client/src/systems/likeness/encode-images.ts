import { fieldsOf } from "../../core/guards.ts";
import { formBody } from "../../uploads/form-body.ts";
import type { Content } from "../driver.ts";
import type { EncodedImages } from "../request-content.ts";
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

/** Fields and one image, which is called `name`, as a form or as JSON. */
export function withImage(fields: object, name: string, image: EncodedImages): Content {
  const json = fieldsOf(snakeKeys(fields));
  if (image.as === "form") return { body: formBody(json, name, image.images) };
  return { json: { ...json, [name]: image.images[0] } };
}
