import type { Reading } from "../language/reading.ts";
import type { CastDrawing, CastSceneRequest } from "./draw-cast.ts";

/** A character of a picture that shows several. */
export interface CastMember {
  readonly name?: string;
  /** How its prompt was understood. Absent without a prompt. */
  readonly reading?: Reading;
  /** With the character's Brief, this seed gives its portrait by `illustrate()`. */
  readonly seed: number;
  /** The bounding box of the head and headwear, as fractions of the image's width and height. */
  readonly head: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The members with their heads as fractions of the image. */
export function castMembers(
  { members }: Pick<CastSceneRequest, "members">,
  { heads, size }: CastDrawing,
): CastMember[] {
  return members.map(({ seed, name, reading }, i) => ({
    seed,
    ...(name !== undefined && { name }),
    ...(reading !== undefined && { reading }),
    head: relativeBox(heads[i], size),
  }));
}

function relativeBox(
  head: CastMember["head"] | undefined,
  { width, height }: { width: number; height: number },
): CastMember["head"] {
  const { x, y, width: across, height: down } = head ?? { x: 0, y: 0, width: 0, height: 0 };
  const share = (value: number, of: number): number => Math.round((value / of) * 10_000) / 10_000;
  return {
    x: share(x, width),
    y: share(y, height),
    width: share(across, width),
    height: share(down, height),
  };
}
