import type { Fantasy } from "../../brief/values/beings.ts";
import { darken, distinctColor, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { Costume } from "./costume-layers.ts";
import { pointedEar } from "./pointed-ear.ts";

type Folk = Extract<Fantasy, "mermaid" | "angel" | "demon" | "genie" | "gnome">;

/** Folk of tales, who are people with attributes: fins, a halo, horns. */
export const folkCostumes: {
  readonly [fantasy in Folk]: (pen: Pen, traits: CharacterTraits) => Partial<Costume>;
} = {
  mermaid: (pen, traits) => {
    const fin = distinctColor([traits.hair.color, traits.skin], ["#3fa79b", "#5f8fd6", "#a77fd0"], 0.16);
    const scales = [
      [96, 134],
      [104, 142],
      [92, 146],
    ].map(([x = 0, y = 0]) => line(`M${x} ${y}q4 5 8 0`, darken(fin, 0.15), 2.6));
    return {
      ears:
        shape(
          pen,
          "M88 134C72 142 52 136 42 118C52 118 56 112 50 100C62 104 66 98 62 86C76 90 88 100 90 112Z",
          fin,
        ) + line("M84 124L54 116M82 116L62 100", darken(fin, 0.35), 2.6),
      face: onBothSides(scales.join("")),
      chest: onBothSides(
        shape(pen, "M136 262C118 244 92 250 84 276C92 300 124 304 138 284Z", lighten(fin, 0.25)) +
          line("M134 282L96 262M134 284L90 280M134 286L104 296", darken(fin, 0.1), 2.6),
      ),
      front: starfish(pen, 92, 66),
      reach: { half: 116, top: 20 },
    };
  },

  angel: (pen) => ({
    behind: onBothSides(
      shape(
        pen,
        "M112 250C72 214 34 130 -24 108C-34 132 -30 152 -20 166C-30 168 -36 170 -42 168C-38 190 -24 206 -8 212C-16 218 -22 220 -28 220C-16 246 22 268 62 272C84 276 104 270 114 260Z",
        "#fdfbf4",
      ) + line("M-20 166C2 180 24 190 44 212M-8 212C12 218 32 226 52 240", "#d9d3c4", 3),
    ),
    front:
      (pen.ink === undefined
        ? ""
        : `<ellipse cx="140" cy="4" rx="42" ry="11" fill="none" stroke="${pen.ink}" stroke-width="${8 + 2 * pen.width}"/>`) +
      '<ellipse cx="140" cy="4" rx="42" ry="11" fill="none" stroke="#f0c64e" stroke-width="8"/>',
    reach: { half: 172, top: -14 },
  }),

  demon: (pen, traits) => {
    const wing = distinctColor([traits.clothing.color, traits.skin], ["#7a2a34", "#3a2b40"], 0.12);
    return {
      behind: onBothSides(
        shape(
          pen,
          "M108 250C66 206 20 140 -28 130C-38 164 -24 190 -36 222C-14 212 -2 228 -6 254C20 242 40 252 50 278C66 268 88 266 106 272Z",
          wing,
        ) + line("M98 250C64 208 20 160 -20 140M70 220C44 224 22 234 2 250", darken(wing, 0.4), 3),
      ),
      ears: pointedEar(pen, traits.skin, 46, 84),
      front: onBothSides(
        shape(pen, "M116 46C100 44 90 30 92 0C100 4 104 18 118 24C126 30 128 40 124 46Z", "#3a2b30") +
          line("M100 24L110 32M104 14L98 20", "#6b525a", 2.6),
      ),
      reach: { half: 172, top: -8 },
    };
  },

  genie: (pen, traits) => ({
    ears: pointedEar(pen, traits.skin, 56, 92) + circle(76, 142, 6, "#e3b341"),
    behind: [
      [30, 330, 46],
      [250, 330, 46],
      [10, 390, 56],
      [270, 390, 56],
    ]
      .map(([x = 0, y = 0, r = 0]) => circle(x, y, r, "#cfdcf2"))
      .join(""),
    chest:
      onBothSides(shape(pen, "M84 216C98 208 108 206 112 206L132 300L98 312Z", "#c8453d")) +
      line("M112 208L132 298M168 208L148 298", "#e3b341", 5),
    front:
      shape(pen, "M138 16C126 -6 138 -36 176 -40C164 -24 166 -2 154 16Z", traits.hair.color) +
      ellipse(pen, 146, 14, 20, "#e3b341", 8),
    reach: { half: 130, top: -46 },
  }),

  gnome: (pen, traits) => {
    const cap =
      traits.itemColors.get("hat") ?? distinctColor([traits.clothing.color], ["#c8453d", "#3f78a8"], 0.2);
    return {
      front:
        shape(pen, "M76 86C94 36 116 -28 156 -60C162 -20 188 40 204 86C170 70 110 70 76 86Z", cap) +
        fillPath(
          "M156 -60C162 -20 188 40 204 86C194 82 184 79 174 77C172 30 166 -20 156 -60Z",
          darken(cap, 0.3),
          0.4,
        ) +
        shape(
          pen,
          "M70 92C96 66 184 66 210 92C208 106 198 108 190 102C160 88 120 88 90 102C82 108 72 106 70 92Z",
          darken(cap, 0.16),
        ),
      hidesHair: true,
      reach: { half: 112, top: -68 },
    };
  },
};

function starfish(pen: Pen, x: number, y: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5;
    const r = i % 2 === 0 ? 19 : 10;
    return `${(x + r * Math.sin(angle)).toFixed(1)} ${(y - r * Math.cos(angle)).toFixed(1)}`;
  });
  return shape(pen, `M${points.join("L")}Z`, "#ec8f6a") + circle(x, y, 3, "#f9d7b8");
}
