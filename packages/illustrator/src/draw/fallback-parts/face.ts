import type { FrameShape } from "../../brief/values/clothes.ts";
import type { FacialHair } from "../../brief/values/hair.ts";
import { darken } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { fillPath, line, shape } from "../pen.ts";

/** Eyewear for a face seen from the front. */
export function drawEyewear(
  pen: Pen,
  { eyewear, frames, itemColors }: Pick<CharacterTraits, "eyewear" | "frames" | "itemColors">,
  defaultColor = "#262e33",
): string {
  const frame = itemColors.get("glasses") ?? defaultColor;
  const temples = line("M88 110L78 104M192 110L202 104", frame, 4);
  const bridge = line("M132 109C136 104 144 104 148 109", frame, 4.5);
  if (eyewear === "glasses") {
    const lens =
      `<path d="${lenses[frames]}" fill="#dff1fb" fill-opacity="0.12" stroke="${frame}" stroke-width="4.5" stroke-linejoin="round"/>` +
      line("M100 108C102 103 106 100 110 99", "#ffffff", 3, 0.7);
    const wings =
      frames === "cat-eye"
        ? onBothSides(fillPath("M89 104C84 98 80 92 79 87C86 89 94 92 101 95Z", frame))
        : "";
    return onBothSides(lens) + wings + temples + bridge;
  }
  if (eyewear === "sunglasses") {
    const lens =
      shape(pen, "M88 100C102 95 120 96 134 101C134 122 126 134 111 134C96 134 88 120 88 100Z", "#1d212b") +
      line("M97 106L106 122", "#ffffff", 4, 0.35);
    return onBothSides(lens) + temples + line("M132 104C136 101 144 101 148 104", "#1d212b", 5);
  }
  if (eyewear === "eyepatch")
    return (
      line("M82 84L198 128", "#23222d", 4) +
      shape(pen, "M92 104C100 96 122 98 130 108C132 124 122 134 111 134C98 134 90 122 92 104Z", "#23222d")
    );
  return "";
}

/** Whether the beard is longer than the parts of the styles. */
export function isLongBeard({ facialHair, beardLength }: CharacterTraits): boolean {
  return facialHair === "beard" && beardLength !== "medium";
}

/** The left lens. */
const lenses: { readonly [shape in FrameShape]: string } = {
  round: "M90 113A21 21 0 1 1 132 113A21 21 0 1 1 90 113Z",
  square:
    "M89 98C89 95 91 94 94 94L129 94C132 94 133 96 133 98L132 127C132 131 130 133 126 133L97 133C92 133 90 130 90 127Z",
  "cat-eye":
    "M86 95C98 93 118 97 130 102C134 104 134 110 132 117C129 128 120 133 111 133C99 133 91 126 89 114Z",
  "half-moon": "M91 116H131C131 130 122 136 111 136C100 136 91 130 91 116Z",
  aviator: "M88 99C100 95 122 96 132 101C134 118 126 134 112 134C98 134 88 120 88 99Z",
  heart: "M111 136C82 118 82 94 99 94C107 94 111 100 111 104C111 100 115 94 123 94C140 94 140 118 111 136Z",
};

/** Beards for a face seen from the front, with the mouth visible. */
export function drawBeard(pen: Pen, traits: CharacterTraits): string {
  if (isLongBeard(traits))
    return (
      longBeard(pen, traits.hair.color) + (traits.beardLength === "braided" ? braids(traits.hair.color) : "")
    );
  return beards[traits.facialHair](pen, traits.hair.color, traits.age === "senior");
}

const beards: { readonly [kind in FacialHair]: (pen: Pen, color: string, long: boolean) => string } = {
  none: () => "",
  stubble: (_pen, color) =>
    fillPath(
      "M86 124C88 164 108 182 140 182C172 182 192 164 194 124C190 140 180 146 168 144C152 138 128 138 112 144C100 146 90 140 86 124ZM118 152C126 146 154 146 162 152C162 168 118 168 118 152Z",
      color,
      0.3,
      true,
    ),
  moustache: (pen, color) =>
    shape(
      pen,
      "M140 143C130 135 112 140 104 151C116 156 130 155 140 150C150 155 164 156 176 151C168 140 150 135 140 143Z",
      color,
    ),
  goatee: (pen, color) =>
    shape(
      pen,
      "M114 152C118 144 132 144 140 147C148 144 162 144 166 152C168 172 160 196 140 198C120 196 112 172 114 152ZM121 156C128 152 152 152 159 156C157 170 123 170 121 156Z",
      color,
      ' fill-rule="evenodd"',
    ),
  beard: (pen, color, long) =>
    shape(
      pen,
      `M84 112C82 152 90 ${long ? 226 : 196} 140 ${long ? 246 : 204}C190 ${long ? 226 : 196} 198 152 196 112C192 134 182 144 168 142C156 136 146 138 140 144C134 138 124 136 112 142C98 144 88 134 84 112ZM118 155C126 150 154 150 162 155C160 172 120 172 118 155Z`,
      color,
      ' fill-rule="evenodd"',
    ),
};

/** The crossing strands of two braids, and their rings. */
function braids(color: string): string {
  const strand = darken(color, 0.3);
  return onBothSides(
    line(
      "M106 204L118 214L130 204M107 222L118 232L129 222M109 240L118 250L127 240M112 258L119 267L126 258",
      strand,
      3.4,
    ) + fillPath("M113 270H127V280H113Z", "#d9b36a"),
  );
}

/** Reaches down to the chest, in strands. */
function longBeard(pen: Pen, color: string): string {
  const strand = darken(color, 0.22);
  return (
    shape(
      pen,
      "M84 112C80 156 84 200 98 242C106 268 120 282 126 300C130 290 136 296 140 312C144 296 150 290 154 300C160 282 174 268 182 242C196 200 200 156 196 112C192 134 182 144 168 142C156 136 146 138 140 144C134 138 124 136 112 142C98 144 88 134 84 112ZM118 155C126 150 154 150 162 155C160 172 120 172 118 155Z",
      color,
      ' fill-rule="evenodd"',
    ) +
    line("M108 178C110 212 118 242 128 270M140 188L140 284M172 178C170 212 162 242 152 270", strand, 3, 0.55)
  );
}

/** Pink cheeks. */
export function blush(): string {
  return onBothSides('<ellipse cx="100" cy="141" rx="11" ry="7" fill="#f0605f" fill-opacity="0.16"/>');
}
