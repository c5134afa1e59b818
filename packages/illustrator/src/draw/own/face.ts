import type { Eyewear, FacialHair } from "../../brief/values.ts";
import type { Look } from "../../look/look.ts";
import { both } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { line, patch, shape } from "../pen.ts";

/** Spectacles before frontal eyes: always round, dark for the sun, or one patch. */
export function ownEyewear(pen: Pen, eyewear: Eyewear, frame = "#262e33"): string {
  const temples = line("M88 110L78 104M192 110L202 104", frame, 4);
  const bridge = line("M132 109C136 104 144 104 148 109", frame, 4.5);
  if (eyewear === "glasses") {
    const lens =
      `<circle cx="111" cy="113" r="21" fill="#dff1fb" fill-opacity="0.12" stroke="${frame}" stroke-width="4.5"/>` +
      line("M100 108C102 103 106 100 110 99", "#ffffff", 3, 0.7);
    return both(lens) + temples + bridge;
  }
  if (eyewear === "sunglasses") {
    const lens =
      shape(pen, "M88 100C102 95 120 96 134 101C134 122 126 134 111 134C96 134 88 120 88 100Z", "#1d212b") +
      line("M97 106L106 122", "#ffffff", 4, 0.35);
    return both(lens) + temples + line("M132 104C136 101 144 101 148 104", "#1d212b", 5);
  }
  if (eyewear === "eyepatch")
    return (
      line("M82 84L198 128", "#23222d", 4) +
      shape(pen, "M92 104C100 96 122 98 130 108C132 124 122 134 111 134C98 134 90 122 92 104Z", "#23222d")
    );
  return "";
}

/** Beards of a frontal face, with the mouth free. */
export function ownBeard(pen: Pen, look: Look): string {
  return beards[look.facialHair](pen, look.hair.color, look.age === "senior");
}

const beards: { readonly [kind in FacialHair]: (pen: Pen, color: string, long: boolean) => string } = {
  none: () => "",
  stubble: (_pen, color) =>
    patch(
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

/** Rosy cheeks. */
export function blush(): string {
  return both('<ellipse cx="100" cy="141" rx="11" ry="7" fill="#f0605f" fill-opacity="0.16"/>');
}

/** One lash at the outer corner of each eye. */
export function lashes(): string {
  return both(line("M102 105L94 100", "#33262a", 3.4));
}
