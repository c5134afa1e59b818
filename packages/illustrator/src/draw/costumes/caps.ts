import { darken, lighten } from "../../color/color-math.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import type { CostumeHeadwear, Hat } from "./wardrobe.ts";

type Caps = Extract<
  CostumeHeadwear,
  | "flat-cap"
  | "peaked-cap"
  | "side-cap"
  | "sailor-cap"
  | "surgical-cap"
  | "head-bandana"
  | "headband"
  | "swim-cap"
  | "fez"
  | "kippah"
>;

/** Caps and bands. */
export const caps: { readonly [name in Caps]: Hat } = {
  "flat-cap": {
    color: "#7a6a58",
    draw: (pen, color) =>
      below(
        82,
        18,
        shape(pen, "M74 84C62 52 98 22 146 22C192 22 222 52 206 84C180 66 104 66 74 84Z", color) +
          line(
            "M140 24C128 36 122 50 122 66M178 30C182 42 184 54 184 70M106 34C98 46 94 58 94 72",
            darken(color, 0.25),
            2.6,
            0.6,
          ) +
          shape(
            pen,
            "M80 82C104 60 176 60 200 82C212 92 208 102 198 100C168 84 112 84 82 100C72 102 68 92 80 82Z",
            darken(color, 0.22),
          ),
      ),
  },

  "peaked-cap": {
    draw: (pen, color) =>
      below(
        80,
        14,
        shape(pen, "M58 44C70 14 210 14 222 44C226 58 208 68 196 70L84 70C72 68 54 58 58 44Z", color) +
          fillPath(
            "M62 50C90 38 190 38 218 50C212 62 202 68 196 70L84 70C78 68 68 62 62 50Z",
            darken(color, 0.25),
            0.5,
          ) +
          shape(pen, "M84 66C106 58 174 58 196 66L197 86C174 76 106 76 83 86Z", darken(color, 0.45)) +
          shape(
            pen,
            "M82 84C104 72 176 72 198 84C206 94 198 103 188 100C164 90 116 90 92 100C82 103 74 94 82 84Z",
            "#20202a",
          ) +
          line("M88 80C108 72 172 72 192 80", "#e3b341", 4) +
          fillPath("M140 32L147 45L160 47L151 57L153 70L140 64L127 70L129 57L120 47L133 45Z", "#e3b341"),
      ),
  },

  "side-cap": {
    draw: (pen, color) =>
      onTop(
        14,
        shape(pen, "M88 76C90 42 132 14 190 24C204 40 202 62 194 78C164 60 120 60 88 76Z", color) +
          line("M92 66C124 46 164 44 200 58", lighten(color, 0.45), 3.5, 0.8) +
          fillPath("M160 34L164 41L172 42L166 48L168 56L160 52L152 56L154 48L148 42L156 41Z", "#e3b341"),
      ),
  },

  "sailor-cap": {
    color: "#fbfaf6",
    draw: (pen, color) =>
      below(
        76,
        18,
        shape(pen, "M94 56C92 22 188 22 186 56Z", color) +
          shape(pen, "M78 46C104 60 176 60 202 46L198 82C174 74 106 74 82 82Z", darken(color, 0.07)) +
          line("M82 62C106 73 174 73 198 62", "#2f4f8f", 5) +
          line("M112 30L110 44M140 27L140 46M168 30L170 44", darken(color, 0.2), 2.5),
      ),
  },

  "surgical-cap": {
    color: "#8fc7c0",
    draw: (pen, color) =>
      below(
        80,
        14,
        shape(pen, "M78 90C70 44 102 18 140 18C178 18 210 44 202 90C176 72 104 72 78 90Z", color) +
          line(
            "M108 36C100 46 96 56 95 68M172 36C180 46 184 56 185 68M132 28C130 40 130 52 132 62",
            darken(color, 0.22),
            2.6,
            0.7,
          ) +
          line("M80 80C106 62 174 62 200 80", darken(color, 0.25), 4, 0.7) +
          shape(pen, "M198 80C212 76 220 82 222 92C212 94 202 92 197 88Z", darken(color, 0.12)),
      ),
  },

  "head-bandana": {
    color: "#c23a34",
    draw: (pen, color) =>
      below(
        76,
        20,
        shape(
          pen,
          "M202 82C216 78 228 84 236 98C224 98 212 96 204 92ZM202 86C212 94 216 106 214 122C204 114 198 102 197 92Z",
          darken(color, 0.15),
        ) +
          shape(pen, "M80 88C72 46 104 24 140 24C176 24 208 46 200 88C176 66 104 66 80 88Z", color) +
          [
            [104, 58],
            [118, 42],
            [140, 54],
            [162, 42],
            [176, 58],
            [140, 34],
          ]
            .map(([x = 0, y = 0]) => circle(x, y, 3.6, lighten(color, 0.75)))
            .join("") +
          line("M82 80C106 60 174 60 198 80", darken(color, 0.25), 3, 0.7) +
          ellipse(pen, 202, 84, 7, darken(color, 0.1)),
      ),
  },

  headband: {
    color: "#d8403a",
    draw: (pen, color) => ({
      front:
        shape(pen, "M83 84C104 68 176 68 197 84L196 66C176 50 104 50 84 66Z", color) +
        line("M86 74C108 59 172 59 194 74", lighten(color, 0.5), 3, 0.7),
      hair: "as-is",
      top: 20,
    }),
  },

  "swim-cap": {
    color: "#2f6fb5",
    draw: (pen, color) => ({
      front:
        shape(pen, "M80 96C68 46 98 28 140 28C182 28 212 46 200 96C180 72 100 72 80 96Z", color) +
        line("M128 29C126 44 126 56 128 68M152 29C154 44 154 56 152 68", "#f7f7f4", 6, 0.85) +
        line("M94 52C100 44 106 40 114 37", lighten(color, 0.6), 5, 0.7),
      hair: "none",
      top: 20,
    }),
  },

  fez: {
    color: "#b02a34",
    draw: (pen, color) =>
      onTop(
        2,
        shape(pen, "M96 76L104 14C122 6 158 6 176 14L184 76C164 66 116 66 96 76Z", color) +
          fillPath("M104 14C122 22 158 22 176 14C158 6 122 6 104 14Z", lighten(color, 0.2)) +
          line("M140 13C166 14 190 18 194 34L195 56", "#2a2833", 3.5) +
          fillPath("M190 54L200 54L203 78L188 78Z", "#2a2833"),
      ),
  },

  kippah: {
    color: "#f3efe6",
    draw: (pen, color) => ({
      front:
        shape(pen, "M92 58C94 24 186 24 188 58C162 46 118 46 92 58Z", color) +
        line("M94 54C118 42 162 42 186 54", darken(color, 0.25), 3, 0.7) +
        line("M140 30L140 44M118 34L114 46M162 34L166 46", darken(color, 0.2), 2.2, 0.6),
      hair: "as-is",
      top: 14,
    }),
  },
};

/** A cap that sits on the hair. */
function onTop(top: number, front: string): HeadwearDrawing {
  return { front, hair: "as-is", top };
}

function below(edge: number, top: number, front: string, half?: number): HeadwearDrawing {
  return { front, hair: "below", brim: edge, top, ...(half !== undefined && { half }) };
}
