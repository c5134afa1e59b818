import { darken, lighten } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { CostumeHeadwear, Hat } from "./wardrobe.ts";

type Masks = Extract<
  CostumeHeadwear,
  | "racing-helmet"
  | "visor-helmet"
  | "football-helmet"
  | "hockey-mask"
  | "fencing-mask"
  | "welding-mask"
  | "samurai-helmet"
  | "roman-helmet"
>;

function isCostumeOfMetal(type: string): boolean {
  return type === "armor" || type === "spacesuit" || type === "racing-suit";
}

/** Helmets and masks around the face, which leave it visible. */
export const masks: { readonly [name in Masks]: Hat } = {
  "racing-helmet": {
    color: "#d8342e",
    draw: (pen, color) => ({
      front:
        shape(
          pen,
          "M140 2C80 2 54 52 58 118C60 176 88 212 140 212C192 212 220 176 222 118C226 52 200 2 140 2ZM80 100C104 84 176 84 200 100C204 124 202 146 194 160C170 176 110 176 86 160C78 146 76 124 80 100Z",
          color,
          ' fill-rule="evenodd"',
        ) +
        fillPath("M128 4C132 2 148 2 152 4L154 60C146 58 134 58 126 60Z", "#f7f7f4") +
        shape(
          pen,
          "M70 88C78 54 108 48 140 48C172 48 202 54 210 88L204 104C176 78 104 78 76 104Z",
          "#2a3140",
        ) +
        line("M84 82C94 66 112 60 132 59", "#8fb6d6", 5, 0.8) +
        onBothSides(
          circle(70, 100, 8, "#2a3140") + line("M98 190C110 197 122 200 132 201", "#2a3140", 5, 0.8),
        ),
      hair: "none",
      top: -4,
    }),
  },

  // The colour is that of the visor.
  "visor-helmet": {
    color: "#3fb7d6",
    draw: (pen, color, { clothing }) => {
      const shell = isCostumeOfMetal(clothing.type) ? clothing.color : "#8b939f";
      const dark = darken(shell, 0.42);
      return {
        front:
          shape(pen, "M206 84H222V128H206ZM58 84H74V128H58Z", dark) +
          line("M217 84V44", dark, 5) +
          circle(217, 42, 5, color) +
          shape(
            pen,
            "M140 2C80 2 58 50 60 110C61 150 78 186 106 200C126 208 154 208 174 200C202 186 219 150 220 110C222 50 200 2 140 2Z",
            shell,
          ) +
          line("M122 6C120 30 120 52 122 74M158 6C160 30 160 52 158 74", dark, 3, 0.7) +
          line("M88 62C94 42 104 32 114 26", lighten(shell, 0.55), 6, 0.7) +
          line("M84 150L116 176M196 150L164 176M88 168L114 190M192 168L166 190", dark, 3.4, 0.8) +
          shape(
            pen,
            "M74 92C98 76 182 76 206 92C210 108 208 124 201 134C184 142 164 140 154 148L149 178C147 185 133 185 131 178L126 148C116 140 96 142 79 134C72 124 70 108 74 92Z",
            color,
          ) +
          fillPath(
            "M84 98C98 90 112 87 126 86L112 120C100 124 90 124 85 122C82 114 82 106 84 98Z",
            "#ffffff",
            0.28,
          ),
        hair: "none",
        top: -2,
      };
    },
  },

  "football-helmet": {
    draw: (pen, color) => ({
      front:
        shape(
          pen,
          "M62 132C54 54 90 6 140 6C190 6 226 54 218 132C216 156 206 170 194 174L190 104C174 82 106 82 90 104L86 174C74 170 64 156 62 132Z",
          color,
        ) +
        fillPath("M130 7C134 6 146 6 150 7L152 86C146 85 134 85 128 86Z", "#f7f7f4") +
        line("M84 66C90 48 100 38 112 31", lighten(color, 0.6), 6, 0.6) +
        onBothSides(circle(76, 132, 6, darken(color, 0.4))) +
        line(
          "M78 144C96 164 184 164 202 144M84 162C104 184 176 184 196 162M112 176C124 194 156 194 168 176",
          "#5b6270",
          9,
        ) +
        line(
          "M78 144C96 164 184 164 202 144M84 162C104 184 176 184 196 162M112 176C124 194 156 194 168 176M112 156L112 178M168 156L168 178",
          "#d5dae2",
          5,
        ),
      hair: "none",
      top: 0,
    }),
  },

  "hockey-mask": {
    draw: (pen, color) => ({
      front:
        shape(pen, "M74 98C64 42 98 10 140 10C182 10 216 42 206 98C180 76 100 76 74 98Z", color) +
        line(
          "M104 30C96 44 92 58 92 76M176 30C184 44 188 58 188 76M140 12L140 74",
          darken(color, 0.3),
          3,
          0.6,
        ) +
        line(
          "M84 90C104 80 176 80 196 90M80 120C112 128 168 128 200 120M86 150C112 160 168 160 194 150M104 178C122 186 158 186 176 178",
          "#d5dae2",
          4.4,
        ) +
        line(
          "M82 90C80 130 90 172 122 190L158 190C190 172 200 130 198 90M116 82C112 120 116 160 126 188M164 82C168 120 164 160 154 188",
          "#d5dae2",
          4.4,
        ) +
        onBothSides(circle(80, 96, 6, "#5b6270")),
      hair: "below",
      brim: 84,
      top: 4,
    }),
  },

  "fencing-mask": {
    color: "#f3f1ec",
    draw: (pen, color) => ({
      front:
        shape(pen, "M84 166C96 214 116 244 140 252C164 244 184 214 196 166Z", color) +
        `<path d="M140 16C86 16 66 66 70 122C74 170 104 204 140 208C176 204 206 170 210 122C214 66 194 16 140 16Z" fill="#30333f" fill-opacity="0.5" stroke="${darken(color, 0.1)}" stroke-width="9"/>` +
        line(
          "M86 60L194 60M76 82L204 82M74 104L206 104M76 126L204 126M80 148L200 148M92 170L188 170M108 36L172 36",
          "#12141c",
          1.8,
          0.5,
        ) +
        line(
          "M96 36L96 182M118 22L118 200M140 18L140 206M162 22L162 200M184 36L184 182",
          "#12141c",
          1.8,
          0.5,
        ) +
        line("M92 74C98 52 110 40 124 34", "#ffffff", 5, 0.35),
      hair: "none",
      top: 8,
    }),
  },

  "welding-mask": {
    color: "#4a4f5c",
    draw: (pen, color) => ({
      front:
        shape(
          pen,
          "M78 92C78 76 84 66 92 62L188 62C196 66 202 76 202 92C178 76 102 76 78 92Z",
          darken(color, 0.4),
        ) +
        shape(
          pen,
          "M76 68C68 26 76 -40 104 -52C122 -58 158 -58 176 -52C204 -40 212 26 204 68C176 54 104 54 76 68Z",
          color,
        ) +
        line("M86 30C86 0 92 -26 106 -38", lighten(color, 0.45), 5, 0.6) +
        shape(pen, "M100 -18L180 -18L184 22L96 22Z", darken(color, 0.45)) +
        fillPath("M106 -11L174 -11L177 15L103 15Z", "#5fb08a") +
        fillPath("M112 -11L132 -11L120 15L104 15Z", "#ffffff", 0.35) +
        onBothSides(ellipse(pen, 78, 78, 9, darken(color, 0.5))),
      hair: "below",
      brim: 84,
      top: -62,
    }),
  },

  "samurai-helmet": {
    draw: (pen, color) => ({
      behind: shape(
        pen,
        "M140 20C84 20 58 70 46 160C80 184 200 184 234 160C222 70 196 20 140 20Z",
        darken(color, 0.35),
      ),
      front:
        onBothSides(
          shape(pen, "M86 72C62 84 46 116 40 160C58 166 76 160 88 148C84 122 84 100 92 82Z", color) +
            line("M66 96C74 102 80 104 86 104M54 122C66 130 76 132 85 132", "#e3b341", 4),
        ) +
        shape(pen, "M80 84C74 36 106 10 140 10C174 10 206 36 200 84Z", "#33343f") +
        line("M140 12L140 60M112 20C104 36 102 50 102 64M168 20C176 36 178 50 178 64", "#6b6f7c", 3, 0.8) +
        shape(
          pen,
          "M134 50C104 34 84 -4 88 -46C98 -12 116 10 140 22C164 10 182 -12 192 -46C196 -4 176 34 146 50Z",
          "#e3b341",
        ) +
        circle(140, 42, 11, "#c8342e") +
        shape(pen, "M72 90C98 64 182 64 208 90C182 82 98 82 72 90Z", "#22232c"),
      hair: "none",
      top: -50,
      half: 108,
    }),
  },

  "roman-helmet": {
    color: "#d9a83f",
    draw: (pen, color) => ({
      behind:
        shape(pen, "M52 60C44 -14 88 -54 140 -54C192 -54 236 -14 228 60L200 60L80 60Z", "#b8302e") +
        line(
          "M64 44C62 -4 92 -38 126 -44M216 44C218 -4 188 -38 154 -44M86 40C86 0 106 -24 132 -30M194 40C194 0 174 -24 148 -30M140 -48L140 -6",
          "#8a1f22",
          4,
          0.7,
        ),
      front:
        shape(
          pen,
          "M72 148C62 58 94 12 140 12C186 12 218 58 208 148C206 170 198 182 186 186L184 112C172 88 108 88 96 112L94 186C82 182 74 170 72 148Z",
          color,
        ) +
        line("M84 70C92 44 106 30 124 24", lighten(color, 0.7), 6, 0.6) +
        line("M78 84C104 62 176 62 202 84", darken(color, 0.3), 4, 0.8) +
        shape(pen, "M74 84C104 62 176 62 206 84L204 98C176 78 104 78 76 98Z", lighten(color, 0.18)) +
        onBothSides(circle(84, 128, 3.4, darken(color, 0.4)) + circle(86, 156, 3.4, darken(color, 0.4))),
      hair: "none",
      top: -58,
    }),
  },
};
