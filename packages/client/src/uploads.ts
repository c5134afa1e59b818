export type { OpenBody, RequestBody } from "./core/request-body.ts";
export { type ImageType, imageTypeOf } from "./uploads/image-type.ts";
export { type MultipartOptions, multipart, type Part } from "./uploads/multipart.ts";
export { readSource } from "./uploads/read-source.ts";
export { type ReferenceImage, referenceImages } from "./uploads/reference-image.ts";
export type { Source, SourceFactory } from "./uploads/source.ts";
