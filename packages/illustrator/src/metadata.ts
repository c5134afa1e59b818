// What images say about themselves, for programs that write the images of other models.

export type { Description } from "./alt/describe.ts";
export { withPngXmp } from "./raster/png-xmp.ts";
export type { License } from "./scene/license.ts";
export type { DigitalSourceType, ImageMetadata } from "./scene/metadata.ts";
export { xmpPacket } from "./scene/metadata.ts";
