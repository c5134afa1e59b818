import type { IllustrateRequest } from "@likeness/illustrator";
import type { DrawRequest, FaceDrawing, FaceProblem } from "../../ports/face-illustrator.ts";

/** A face without images of the caller, with its output options. */
export type FaceRequest = Pick<IllustrateRequest, "prompt" | "brief" | "seed" | "style" | "expression"> &
  Required<Pick<IllustrateRequest, "output">>;

/** Draws the states of an agent as one SVG or as an atlas, or says where the frames of the atlas are. */
export async function drawPresence(
  { output, ...face }: FaceRequest,
  { format, size }: Pick<DrawRequest, "format" | "size">,
): Promise<FaceDrawing | FaceProblem> {
  const library = await import("@likeness/illustrator/animated");
  const { aspectRatio = "1:1", background, version } = output;
  const shared = { ...(background && { background }), ...(version !== undefined && { version }) };
  if (format === "svg") {
    const sized = { aspectRatio, ...(size !== undefined && { size }), ...shared };
    const { svg, warnings } = await library.drawPresence({ ...face, output: sized });
    const still = warnings.find(({ code }) => code === "not_animated");
    return still ? problem("presence", still.message) : textOf(svg, "image/svg+xml");
  }
  if (aspectRatio !== "1:1" && aspectRatio !== "auto")
    return problem("aspect_ratio", "The frames of an atlas are square. Use 1:1, or the format svg.");
  const layout = size === undefined ? {} : { size };
  if (format === "json") return textOf(JSON.stringify(library.presenceAtlasData(layout)), "application/json");
  if (format !== "png" && format !== "webp")
    return problem("format", `The format of a presence cannot be ${format}. Allowed: svg, png, webp, json.`);
  const { image } = await library.drawPresenceAtlas({ ...face, output: shared, ...layout, format });
  return { ok: true, bytes: image.bytes, mediaType: image.mediaType };
}

function textOf(text: string, mediaType: string): FaceDrawing {
  return { ok: true, bytes: new TextEncoder().encode(text), mediaType };
}

function problem(param: string, message: string): FaceProblem {
  return { ok: false, param, message };
}
