import { darken, lighten } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import { circle, ellipse, fillPath, line, shape } from "../pen.ts";
import type { HeadwearDrawing } from "../wearables/headwear-drawing.ts";
import type { CostumeHeadwear, Hat } from "./wardrobe.ts";

type FashionHats = Extract<
  CostumeHeadwear,
  | "fur-hat"
  | "bucket-hat"
  | "pillbox-hat"
  | "sun-visor"
  | "backwards-cap"
  | "party-hat"
  | "keffiyeh"
  | "bridal-veil"
  | "tiara"
  | "bonnet"
>;

function below(brim: number, top: number, front: string, behind?: string): HeadwearDrawing {
  return { front, hair: "below", brim, top, ...(behind !== undefined && { behind }) };
}

/** Hats and veils of every day and of celebrations. */
export const fashionHats: { readonly [name in FashionHats]: Hat } = {
  "fur-hat": {
    color: "#7a5a40",
    draw: (pen, color) => {
      const fur = lighten(color, 0.3);
      const tufts =
        "M74 78C66 66 72 56 82 56C82 46 94 42 102 48C106 40 120 38 126 46C132 38 148 38 154 46C160 38 174 40 178 48C186 42 198 46 198 56C208 56 214 66 206 78C214 86 206 98 196 96C180 88 100 88 84 96C74 98 66 86 74 78Z";
      return {
        front:
          shape(pen, "M84 66C82 30 106 8 140 8C174 8 198 30 196 66Z", color) +
          line(
            "M140 12L140 46M112 20C106 30 102 40 102 50M168 20C174 30 178 40 178 50",
            darken(color, 0.25),
            2.6,
            0.6,
          ) +
          onBothSides(
            shape(pen, "M74 82C66 104 66 130 72 152C80 160 92 158 96 150C94 128 92 106 94 88Z", fur) +
              line("M80 104L86 108M78 124L86 126M82 142L88 140", darken(fur, 0.3), 2.6, 0.6),
          ) +
          shape(pen, tufts, fur) +
          line(
            "M96 66L100 74M120 60L122 70M158 60L157 70M184 66L180 74M108 82L112 76M168 82L166 76",
            darken(fur, 0.3),
            2.6,
            0.6,
          ),
        hair: "below",
        brim: 88,
        top: 4,
      };
    },
  },

  "bucket-hat": {
    draw: (pen, color) =>
      below(
        86,
        12,
        shape(pen, "M90 70C92 40 102 18 116 16C132 14 148 14 164 16C178 18 188 40 190 70Z", color) +
          shape(
            pen,
            "M90 64C112 56 168 56 190 64C200 74 210 90 214 102C180 84 100 84 66 102C70 90 80 74 90 64Z",
            darken(color, 0.08),
          ) +
          line("M82 84C112 72 168 72 198 84M88 66C112 58 168 58 192 66", darken(color, 0.3), 2.4, 0.6),
      ),
  },

  "pillbox-hat": {
    draw: (pen, color) =>
      below(
        72,
        6,
        `<g transform="rotate(8 140 50)">${
          shape(pen, "M96 70L98 24C98 14 182 14 182 24L184 70C164 58 116 58 96 70Z", color) +
          ellipse(pen, 140, 22, 42, lighten(color, 0.12), 9) +
          fillPath("M96.4 62C116 50 164 50 183.6 62L184 70C164 58 116 58 96 70Z", "#e3b341")
        }</g>`,
      ),
  },

  "sun-visor": {
    draw: (pen, color) => ({
      front:
        shape(pen, "M80 86C86 64 110 52 140 52C170 52 194 64 200 86C180 72 100 72 80 86Z", color) +
        shape(
          pen,
          "M82 82C98 64 182 64 198 82C212 92 216 104 208 108C184 90 96 90 72 108C64 104 68 92 82 82Z",
          darken(color, 0.14),
        ),
      hair: "as-is",
      top: 30,
    }),
  },

  "backwards-cap": {
    draw: (pen, color) =>
      below(
        78,
        14,
        shape(pen, "M80 86C76 44 106 20 140 20C174 20 204 44 200 86C176 72 104 72 80 86Z", color) +
          shape(
            { ...pen, width: pen.width * 0.8 },
            "M112 76C116 56 164 56 168 76C150 70 130 70 112 76Z",
            darken(color, 0.5),
          ) +
          line("M108 78C130 70 150 70 172 78", darken(color, 0.25), 6) +
          line(
            "M140 22L140 56M108 32C100 46 96 60 96 76M172 32C180 46 184 60 184 76",
            darken(color, 0.25),
            2.5,
            0.6,
          ) +
          circle(140, 20, 5, darken(color, 0.25)),
        shape(pen, "M92 62C78 66 66 78 60 92C72 92 84 88 94 82Z", darken(color, 0.2)),
      ),
  },

  "party-hat": {
    color: "#e2507a",
    draw: (pen, color) => ({
      front:
        shape(pen, "M104 56C114 26 126 -8 140 -44C154 -8 166 26 176 56C156 66 124 66 104 56Z", color) +
        line(
          "M114 34C130 44 152 44 167 32M124 6C136 14 146 14 156 6M132 -18C138 -14 143 -14 148 -18",
          lighten(color, 0.6),
          6,
        ) +
        circle(140, -46, 9, "#f6c945"),
      hair: "as-is",
      top: -58,
    }),
  },

  keffiyeh: {
    color: "#fbfaf6",
    draw: (pen, color) => ({
      behind: shape(
        pen,
        "M140 12C78 12 62 66 60 120C58 170 52 210 40 250L240 250C228 210 222 170 220 120C218 66 202 12 140 12Z",
        darken(color, 0.14),
      ),
      front:
        shape(
          pen,
          "M140 12C84 12 68 52 68 96C70 140 64 196 50 246C70 252 92 244 100 232C96 196 90 130 92 92C104 74 122 66 140 66C158 66 176 74 188 92C190 130 184 196 180 232C188 244 210 252 230 246C216 196 210 140 212 96C212 52 196 12 140 12Z",
          color,
        ) +
        line(
          "M78 130C76 170 70 208 62 236M202 130C204 170 210 208 218 236M112 34C100 44 92 58 88 72",
          darken(color, 0.2),
          3,
          0.7,
        ) +
        shape(pen, "M72 66C96 40 184 40 208 66L207 80C182 54 98 54 73 80Z", "#2a2833") +
        line("M73 74C98 48 182 48 207 74", "#55515f", 2, 0.9),
      hair: "none",
      top: 6,
    }),
  },

  "bridal-veil": {
    color: "#fbfaf6",
    draw: (pen, color) => ({
      behind:
        `<g fill-opacity="0.92">${shape(pen, "M140 18C86 18 66 64 62 120C56 190 34 262 14 330L266 330C246 262 224 190 218 120C214 64 194 18 140 18Z", color)}</g>` +
        line("M78 120C72 190 56 260 40 320M202 120C208 190 224 260 240 320", darken(color, 0.16), 3, 0.8),
      front:
        onBothSides(
          fillPath(
            "M100 44C78 66 68 110 62 160C56 214 44 268 32 322L76 322C84 262 86 200 84 150C82 110 88 70 100 44Z",
            color,
            0.62,
          ),
        ) +
        [96, 110, 125, 140, 155, 170, 184]
          .map((x, i) => {
            const y = 46 - Math.sin(((i + 0.5) / 7) * Math.PI) * 20;
            return (
              ellipse(
                { ...pen, width: pen.width * 0.6 },
                x,
                Math.round(y),
                8,
                i % 2 === 0 ? "#f6d7df" : "#ffffff",
              ) + circle(x, Math.round(y), 2.8, "#e3b341")
            );
          })
          .join(""),
      hair: "as-is",
      top: 12,
      half: 126,
    }),
  },

  tiara: {
    color: "#dfe5ee",
    draw: (pen, color) => ({
      front:
        shape(
          pen,
          "M92 52C96 40 100 34 104 30L112 38L122 18L130 32L140 4L150 32L158 18L168 38L176 30C180 34 184 40 188 52C172 40 108 40 92 52Z",
          color,
        ) +
        line("M94 52C110 40 170 40 186 52", darken(color, 0.25), 3.4) +
        circle(140, 26, 5, "#5fa8e0") +
        circle(122, 32, 3.6, "#e2507a") +
        circle(158, 32, 3.6, "#e2507a"),
      hair: "as-is",
      top: -4,
    }),
  },

  bonnet: {
    color: "#f3e6d0",
    draw: (pen, color) => ({
      behind: shape(
        pen,
        "M140 6C78 6 52 60 60 120C66 156 84 176 104 186L176 186C196 176 214 156 220 120C228 60 202 6 140 6Z",
        darken(color, 0.12),
      ),
      front:
        shape(
          pen,
          "M140 6C78 6 52 60 60 120C66 154 82 174 102 186C92 168 84 146 84 120C82 76 104 50 140 50C176 50 198 76 196 120C196 146 188 168 178 186C198 174 214 154 220 120C228 60 202 6 140 6Z",
          color,
        ) +
        line("M76 118C72 66 98 30 140 30C182 30 208 66 204 118", darken(color, 0.2), 3, 0.7) +
        shape(
          pen,
          "M134 196C118 188 106 194 106 204C108 214 126 210 138 202ZM142 196C158 188 170 194 170 204C168 214 150 210 138 202Z",
          "#c8405a",
        ),
      hair: "below",
      brim: 60,
      top: 2,
    }),
  },
};
