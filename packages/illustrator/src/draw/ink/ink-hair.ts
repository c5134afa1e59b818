import type { HairStyle } from "../../brief/values/hair.ts";
import { randomStream } from "../../random/random-stream.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { ink, paper } from "./ink-colors.ts";

/** Hair of the hairstyles that Notionists does not have, for a head turned to the right, in figure units. */
export interface OwnHair {
  readonly behind: string;
  readonly front: string;
}

/** The hair of Notionists: numbers for women, for men. */
const hairVariants: { readonly [style in HairStyle]?: readonly [readonly string[], readonly string[]] } = {
  buzz: [["60"], ["60", "49"]],
  short: [
    ["04", "24", "43", "10"],
    ["34", "54", "05", "16", "27", "35"],
  ],
  curly: [
    ["09", "33"],
    ["22", "33", "40"],
  ],
  wavy: [
    ["28", "36", "37"],
    ["11", "12"],
  ],
  afro: [["20"], ["20"]],
  long: [["41", "23"], ["58"]],
  bob: [["43", "02", "10"], ["58"]],
  bun: [["48", "30", "29"], ["57"]],
  ponytail: [["47", "39"], ["39"]],
  mohawk: [["50"], ["51", "50"]],
  undercut: [
    ["07", "26"],
    ["32", "26"],
  ],
};

/** The hair component of Notionists; undefined for bald heads and hairstyles that it does not have. */
export function inkHairVariant(traits: CharacterTraits): string | undefined {
  if (traits.headwear === "turban") return "variant61";
  if (traits.headwear === "hijab") return traits.seed % 2 === 0 ? "variant62" : "variant63";
  if (hasInkCap(traits)) return "hat";
  const [feminine, masculine] = hairVariants[traits.hair.style] ?? [[], []];
  const numbers = traits.gender === "masculine" ? masculine : feminine;
  const [first, ...others] = numbers;
  return first === undefined
    ? undefined
    : `variant${randomStream(traits.seed, "ink.hair").pick([first, ...others])}`;
}

/** The cap of Notionists comes with short hair. */
export function hasInkCap({ headwear, hair }: CharacterTraits): boolean {
  return headwear === "cap" && !longHairStyles.has(hair.style);
}

const longHairStyles: ReadonlySet<HairStyle> = new Set([
  "wavy",
  "long",
  "bob",
  "ponytail",
  "braids",
  "dreadlocks",
  "afro",
]);

/** Hair that is black, or an outline. */
export function drawOwnInkHair({ hair }: CharacterTraits): OwnHair {
  const draw = ownHair[hair.style];
  return draw === undefined ? { behind: "", front: "" } : draw(hair.color);
}

const ownHair: { readonly [style in HairStyle]?: (tone: string) => OwnHair } = {
  braids: (tone) => ({
    behind: braid(tone, 226, 126, 5),
    front: crown(tone) + braid(tone, 88, 140, 6),
  }),
  dreadlocks: (tone) => ({
    behind: locks(tone, [
      [212, 80, 240, 206],
      [206, 84, 222, 226],
      [100, 70, 58, 200],
      [106, 80, 72, 228],
      [114, 90, 92, 238],
    ]),
    front:
      locks(tone, [
        [104, 60, 70, 178],
        [110, 74, 90, 150],
      ]) +
      crown(tone) +
      locks(tone, [
        [150, 34, 92, 122],
        [160, 30, 112, 98],
        [176, 30, 214, 92],
        [196, 38, 224, 116],
      ]),
  }),
};

/** Hair with a parting, from ear to ear. */
function crown(tone: string): string {
  return area(
    tone,
    "M98 124C84 108 74 82 84 58C96 32 124 20 154 20C192 20 220 40 223 74C224 84 222 92 219 98C216 82 204 66 180 54C164 74 132 84 112 88C108 100 108 112 104 124Z",
  );
}

function locks(tone: string, ends: readonly (readonly [number, number, number, number])[]): string {
  return ends.map((end) => lock(tone, ...end)).join("");
}

function lock(tone: string, x: number, y: number, toX: number, toY: number): string {
  const bend = (toX - x) * 0.8;
  const d = `M${x} ${y}C${n(x + bend)} ${n(y + (toY - y) * 0.15)} ${n(toX)} ${n(y + (toY - y) * 0.5)} ${toX} ${toY}`;
  return tone === ink ? line(d, paper, 18.5) + line(d, ink, 14.5) : line(d, ink, 18.5) + line(d, paper, 10.5);
}

function braid(tone: string, x: number, y: number, beads: number): string {
  const drawn = Array.from({ length: beads }, (_, i) => {
    const [cx, cy] = [x - i * 1.5, y + i * 19];
    const r = 13 - i * 0.6;
    return area(
      tone,
      `M${n(cx)} ${n(cy - r)}C${n(cx + r)} ${n(cy - r)} ${n(cx + r)} ${n(cy + r * 0.4)} ${n(cx)} ${n(cy + r)}C${n(cx - r)} ${n(cy + r * 0.4)} ${n(cx - r)} ${n(cy - r)} ${n(cx)} ${n(cy - r)}Z`,
    );
  });
  const [endX, endY] = [x - beads * 1.5, y + beads * 19 - 8];
  return (
    drawn.join("") +
    area(
      tone,
      `M${endX - 5} ${endY}C${endX - 9} ${endY + 14} ${endX - 6} ${endY + 22} ${endX} ${endY + 30}C${endX + 7} ${endY + 22} ${endX + 9} ${endY + 14} ${endX + 5} ${endY}Z`,
    )
  );
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}

function area(tone: string, d: string): string {
  return `<path d="${d}" fill="${tone}" stroke="${tone === ink ? paper : ink}" stroke-width="${tone === ink ? 2 : 4.2}" stroke-linejoin="round"/>`;
}

function line(d: string, color: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`;
}
