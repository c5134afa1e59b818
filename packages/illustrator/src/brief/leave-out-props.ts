import type { Mention } from "../language/read-text.ts";
import { isHeld } from "../language/vocabulary/appearance.ts";
import type { Accessory, Headwear } from "./values.ts";

interface Read {
  readonly mention: Omit<Mention, "from" | "to">;
}

/**
 * Which mentions of a role's hat and tools to leave out. Who is said to hold something holds that instead of them. A hat
 * would hide hair that is described, and somebody who is described otherwise is recognized without a prop.
 */
export function isNeedless(mentions: readonly Read[]): (mention: Read) => boolean {
  const stated = mentions.filter(({ mention }) => !mention.implied && !mention.negated);
  const states = (head: string): boolean => stated.some(({ mention: { path } }) => path.startsWith(head));
  const holds = stated.some(isHeldItem);
  const saysHair = states("hair.");
  const said = ["hair.", "facialHair", "eyewear", "headwear", "clothing."].filter(states);
  return (one) => {
    const { path, value, implied } = one.mention;
    if (!implied) return false;
    if (path === "headwear") return saysHair && !onHair.some((name) => name === value);
    if (path !== "accessories") return false;
    return (holds && isHeldItem(one)) || (said.length > 1 && props.some((name) => name === value));
  };
}

function isHeldItem({ mention: { path, value } }: Read): boolean {
  return path === "accessories" && isHeld(value);
}

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
  "bow-and-arrow",
  "magnifying-glass",
  "scissors",
  "envelope",
  "parcel",
  "broom",
  "tape-measure",
  "umbrella",
];
