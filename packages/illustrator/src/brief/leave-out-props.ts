import type { Mention } from "../language/read-text.ts";
import { isHeld } from "../language/vocabulary/appearance.ts";
import type { Headwear } from "./values/clothes.ts";
import type { Posture } from "./values/poses.ts";
import type { Accessory } from "./values/things.ts";

interface Read {
  readonly mention: Omit<Mention, "from" | "to">;
}

/**
 * Which implied mentions to leave out: of a role's hat and tools, and of weather. Who is said to hold something holds that
 * instead of them. A hat would hide hair that is described, and somebody who is described otherwise is recognized without a
 * prop.
 */
export function isNeedless(mentions: readonly Read[]): (mention: Read) => boolean {
  const stated = mentions.filter(({ mention }) => !mention.implied && !mention.negated);
  const states = (head: string): boolean => stated.some(({ mention: { path } }) => path.startsWith(head));
  const holds = stated.some(isHeldItem);
  const saysHair = states("hair.");
  const takesArms = stated.some(
    ({ mention: { path, value } }) => path === "posture" && withBothArms.some((name) => name === value),
  );
  const places = mentions.filter(({ mention }) => mention.path === "place" && !mention.negated);
  const seen = places.some(({ mention }) => !mention.implied)
    ? places.filter(({ mention }) => !mention.implied)
    : places;
  const isOutdoors = seen.length > 0 && seen.every(({ mention: { value } }) => openPlaces.test(value));
  const said = ["hair.", "facialHair", "eyewear", "headwear", "clothing."].filter(states);
  return (one) => {
    const { path, value, implied } = one.mention;
    if (!implied) return false;
    if (path === "weather") return !isOutdoors;
    if (path === "headwear") return saysHair && !onHair.some((name) => name === value);
    if (path === "eyewear") return value === "glasses" && said.length > 1;
    if (path !== "accessories") return false;
    // Nobody sees a smile under a mask.
    if (value === "mask" && (states("expression") || states("face"))) return true;
    if (takesArms && isHeldItem(one)) return true;
    return (holds && isHeldItem(one)) || (said.length > 1 && props.some((name) => name === value));
  };
}

function isHeldItem({ mention: { path, value } }: Read): boolean {
  return path === "accessories" && isHeld(value);
}

export function isOpenPlace(place: string): boolean {
  return openPlaces.test(place);
}

/** Places where snow falls on people. */
const openPlaces =
  /^(?:alley|beach|campsite|castle|city|farm|field|forest|garden|graveyard|harbor|lake|market|mountains|outdoor|park|rooftop|ruins|shrine|snow|stadium|steps|cliff|street|temple|village|waterfall)$/;

/** Postures that leave no arm for a tool. */
const withBothArms: readonly Posture[] = [
  "arms-crossed",
  "chin-on-hand",
  "hands-on-hips",
  "hands-in-pockets",
  "prayer-hands",
  "shrugging",
  "flexing",
  "chin-on-fists",
  "arms-behind-back",
  "arms-raised",
  "open-arms",
  "heart-hands",
];

/** Headwear that leaves the hair visible. */
const onHair: readonly Headwear[] = ["crown", "laurel-wreath", "flower-crown", "headband", "headphones"];

/** What people of a role may hold or wear, but are not recognized by. */
const props: readonly Accessory[] = [
  "book",
  "clipboard",
  "briefcase",
  "coffee",
  "laptop",
  "phone",
  "frying-pan",
  "rolling-pin",
  "cleaver",
  "tray",
  "whistle",
  "wrench",
  "hammer",
  "axe",
  "sword",
  "shield",
  "wooden-staff",
  "magnifying-glass",
  "scissors",
  "envelope",
  "parcel",
  "broom",
  "tape-measure",
  "umbrella",
];
