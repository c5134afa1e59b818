import { darken, lighten } from "../../color/color-math.ts";
import { mirrored, onBothSides } from "../body/figure.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { CostumeEyewear, CostumeHeadwear, Hat, Wardrobe } from "./wardrobe.ts";

type Headdresses = Extract<
  CostumeHeadwear,
  | "beekeeper-veil"
  | "judge-wig"
  | "mitre"
  | "wimple"
  | "hood"
  | "jester-hat"
  | "laurel-wreath"
  | "flower-crown"
>;

/** Headwear that is neither a hat nor a helmet. */
export const headdresses: { readonly [name in Headdresses]: Hat } = {
  "beekeeper-veil": {
    color: "#ead9a8",
    draw: (pen, color) => ({
      behind: fillPath("M44 92C42 150 46 200 58 236L222 236C234 200 238 150 236 92Z", "#3a3a40", 0.28),
      front:
        fillPath(veil, "#3a3a40", 0.13) +
        line(veil, "#3a3a40", 3, 0.55) +
        line(
          "M46 128C90 140 190 140 234 128M48 164C92 178 188 178 232 164M53 200C94 216 186 216 227 200",
          "#3a3a40",
          1.6,
          0.38,
        ) +
        line(
          "M76 100C74 150 80 200 88 242M108 102C107 150 110 200 114 248M140 103L140 250M172 102C173 150 170 200 166 248M204 100C206 150 200 200 192 242",
          "#3a3a40",
          1.6,
          0.38,
        ) +
        shape(pen, "M92 80C88 32 108 12 140 12C172 12 192 32 188 80Z", color) +
        line("M102 42C126 35 154 35 178 42", darken(color, 0.2), 2.4, 0.7) +
        fillPath("M91 60C110 53 170 53 189 60L188 80C170 72 110 72 92 80Z", "#3a3a40", 0.85) +
        shape(
          pen,
          "M22 94C58 62 222 62 258 94C240 110 190 96 140 96C90 96 40 110 22 94Z",
          lighten(color, 0.2),
        ),
      hair: "below",
      brim: 86,
      top: 6,
      half: 120,
    }),
  },

  "judge-wig": {
    color: "#efece4",
    draw: (pen, color) => {
      const roll = darken(color, 0.2);
      const side = [96, 122, 148, 174, 200]
        .map((y) =>
          line(`M${62 - (y - 96) * 0.06} ${y}C70 ${y + 12} 84 ${y + 12} 90 ${y + 2}`, roll, 3.4, 0.9),
        )
        .join("");
      return {
        behind: shape(pen, "M140 22C78 22 60 90 54 210L226 210C220 90 202 22 140 22Z", darken(color, 0.25)),
        front:
          shape(
            pen,
            "M140 18C80 18 60 62 60 112C60 150 50 186 46 226C62 236 86 234 96 226C98 196 92 168 90 140C84 108 94 82 112 70C130 60 150 60 168 70C186 82 196 108 190 140C188 168 182 196 184 226C194 234 218 236 234 226C230 186 220 150 220 112C220 62 200 18 140 18Z",
            color,
          ) +
          onBothSides(side) +
          line(
            "M84 60C98 44 118 36 140 36C162 36 182 44 196 60M96 76C108 60 124 52 140 52C156 52 172 60 184 76",
            roll,
            3.4,
            0.9,
          ),
        hair: "none",
        top: 10,
      };
    },
  },

  mitre: {
    color: "#fbf6e8",
    draw: (pen, color) => ({
      front:
        shape(
          pen,
          "M88 86L82 36C92 -4 116 -44 140 -62C164 -44 188 -4 198 36L192 86C170 74 110 74 88 86Z",
          color,
        ) +
        fillPath("M85 60L84 46C104 36 176 36 196 46L195 60C176 50 104 50 85 60Z", "#d9a83f") +
        line("M140 -40L140 38M118 -4L162 -4", "#d9a83f", 9) +
        fillPath("M87 86L86 72C106 62 174 62 194 72L193 86C172 74 108 74 87 86Z", "#d9a83f"),
      hair: "below",
      brim: 80,
      top: -64,
    }),
  },

  wimple: {
    color: "#2a2830",
    draw: (pen, color) => ({
      behind: shape(
        pen,
        "M140 10C72 10 58 76 56 130C54 186 44 220 34 268L246 268C236 220 226 186 224 130C222 76 208 10 140 10Z",
        darken(color, 0.25),
      ),
      front:
        shape(
          pen,
          "M140 44C100 44 82 78 82 116C82 160 96 192 104 206C84 214 70 224 64 238C96 268 184 268 216 238C210 224 196 214 176 206C184 192 198 160 198 116C198 78 180 44 140 44ZM140 66C168 66 184 86 184 116C184 154 166 186 140 186C114 186 96 154 96 116C96 86 112 66 140 66Z",
          "#fbfaf6",
          ' fill-rule="evenodd"',
        ) +
        shape(
          pen,
          "M140 8C72 8 58 76 56 130C54 186 44 220 34 268L82 262C78 226 72 170 76 122C78 78 100 42 140 42C180 42 202 78 204 122C208 170 202 226 198 262L246 268C236 220 226 186 224 130C222 76 208 8 140 8Z",
          color,
        ) +
        line("M66 140C64 180 60 214 54 252M214 140C216 180 220 214 226 252", lighten(color, 0.25), 3, 0.7),
      hair: "none",
      top: 2,
    }),
  },

  hood: {
    draw: (pen, color) => ({
      behind: shape(
        pen,
        "M140 4C72 4 54 66 56 126C58 172 70 206 88 230L192 230C210 206 222 172 224 126C226 66 208 4 140 4Z",
        darken(color, 0.45),
      ),
      front:
        fillPath(
          "M92 104C96 78 114 62 140 62C166 62 184 78 188 104C176 88 160 80 140 80C120 80 104 88 92 104Z",
          darken(color, 0.6),
          0.75,
        ) +
        shape(
          pen,
          "M140 -6C70 -6 46 62 50 126C52 176 66 212 90 238L110 214C94 188 84 156 86 120C88 86 110 64 140 64C170 64 192 86 194 120C196 156 186 188 170 214L190 238C214 212 228 176 230 126C234 62 210 -6 140 -6Z",
          color,
        ) +
        line("M62 110C62 66 84 28 122 14M218 110C218 66 196 28 158 14", darken(color, 0.28), 4, 0.55) +
        line("M88 116C90 84 112 62 140 62C168 62 190 84 192 116", lighten(color, 0.22), 4, 0.7),
      hair: "none",
      top: -12,
    }),
  },

  "jester-hat": {
    color: "#c23a4a",
    draw: (pen, color) => {
      const other = "#f0b93a";
      const horn = "M84 88C74 50 48 24 8 38C-2 60 18 72 34 70C50 74 60 84 66 100Z";
      return {
        front:
          shape(pen, horn, color) +
          mirrored(shape(pen, horn, other)) +
          shape(pen, "M78 90C72 40 104 14 140 -34C176 14 208 40 202 90C176 72 104 72 78 90Z", other) +
          fillPath("M140 -34C176 14 208 40 202 90C184 78 162 74 140 74Z", color) +
          onBothSides(ellipse(pen, 14, 54, 11, "#f7d774")) +
          ellipse(pen, 140, -36, 11, "#f7d774") +
          shape(pen, "M76 86C100 66 180 66 204 86L206 100C180 82 100 82 74 100Z", "#3f7d5f"),
        hair: "below",
        brim: 84,
        top: -48,
        half: 138,
      };
    },
  },

  "laurel-wreath": {
    color: "#8aa04a",
    draw: (pen, color) => {
      const leaves = [
        [84, 100, -78],
        [82, 84, -62],
        [88, 68, -44],
        [99, 54, -30],
        [113, 44, -16],
        [128, 38, -6],
      ].map(
        ([x = 0, y = 0, turn = 0], i) =>
          `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(pen, "M-3 0C4 -13 18 -13 26 -4C18 5 6 7 -3 0Z", i % 2 === 0 ? color : darken(color, 0.18))}${shape(pen, "M-3 2C2 14 14 18 23 13C18 4 8 -2 -3 2Z", darken(color, 0.1))}</g>`,
      );
      return { front: onBothSides(leaves.join("")), hair: "as-is", top: 16 };
    },
  },

  "flower-crown": {
    draw: (pen, color) => {
      const petals = ["#f2a0b8", color, "#f7f3ea", "#f3c95c"];
      const flowers = [
        [86, 78],
        [102, 62],
        [121, 52],
        [140, 49],
        [159, 52],
        [178, 62],
        [194, 78],
      ].map(([x = 0, y = 0], i) => {
        const petal = petals[i % petals.length] ?? color;
        const around = [0, 72, 144, 216, 288].map((turn) => {
          const angle = (turn * Math.PI) / 180;
          return ellipse(
            { ...pen, width: pen.width * 0.6 },
            round(x + 8 * Math.sin(angle)),
            round(y - 8 * Math.cos(angle)),
            6.4,
            petal,
          );
        });
        return around.join("") + circle(x, y, 4.6, i % 4 === 3 ? "#a8622e" : "#f0b93a");
      });
      return {
        front: line("M82 84C102 50 178 50 198 84", "#6f9a55", 9) + flowers.join(""),
        hair: "as-is",
        top: 22,
      };
    },
  },
};

