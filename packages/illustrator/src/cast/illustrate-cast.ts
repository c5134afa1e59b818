import { severalStill } from "../animate/not-animated.ts";
import { renderOutput } from "../render-output.ts";
import type { IllustrateOptions } from "../request.ts";
import type { ResolvedOutput } from "../resolve-request.ts";
import type { Warning } from "../warning.ts";
import { castMembers } from "./cast-member.ts";
import type { CastCharacter, CastIllustration, CastRequest } from "./cast-request.ts";
import type { SceneMember } from "./draw-cast.ts";
import { resolveCast } from "./resolve-cast.ts";

/**
 * Draws two to six characters in one image. Each looks as in its own portrait; sizes match each other and no
 * face is covered.
 *
 * @throws IllustratorError for a request that cannot be drawn; the signal's reason when aborted.
 */
export async function illustrateCast(
  request: CastRequest,
  options: IllustrateOptions = {},
): Promise<CastIllustration> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.({ stage: "understanding", fraction: 0 });
  const resolved = await resolveCast(request);
  const { output, aspectRatio } = resolved;

  signal?.throwIfAborted();
  onProgress?.({ stage: "drawing", fraction: 0.2 });
  const { drawCast } = await import("./draw-cast.ts");
  const members = await withPictures(resolved.members, request.characters);
  signal?.throwIfAborted();
  const drawing = await drawCast({ ...resolved, members });

  return {
    brief: resolved.scene,
    briefs: resolved.members.map(({ brief }) => brief),
    cast: castMembers(resolved, drawing),
    seed: resolved.seed,
    mode: members.some(({ picture }) => picture !== undefined) ? "references" : "prompt",
    ...(resolved.reading && { reading: resolved.reading }),
    ...(await renderOutput(
      { ...drawing, warnings: [...resolved.warnings, ...motionWarnings(output), ...drawing.warnings] },
      { ...output, aspectRatio },
      options,
    )),
  };
}

function motionWarnings({ motion }: ResolvedOutput): readonly Warning[] {
  return motion === "none" ? [] : [severalStill];
}

/** Decodes the references of the characters. */
async function withPictures(
  members: readonly SceneMember[],
  characters: readonly CastCharacter[],
): Promise<SceneMember[]> {
  if (characters.every(({ reference }) => reference === undefined)) return [...members];
  const { decodeReferencePicture } = await import("../references/reference-picture.ts");
  const { pictureSize } = await import("./draw-picture-member.ts");
  const { ratio, height } = pictureSize;
  return Promise.all(
    members.map(async (member, i) => {
      const bytes = characters[i]?.reference;
      if (bytes === undefined) return member;
      const param = `characters[${i}].reference`;
      return { ...member, picture: await decodeReferencePicture(bytes, ratio, height, param) };
    }),
  );
}
