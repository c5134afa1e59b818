import type { Illustration } from "@likeness/illustrator";
import type { Warning } from "../../model/job.ts";
import type { ImageModelRequest } from "../../ports/image-model.ts";

/** Backgrounds for the images of one request that would be the same otherwise: one for each further image. */
const backgrounds = ["teal", "coral", "navy"] as const;

export const repeatedImages: Warning = {
  code: "images_repeated",
  message:
    "Several images are the same, because the request leaves nothing open that could differ. Request one image, or leave the background open.",
};

/** A drawn image, and in what it differs from the earlier ones of its request. */
export interface Distinct<T> {
  readonly generated: T;
  readonly by: "seed" | "background" | "nothing";
}

/**
 * Draws an image that differs from the earlier ones of its request. The seed changes what is left open, which for the
 * portrait of a photo may be nothing: it then gets another background, unless the request says which one it has.
 *
 * @param last In what the last image differed, so that nothing is drawn in vain.
 */
export async function drawDistinct<T extends Illustration>(
  draw: (hints?: ImageModelRequest["hints"]) => Promise<T>,
  request: Pick<ImageModelRequest, "hints" | "background" | "base">,
  earlier: readonly { readonly bytes: Uint8Array }[],
  last: Distinct<T>["by"],
): Promise<Distinct<T>> {
  const isRepeated = ({ image }: T) => earlier.some(({ bytes }) => Buffer.compare(bytes, image.bytes) === 0);
  const drawOther = () => draw({ ...request.hints, background: backgrounds[earlier.length - 1] });
  if (last !== "background") {
    const generated = await draw();
    if (!isRepeated(generated)) return { generated, by: "seed" };
    if (request.base !== undefined || !leavesBackgroundOpen(generated, request))
      return { generated, by: "nothing" };
  }
  const generated = await drawOther();
  return { generated, by: isRepeated(generated) ? "nothing" : "background" };
}

function leavesBackgroundOpen(
  { mode, brief: { place, sources } }: Illustration,
  { background }: Pick<ImageModelRequest, "background">,
): boolean {
  const color = sources["background.color"]?.kind;
  const isOpen = color === undefined || color === "default" || color === "reference";
  const hasPlace = place !== undefined && sources.place?.kind !== "role";
  return mode === "references" && isOpen && !hasPlace && background !== "transparent";
}