export const eyewear: { readonly [name in CostumeEyewear]: Wardrobe["eyewear"][name] } = {
  goggles: (pen, { itemColors }) => {
    const frame = itemColors.get("goggles") ?? "#3f4a5a";
    return (
      line("M78 106L88 108M202 106L192 108", darken(frame, 0.2), 11) +
      `<path d="M86 104C88 94 104 92 140 93C176 92 192 94 194 104C195 126 186 134 168 134C154 134 148 124 140 124C132 124 126 134 112 134C94 134 85 126 86 104Z" fill="#bfe3f2" fill-opacity="0.4" stroke="${pen.ink ?? frame}" stroke-width="${pen.ink === undefined ? 5 : 5 + pen.width}"/>` +
      (pen.ink === undefined
        ? ""
        : line(
            "M86 104C88 94 104 92 140 93C176 92 192 94 194 104C195 126 186 134 168 134C154 134 148 124 140 124C132 124 126 134 112 134C94 134 85 126 86 104Z",
            frame,
            4,
          )) +
      line("M96 112L108 100M102 120L120 101", "#ffffff", 3.4, 0.7)
    );
  },

  "diving-mask": (pen, { itemColors }) => {
    const frame = itemColors.get("diving-mask") ?? "#2b3a4a";
    const d =
      "M82 104C82 92 96 88 140 88C184 88 198 92 198 104C199 128 190 134 172 135C164 136 162 148 154 149L126 149C118 148 116 136 108 135C90 134 81 128 82 104Z";
    return (
      line("M76 108L86 108M204 108L194 108", "#1d2430", 13) +
      line(
        "M206 166C214 130 216 90 214 30",
        pen.ink ?? "#c9442e",
        11 + (pen.ink === undefined ? 0 : 2 * pen.width),
      ) +
      line("M206 166C214 130 216 90 214 30", "#e0602e", 11) +
      line("M214 44L214 28", "#2b3a4a", 12) +
      line("M206 166C200 172 190 172 178 166", "#2b3a4a", 9) +
      `<path d="${d}" fill="#a8dcf0" fill-opacity="0.38" stroke="${frame}" stroke-width="7" stroke-linejoin="round"/>` +
      line("M96 108L110 96M100 122L124 98", "#ffffff", 4, 0.75)
    );
  },

  monocle: (pen, { itemColors }) => {
    const frame = itemColors.get("monocle") ?? "#d9a83f";
    return (
      `<circle cx="167" cy="113" r="20" fill="#dff1fb" fill-opacity="0.22" stroke="${frame}" stroke-width="4.5"/>` +
      (pen.ink === undefined
        ? ""
        : `<circle cx="167" cy="113" r="22.5" fill="none" stroke="${pen.ink}" stroke-width="1.5"/>`) +
      line("M158 108L166 101", "#ffffff", 3, 0.7) +
      line("M182 126C196 150 196 186 184 216", frame, 2.6)
    );
  },
};

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The net of a beekeeper's hat. */
const veil =
  "M44 92C42 150 46 200 58 236C96 256 184 256 222 236C234 200 238 150 236 92C200 104 80 104 44 92Z";
