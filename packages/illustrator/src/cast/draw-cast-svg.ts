import type { SvgDrawing } from "../draw-svg.ts";
import { version } from "../drawing-version.ts";
import { IllustratorError } from "../illustrator-error.ts";
import { castMembers } from "./cast-member.ts";
import type { CastCharacter, CastIllustration, CastRequest } from "./cast-request.ts";

/** A cast request without raster options. */
export type DrawCastSvgRequest = Omit<CastRequest, "output" | "characters"> & {
  readonly characters: readonly Omit<CastCharacter, "reference">[];
  readonly output?: Pick<NonNullable<CastRequest["output"]>, "aspectRatio" | "background" | "version">;
};

export type CastSvgDrawing = Omit<SvgDrawing, "code" | "cast"> & Pick<CastIllustration, "briefs" | "cast">;

/**
 * Draws the SVG of `illustrateCast` without rasterizing it and without native code.
 *
 * @throws IllustratorError for a request that cannot be drawn.
 */
export async function drawCastSvg(request: DrawCastSvgRequest): Promise<CastSvgDrawing> {
  for (const [i, character] of request.characters.entries())
    if ("reference" in character)
      throw new IllustratorError(
        "invalid_request",
        "References are not supported by drawCastSvg(). Use illustrateCast().",
        { param: `characters[${i}].reference` },
      );
  const [{ resolveCast }, { drawCast }] = await Promise.all([
    import("./resolve-cast.ts"),
    import("./draw-cast.ts"),
  ]);
  const resolved = await resolveCast(request);
  const drawing = await drawCast(resolved);
  const { svg, alt, license, licenseUrl, credit } = drawing;
  return {
    svg,
    alt,
    ...(resolved.reading && { reading: resolved.reading }),
    warnings: [...resolved.warnings, ...drawing.warnings],
    brief: resolved.scene,
    briefs: resolved.members.map(({ brief }) => brief),
    cast: castMembers(resolved, drawing),
    seed: resolved.seed,
    aspectRatio: resolved.aspectRatio,
    license,
    licenseUrl,
    credit,
    version,
  };
}
