import type { Age, BodyBuild, Gender } from "../../brief/values/beings.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";

/** The proportions of a body in figure units: half its width at several heights, and how it stands. */
export interface Build {
  /** At y = 256, without the arms. */
  readonly shoulder: number;
  /** At y = 296. */
  readonly chest: number;
  /** At y = 388. */
  readonly waist: number;
  /** At y = 474. */
  readonly hip: number;
  /** The factor of the widths of limbs. */
  readonly limb: number;
  /** The rotation of the upper body in degrees, so that the shoulders are not level. */
  readonly lean: number;
  /** The leg that carries the weight: that of the viewer's left or right. */
  readonly standingLeg: "left" | "right";
  /** How far the head is bent down towards the shoulders. */
  readonly stoop: number;
}

type Widths = Pick<Build, "shoulder" | "chest" | "waist" | "hip">;

const widths: { readonly [gender in Gender]: Widths } = {
  feminine: { shoulder: 86, chest: 61, waist: 51, hip: 69 },
  neutral: { shoulder: 90, chest: 64, waist: 57, hip: 68 },
  masculine: { shoulder: 95, chest: 68, waist: 62, hip: 67 },
};

/** Children have no waist yet, and it is wider with age. */
const waistByAge: { readonly [age in Age]: number } = {
  child: 6,
  adolescent: 1,
  young_adult: 0,
  adult: 2,
  senior: 7,
};

const average: Widths & Pick<Build, "limb"> = { shoulder: 0, chest: 0, waist: 0, hip: 0, limb: 0 };

/** What a stated build adds. */
const stated: { readonly [build in BodyBuild]: typeof average } = {
  slim: { shoulder: -6, chest: -6, waist: -9, hip: -7, limb: -0.12 },
  stout: { shoulder: 6, chest: 15, waist: 28, hip: 18, limb: 0.18 },
  athletic: { shoulder: 10, chest: 9, waist: -2, hip: 0, limb: 0.14 },
};

/** The build of a character. How broad it is and how it stands is chosen by the seed. */
export function buildOf({ gender, age, build, seed }: CharacterTraits): Build {
  const chance = randomStream(seed, "body.breadth").between(-1, 1);
  const own = build === undefined ? average : stated[build];
  const breadth = build === undefined ? chance : chance * 0.3;
  const stance = randomStream(seed, "body.stance");
  const { shoulder, chest, waist, hip } = widths[gender];
  const standsLeft = stance.boolean(0.5);
  // The shoulder above the leg that carries the weight is the lower one.
  const lean = stance.between(0.6, 2.6) * (standsLeft ? -1 : 1);
  return {
    shoulder: shoulder + own.shoulder + 3 * breadth,
    chest: chest + own.chest + 4 * breadth,
    waist: waist + own.waist + waistByAge[age] + 9 * breadth,
    hip: hip + own.hip + 5 * breadth,
    limb: 1 + own.limb + 0.07 * breadth,
    lean: Math.round(lean * 10) / 10,
    standingLeg: standsLeft ? "left" : "right",
    stoop: age === "senior" ? 9 : 0,
  };
}

/** Half the width of the body at a height. */
export function halfWidthAt({ chest, waist, hip }: Build, y: number): number {
  const ease = (from: number, to: number, share: number): number => {
    const t = Math.min(1, Math.max(0, share));
    return from + (to - from) * t * t * (3 - 2 * t);
  };
  return y < 388 ? ease(chest, waist, (y - 296) / 92) : ease(waist, hip, (y - 388) / 86);
}
