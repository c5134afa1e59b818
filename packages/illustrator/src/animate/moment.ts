import { type ExpressionShape, expressionShapes } from "../draw/expressions.ts";
import type { FacePose } from "../draw/person/face/face-expressions.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Moment } from "../traits/moment.ts";
import { mouthPoses, mouthShapes } from "./visemes.ts";

/** Sets a moment. Its expression replaces the one of the traits. */
export function withMoment(traits: CharacterTraits, moment: Moment): CharacterTraits {
  const { expression } = moment;
  return {
    ...traits,
    moment,
    ...(expression !== undefined && { expression, face: undefined }),
  };
}

/** The pose of a person's face at a moment. */
export function poseAt(pose: FacePose, { closesEyes, gaze, mouth }: Moment = {}): FacePose {
  return {
    ...pose,
    ...(mouth !== undefined && { mouth: mouthPoses[mouth] }),
    eyes: eyesAt(pose.eyes, closesEyes, gaze),
  };
}

/** Eyes at a moment. Eyes that are closed already stay as they are. */
export function eyesAt<Eyes extends { readonly kind: string; readonly gaze?: readonly [number, number] }>(
  eyes: Eyes,
  closesEyes: boolean | undefined,
  gaze: readonly [number, number] | undefined,
): Eyes | (Omit<Eyes, "kind"> & { readonly kind: "closed" }) {
  if (eyes.kind === "closed" || eyes.kind === "arc") return eyes;
  if (closesEyes === true) return { ...eyes, kind: "closed" };
  return gaze === undefined ? eyes : { ...eyes, gaze };
}

/** The shapes of a face at a moment. */
export function shapesAt({
  expression,
  moment: { closesEyes, gaze, mouth } = {},
}: Pick<CharacterTraits, "expression" | "moment">): ExpressionShape {
  const shapes = expressionShapes[expression];
  const looks =
    gaze === undefined ? undefined : ({ ahead: "open", aside: "side", up: "up" } as const)[towards(gaze)];
  const eye = closesEyes === true ? "closed" : looks;
  const areClosed = shapes.eyes.every((state) => state === "closed" || state === "happy");
  return {
    ...shapes,
    ...(eye !== undefined && !areClosed && { eyes: [eye, eye] }),
    ...(mouth !== undefined && { mouth: mouthShapes[mouth] }),
  };
}

function towards([x, y]: readonly [number, number]): "ahead" | "aside" | "up" {
  return y < -0.4 ? "up" : Math.abs(x) > 0.3 ? "aside" : "ahead";
}
