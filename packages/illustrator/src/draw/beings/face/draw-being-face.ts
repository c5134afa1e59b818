import { eyesAt } from "../../../animate/moment.ts";
import { type MouthOfSpeech, mouthPoses } from "../../../animate/visemes.ts";
import { luma } from "../../../color/color-math.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import type { Being } from "../being.ts";
import { n } from "../shapes.ts";
import { drawBeak } from "./beaks.ts";
import { drawBeingEye } from "./eyes.ts";
import { type FacePose, facePoses, type MouthPose, namedPoses, wickedPoses } from "./face-expressions.ts";
import { type BeingFaceLayout, faceLayoutOf } from "./face-layout.ts";
import { drawBeingMouth } from "./mouths.ts";

export function poseOf(
  being: Being,
  {
    expression,
    face,
    moment = {},
  }: Pick<CharacterTraits, "expression" | "moment"> & Partial<Pick<CharacterTraits, "face">>,
): FacePose {
  const named = face === undefined ? undefined : namedPoses[face];
  const pose =
    named ?? (being.wicked === true ? wickedPoses[expression] : undefined) ?? facePoses[expression];
  const { closesEyes, gaze, mouth } = moment;
  return {
    ...pose,
    eyes: { ...eyesAt(pose.eyes, closesEyes, gaze), tear: face === "tearful" },
    ...(mouth !== undefined && { mouth: speaking(mouth) }),
  };
}

/** Teeth of beings are pointed, and speaking does not show them. */
function speaking(mouth: MouthOfSpeech): MouthPose {
  const { width: w, teeth: _, ...pose } = mouthPoses[mouth];
  return { w, ...pose };
}

/** Draws blush, eyes, brows and the mouth or beak. */
export function drawBeingFace(being: Being, pose: FacePose, id: string): string {
  const layout = faceLayoutOf(being);
  const dx = (pose.turn ?? 0) * 4;
  const dy = (pose.nod ?? 0) * 1.2;
  const sides = layout.x === 0 ? ([1] as const) : ([-1, 1] as const);
  const eyes = sides.map((side) =>
    drawBeingEye(layout, pose, 140 + side * layout.x + dx, layout.y + dy, side, id),
  );
  const mouth =
    layout.beak === undefined
      ? drawBeingMouth(
          layout,
          pose,
          140 + layout.mouthX + dx * 1.1 + (pose.mouth.aside ?? 0),
          layout.mouthY + dy,
          id,
        )
      : drawBeak(layout.beak, pose, id);
  return drawBlush(layout, pose, dx) + eyes.join("") + mouth;
}

function drawBlush({ blush, under }: BeingFaceLayout, pose: FacePose, dx: number): string {
  const strength = pose.blush ?? 1;
  if (blush === false || strength === 0) return "";
  const [x, y] = blush;
  const isDark = luma(under) < 0.5;
  const opacity = n(Math.min(0.5, (isDark ? 0.3 : 0.26) * strength) * 10) / 10;
  return [-1, 1]
    .map(
      (side) =>
        `<ellipse cx="${n(140 + side * x + dx)}" cy="${y}" rx="11" ry="7" fill="${isDark ? "#ff9384" : "#e8604c"}" fill-opacity="${opacity}"/>`,
    )
    .join("");
}
