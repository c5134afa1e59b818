// What images say about themselves, for programs that write the images of other models.

export { withPngXmp } from "./raster/png-xmp.ts";
export type { DigitalSourceType, ImageMetadata } from "./scene/metadata.ts";
export { xmpPacket } from "./scene/metadata.ts";
