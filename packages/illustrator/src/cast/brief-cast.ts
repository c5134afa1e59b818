import { severalStill } from "../animate/not-animated.ts";
import type { Brief } from "../brief/brief.ts";
import { charactersOf } from "../brief/characters.ts";
import type { AspectRatio, FixedAspectRatio } from "../output.ts";
import { hash32 } from "../random/random-stream.ts";
import type { Drawing } from "../scene/draw-scene.ts";
import { styleOfAll } from "../traits/default-style.ts";
import type { Warning } from "../warning.ts";
import { type CastMember, castMembers } from "./cast-member.ts";
import { resolveSceneBrief } from "./scene-brief.ts";

/** A drawing of several characters, and where each is. */
export interface BriefCast {
  readonly drawing: Drawing;
  readonly cast: readonly CastMember[];
  readonly aspectRatio: FixedAspectRatio;
}

/** Draws the characters of a Brief of several. Their seeds depend on that of the picture. */
export async function drawBriefCast(
  brief: Brief,
  seed: number,
  requestedRatio: AspectRatio,
  isAnimated: boolean,
): Promise<BriefCast> {
  const briefs = charactersOf(brief);
  const style = brief.style ?? styleOfAll(briefs);
  const members = briefs.map((own, i) => ({ brief: { ...own, style }, seed: memberSeed(seed, i) }));
  const scene = resolveSceneBrief({}, briefs, style);
  const aspectRatio = castAspectRatio(requestedRatio, briefs.length);
  const { drawCast } = await import("./draw-cast.ts");
  const drawing = await drawCast({ members, scene, seed, aspectRatio });
  return {
    drawing: { ...drawing, warnings: [...castWarnings(brief, isAnimated), ...drawing.warnings] },
    cast: castMembers({ members }, drawing),
    aspectRatio,
  };
}

/** The seed of a member without one of its own. */
export function memberSeed(seed: number, index: number): number {
  return hash32(`${seed}:${index}`);
}

/** Resolves `auto`: wide enough for the number of characters. */
export function castAspectRatio(requested: AspectRatio, count: number): FixedAspectRatio {
  if (requested !== "auto") return requested;
  return count < 4 ? "4:3" : "3:2";
}

/** What a picture of one character can show and one of several cannot. */
function castWarnings({ look }: Pick<Brief, "look">, isAnimated: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (look !== undefined)
    warnings.push({
      code: "look_left_out",
      message: `The look ${look} is left out, because it shows one character. Describe one, or leave out the look.`,
    });
  if (isAnimated) warnings.push(severalStill);
  return warnings;
}
