import type { Fantasy } from "../../brief/values/beings.ts";
import { darken, distinctColor, lighten, mix } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { drawCloak } from "../body/cloak.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { Costume } from "./costume-layers.ts";
import { ninjaHood } from "./face-marks.ts";
import { folkCostumes } from "./folk-costumes.ts";
import { pointedEar } from "./pointed-ear.ts";

/** What characters of fantasy wear besides their clothes, loaded when one of them is drawn. */
export const fantasyCostumes: {
  readonly [fantasy in Fantasy]: (pen: Pen, traits: CharacterTraits) => Partial<Costume>;
} = {
  ...folkCostumes,

  elf: (pen, traits) => ({ ears: pointedEar(pen, traits.skin, 44, 74) }),

  orc: (pen, traits) => ({
    ears: pointedEar(pen, traits.skin, 48, 92),
    face:
      onBothSides(shape(pen, "M114 166C112 156 113 148 117 142C122 150 123 158 122 166Z", "#f6f0dc")) +
      line("M170 92L184 122", darken(traits.skin, 0.45), 4, 0.8),
  }),

  vampire: (pen, traits) => {
    const cape = distinctColor([traits.hair.color], ["#7c1626", "#2b2d3a"], 0.15);
    return {
      cloak: drawCloak(pen, traits, "#23222d"),
      behind:
        shape(
          pen,
          "M50 236C40 190 44 160 62 138C84 160 92 190 100 214L180 214C188 190 196 160 218 138C236 160 240 190 230 236L214 262L66 262Z",
          "#23222d",
        ) +
        shape(
          pen,
          "M66 232C58 196 58 172 66 154C82 176 90 196 98 220L182 220C190 196 198 176 214 154C222 172 222 196 214 232Z",
          cape,
        ),
      face: onBothSides(fillPath("M124 161L131 161L127.5 172Z", "#fffdf7")),
      chest: shape(pen, "M140 214L150 226L140 240L130 226Z", "#d8203a"),
      reach: { half: 128, top: 30 },
    };
  },

  zombie: (_pen, traits) => ({
    face:
      line("M100 66L128 76", darken(traits.skin, 0.55), 3.5) +
      line("M106 62L104 74M114 65L112 77M122 68L120 80", darken(traits.skin, 0.55), 3) +
      line("M166 168L184 156", darken(traits.skin, 0.55), 3.5) +
      line("M170 160L175 170M177 156L182 165", darken(traits.skin, 0.55), 3) +
      onBothSides(
        `<ellipse cx="112" cy="112" rx="19" ry="15" fill="${mix(traits.skin, "#4a3f5f", 0.5)}" fill-opacity="0.45"/>`,
      ),
    chest:
      fillPath(
        "M86 300L96 318L104 300L114 322L122 302L120 296L88 294Z",
        darken(traits.clothing.color, 0.5),
        0.6,
      ) + circle(178, 280, 8, "#6b8f3a"),
  }),

  fairy: (pen, traits) => {
    const wing = distinctColor([traits.clothing.color], ["#f7a8cf", "#b5e3f2", "#cdb7f2"], 0.12);
    const pair = onBothSides(
      shape(
        pen,
        "M110 240C60 200 20 100 -26 96C-44 140 -20 214 60 248C10 252 -10 290 6 330C50 330 96 290 112 256Z",
        lighten(wing, 0.15),
        ' fill-opacity="0.88"',
      ) + line("M104 236C64 200 26 150 -8 122M100 250C66 262 40 286 24 312", lighten(wing, 0.7), 4, 0.8),
    );
    return {
      behind: pair,
      ears: pointedEar(pen, traits.skin, 56, 84),
      front: [
        [14, 60],
        [256, 40],
        [270, 210],
        [30, 200],
      ]
        .map(([x = 0, y = 0]) =>
          fillPath(
            `M${x} ${y - 10}L${x + 3} ${y - 3}L${x + 10} ${y}L${x + 3} ${y + 3}L${x} ${y + 10}L${x - 3} ${y + 3}L${x - 10} ${y}L${x - 3} ${y - 3}Z`,
            "#fff6cf",
          ),
        )
        .join(""),
      reach: { half: 178, top: 0 },
    };
  },

  wizard: () => ({
    front: [
      [30, 130],
      [252, 118],
      [262, 190],
    ]
      .map(([x = 0, y = 0]) =>
        fillPath(
          `M${x} ${y - 9}L${x + 2.6} ${y - 2.6}L${x + 9} ${y}L${x + 2.6} ${y + 2.6}L${x} ${y + 9}L${x - 2.6} ${y + 2.6}L${x - 9} ${y}L${x - 2.6} ${y - 2.6}Z`,
          "#ffe9a3",
        ),
      )
      .join(""),
    reach: { half: 132, top: 20 },
  }),

  superhero: (pen, traits) => {
    const cape = distinctColor(
      [traits.clothing.color, traits.hair.color],
      [traits.accent, "#d8403a", "#3f7fd6", "#f6c945"],
      0.28,
    );
    const emblem = distinctColor([traits.clothing.color], ["#f6c945", "#f7f7f4"], 0.25);
    return {
      cloak: drawCloak(pen, traits, cape),
      chest:
        shape(pen, "M140 250L174 264L166 306L140 326L114 306L106 264Z", emblem) +
        fillPath(
          "M140 268L145 282L160 282L148 291L153 306L140 297L127 306L132 291L120 282L135 282Z",
          traits.clothing.color,
        ) +
        onBothSides(shape(pen, "M80 216C94 208 106 208 114 210L104 232C92 236 82 232 80 216Z", cape)),
      reach: { half: 132, top: 20 },
    };
  },

  pirate: (pen, traits) => ({
    chest:
      line("M84 222L196 350", "#5a3d2b", 14) + shape(pen, "M132 274L152 262L164 282L144 294Z", "#e3b341"),
    face: traits.accessories.has("earrings") ? "" : line("M76 136A8 10 0 1 0 76.1 136", "#e3b341", 4),
  }),

  ninja: (pen, traits) => ({
    front: ninjaHood(pen, traits),
    behind:
      line("M214 96C240 84 252 104 268 92M212 100C236 108 244 124 262 124", traits.accent, 12) +
      line("M262 40L40 430", "#8d929c", 9) +
      line("M262 40L238 82", "#2b2d3a", 13),
    hidesHair: true,
    reach: { half: 130, top: 14 },
  }),

  knight: (pen, traits) => ({
    chest:
      shape(pen, "M140 250L160 258L156 284L140 298L124 284L120 258Z", traits.accent) +
      line("M140 258L140 288M128 268L152 268", "#f7f7f4", 4),
  }),

  astronaut: (pen) => ({
    behind:
      onBothSides(shape(pen, "M4 86C4 80 8 76 14 76L36 76L36 146L14 146C8 146 4 142 4 136Z", "#c3cbd6")) +
      line("M236 10L248 -18", "#9aa4b3", 5) +
      circle(249, -21, 7, "#ef5a4c") +
      (pen.ink === undefined ? "" : ellipse(pen, 140, 106, 130, "#f4f6fa")) +
      // Smaller than the rim in front of it, because large circles are slow to render.
      circle(140, 106, 114, "#223052"),
    front:
      `<circle cx="140" cy="106" r="120" fill="none" stroke="#f4f6fa" stroke-width="19"/>` +
      (pen.ink === undefined
        ? ""
        : `<g fill="none" stroke="${pen.ink}" stroke-width="${pen.width}"><circle cx="140" cy="106" r="124"/><circle cx="140" cy="106" r="110"/></g>`) +
      line("M40 86C46 48 70 22 104 10", "#ffffff", 9, 0.85) +
      line("M38 112L38 104", "#ffffff", 9, 0.85) +
      line("M234 156C226 176 216 188 204 196", "#ffffff", 6, 0.5) +
      shape(pen, "M54 204C70 232 210 232 226 204L234 224C210 262 70 262 46 224Z", "#dfe5ed") +
      fillPath("M50 216C74 246 206 246 230 216L233 223C210 260 70 260 47 223Z", "#8f9bad", 0.55) +
      [82, 110, 140, 170, 198]
        .map((x) => circle(x, x === 140 ? 242 : Math.abs(x - 140) === 30 ? 240 : 234, 4, "#f0883e"))
        .join(""),
    hairWithin: { cx: 140, cy: 106, r: 111 },
    reach: { half: 140, top: -26 },
  }),
};
