import { poseAt } from "../../../animate/moment.ts";
import { luma } from "../../../color/color-math.ts";
import { type RandomStream, randomStream } from "../../../random/random-stream.ts";
import type { CharacterTraits } from "../../../traits/character-traits.ts";
import { gazeSide } from "../../../traits/gaze-side.ts";
import { longHaircuts } from "../hair/choose-haircut.ts";
import type { Face, Nose } from "./face.ts";
import { faceColors, lipstick, naturalLips } from "./face-colors.ts";
import { expressionPoses, type FacePose, facePoses } from "./face-expressions.ts";
import { type Jaw, proportions } from "./head-shape.ts";

/** A face for the traits. The seed decides what they do not say. */
export function resolveFace(traits: CharacterTraits, turn: number, prefix: string): Face {
  const { age, gender, skin, hair, seed } = traits;
  const random = (name: string): RandomStream => randomStream(seed, `face.${name}`);
  const isFeminine = gender === "feminine";
  const wearsLipstick = random("lips").boolean(0.34);
  const fullBrows = random("brows").boolean(0.6);
  const isGrown = age !== "child" && age !== "adolescent";
  const isGrownWoman = isFeminine && isGrown;
  const isGrownMan = gender === "masculine" && isGrown;
  // Hair that is usual for the other sex is outweighed by the face.
  const hasLongHair = longHaircuts.has(traits.haircut);
  const lips = traits.accessories.has("lipstick")
    ? (traits.itemColors.get("lipstick") ?? lipstick(skin))
    : isGrownWoman
      ? wearsLipstick || !hasLongHair
        ? lipstick(skin)
        : naturalLips(skin)
      : undefined;
  const posed = poseAt(
    traits.face === undefined ? expressionPoses[traits.expression] : facePoses[traits.face],
    traits.moment,
  );
  const pose = traits.gaze === "down" ? withLoweredLids(posed) : posed;
  return {
    age,
    jaw: pickJaw(traits, random("jaw")),
    nose:
      age === "child" ? "button" : random("nose").pick<Nose>(isGrownMan && hasLongHair ? strongNoses : noses),
    skin,
    hairColor: hair.color,
    eyeColor: traits.eyeColor,
    lashes: isFeminine,
    brows: browWeight(gender, { isGrown, hasLongHair, isFull: age !== "child" && fullBrows }),
    isMan: isGrownMan,
    ...(lips !== undefined && { lips }),
    facialHair: traits.facialHair,
    turn,
    pose: isGrown ? pose : withoutEyeBags(pose),
    colors: faceColors(skin, hair.color),
    proportions: proportions[age],
    prefix,
  };
}

/** The lids follow eyes that look down, and the head is bent a little. */
function withLoweredLids(pose: FacePose): FacePose {
  const [left, right] = pose.eyes.lids ?? [0, 0];
  const lids = [Math.max(left, 0.86), Math.max(right, 0.86)] as const;
  return { ...pose, eyes: { ...pose.eyes, lids }, nod: (pose.nod ?? 0) + 2 };
}

/** Raised cheeks fold the skin below the eyes. On a young face that looks like bags. */
function withoutEyeBags(pose: FacePose): FacePose {
  const { low = 0 } = pose.eyes;
  return low > 0.25 ? { ...pose, eyes: { ...pose.eyes, low: 0.25 } } : pose;
}

/** The thickness of brows, in relation to those of a child. */
function browWeight(
  gender: CharacterTraits["gender"],
  look: { readonly isGrown: boolean; readonly hasLongHair: boolean; readonly isFull: boolean },
): number {
  if (gender === "feminine") return look.isGrown && !look.hasLongHair ? 0.7 : 0.8;
  if (gender === "neutral") return 1;
  return look.isGrown && look.hasLongHair ? 1.5 : look.isFull ? 1.22 : 1;
}

const strongNoses = ["line", "broad", "side", "line", "broad", "line", "broad", "side", "side"] as const;
const noses = ["button", "button", "button", "line", "line", "broad", "broad", "side", "side"] as const;

function pickJaw({ age, gender, build, haircut }: CharacterTraits, random: RandomStream): Jaw {
  if (age === "child") return "child";
  if (build === "stout") return "full";
  if (build === "slim") return "narrow";
  if (age === "senior") return "senior";
  if (gender === "feminine") return random.pick<Jaw>(["soft", "soft", "round"]);
  if (gender === "masculine" && age !== "adolescent" && longHaircuts.has(haircut)) return "square";
  if (gender === "masculine" && age !== "adolescent") return random.pick<Jaw>(["square", "round", "square"]);
  return random.pick<Jaw>(["round", "soft"]);
}

/** How a head is held, in tens of degrees to a side and degrees of tilt. It is the same in all expressions. */
export function headPose({ seed, fantasy, gaze, head }: CharacterTraits): {
  readonly turn: number;
  readonly tilt: number;
} {
  const resting = randomStream(seed, "face.turn").pick([0, 0, 0.5, -0.5, 0.8, -0.8]);
  // Who looks aside turns the head as well.
  const turn = head !== undefined ? 0 : gaze === "aside" ? gazeSide(seed) : resting;
  const tilt = randomStream(seed, "face.tilt").pick([0, 0, 0, 2, -2, 3, -3, 4, -4]);
  // A helmet and a hood do not move with the head.
  return fantasy === "astronaut" || fantasy === "ninja" || fantasy === "knight"
    ? { turn: 0, tilt: 0 }
    : { turn, tilt };
}

/** The colour of frames without a stated one: light on dark skin. */
export function frameColor({ skin, seed }: CharacterTraits): string {
  const random = randomStream(seed, "face.frames");
  const light = luma(skin);
  if (light < 0.6) return random.pick(["#d9b36a", "#e9dccb", "#b9cbd8", light < 0.5 ? "#e0a08c" : "#2f2a2c"]);
  return random.pick(["#2f2a2c", "#6e4a33", "#b5793f", "#3f5f8a", "#a8433f"]);
}
