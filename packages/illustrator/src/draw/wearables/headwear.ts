import { darken, distinctColor, lighten, luma } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import { isCostumeHeadwear, loadedWardrobe } from "../costumes/load-wardrobe.ts";
import type { CostumeHeadwear } from "../costumes/wardrobe.ts";
import type { Pen } from "../pen.ts";
import { circle, ellipse, fillPath, limb, line, shape } from "../pen.ts";
import type { HeadwearDrawing } from "./headwear-drawing.ts";
import { hardHat, toque, tricorn } from "./headwear-drawing.ts";

/** Draws the headwear; undefined if there is none. */
export function drawHeadwear(
  pen: Pen,
  traits: CharacterTraits,
  isChef: boolean,
): HeadwearDrawing | undefined {
  if (isCostumeHeadwear(traits.headwear)) return drawCostumeHeadwear(pen, traits, traits.headwear);
  const color = headwearColor(traits);
  const d = darken(color, 0.25);
  switch (traits.headwear) {
    case "none":
      return undefined;
    case "cap":
      return {
        front:
          shape(pen, "M80 88C76 46 106 22 140 22C174 22 204 46 200 88C176 72 104 72 80 88Z", color) +
          line("M140 24L140 74", d, 2.5, 0.6) +
          line("M110 32C102 46 98 60 98 76", d, 2.5, 0.6) +
          line("M170 32C178 46 182 60 182 76", d, 2.5, 0.6) +
          circle(140, 22, 5, d) +
          shape(
            pen,
            "M82 84C96 62 184 62 198 84C210 92 214 104 206 107C184 90 96 90 74 107C66 104 70 92 82 84Z",
            d,
          ),
        hair: "below",
        brim: 80,
        top: 14,
      };
    case "beanie":
      return {
        front:
          ellipse(pen, 140, 12, 15, lighten(color, 0.45)) +
          shape(pen, "M80 84C76 42 104 18 140 18C176 18 204 42 200 84Z", color) +
          [104, 122, 140, 158, 176]
            .map((x) => line(`M${x} ${x === 140 ? 26 : 34}L${140 + (x - 140) * 1.25} 62`, d, 2.5, 0.5))
            .join("") +
          shape(pen, "M78 66C100 54 180 54 202 66L204 90C180 78 100 78 76 90Z", lighten(color, 0.2)),
        hair: "below",
        brim: 76,
        top: -6,
      };
    case "hat":
      if (isChef) return toque(pen, "#fbfaf6");
      if (traits.fantasy === "pirate") return tricorn(pen, "#2b2d3a", true);
      return {
        front:
          shape(
            pen,
            "M94 78C90 40 104 14 126 17C134 18 137 23 140 23C143 23 146 18 154 17C176 14 190 40 186 78Z",
            color,
          ) +
          fillPath("M93 62C110 54 170 54 187 62L187 80C170 72 110 72 93 80Z", darken(color, 0.5)) +
          shape(
            pen,
            "M50 84C84 60 196 60 230 84C222 98 186 88 140 88C94 88 58 98 50 84Z",
            lighten(color, 0.08),
          ),
        hair: "below",
        brim: 80,
        top: 8,
      };
    case "turban":
      return {
        front:
          shape(
            pen,
            "M76 96C58 40 94 4 140 4C186 4 222 40 204 96C196 74 166 60 140 60C114 60 84 74 76 96Z",
            color,
          ) +
          fillPath(
            "M140 60C126 60 112 64 102 70C104 46 120 30 140 22C160 30 176 46 178 70C168 64 154 60 140 60Z",
            darken(color, 0.28),
            0.55,
          ) +
          line("M140 22C112 30 88 52 80 86", d, 3, 0.7) +
          line("M140 22C168 30 192 52 200 86", d, 3, 0.7) +
          line("M126 8C96 18 78 40 74 68", d, 3, 0.5) +
          line("M154 8C184 18 202 40 206 68", d, 3, 0.5) +
          ellipse(pen, 140, 50, 6, "#e3b341"),
        hair: "none",
        top: -2,
      };
    case "hijab":
      return hijab(pen, color);
    case "crown":
      return {
        front:
          shape(pen, "M90 76L80 22L110 48L140 10L170 48L200 22L190 76C170 66 110 66 90 76Z", "#e9b83a") +
          fillPath("M90 76L88 64C108 54 172 54 192 64L190 76C170 66 110 66 90 76Z", "#b9861f", 0.7) +
          circle(140, 46, 7, "#d8403a") +
          onBothSides(circle(109, 58, 4.5, "#3f7fd6")) +
          circle(140, 9, 6, "#f9dc7c") +
          onBothSides(circle(80, 21, 5, "#f9dc7c")),
        hair: "as-is",
        top: 0,
      };
    case "helmet":
      return traits.clothing.type === "armor" || traits.fantasy === "knight"
        ? knightHelmet(pen, traits)
        : hardHat(pen, color);
    case "wizard-hat":
      return {
        front:
          shape(pen, "M86 84C112 52 104 2 162 -58C160 -22 172 40 196 84C170 96 110 96 86 84Z", color) +
          fillPath(
            "M162 -58C160 -22 172 40 196 84C186 89 174 91 160 92C156 40 150 -10 162 -58Z",
            "#15121f",
            0.16,
          ) +
          fillPath("M90 78C116 88 166 88 193 78L196 86C166 98 114 98 86 86Z", "#e3b341") +
          shape(
            pen,
            "M48 88C80 74 104 82 140 82C176 82 200 74 232 88C222 104 186 100 140 100C94 100 58 104 48 88Z",
            darken(color, 0.14),
          ) +
          star(132, 34, 11) +
          star(156, 2, 7) +
          star(164, 58, 7),
        hair: "below",
        brim: 84,
        top: -64,
      };
    case "headphones":
      return {
        front:
          // Seen on dark hair too.
          limb(
            pen,
            "M76 118C68 4 212 4 204 118",
            luma(traits.hair.color) < 0.3 ? lighten(color, 0.3) : darken(color, 0.3),
            11,
          ) +
          onBothSides(
            shape(pen, "M60 100C60 92 66 90 74 90L84 92L84 144L74 146C66 146 60 142 60 134Z", color) +
              shape(pen, "M78 92C88 92 92 98 92 118C92 138 88 144 78 144Z", "#2b2d3a"),
          ),
        hair: "as-is",
        top: 12,
      };
  }
}

function drawCostumeHeadwear(pen: Pen, traits: CharacterTraits, name: CostumeHeadwear): HeadwearDrawing {
  const { color, draw } = loadedWardrobe().headwear[name];
  return draw(pen, traits.itemColors.get(name) ?? color ?? traits.clothing.color, traits);
}

/**
 * Headwear without a stated colour takes the colour of the clothes or the accent, whichever contrasts
 * with hair and skin.
 */
function headwearColor(traits: CharacterTraits): string {
  const itemColor = traits.itemColors.get(traits.headwear);
  if (itemColor !== undefined) return itemColor;
  if (traits.headwear === "wizard-hat" && traits.clothing.type !== "robe") return "#4b3f8f";
  const [first, ...others] = traits.headwear === "hat" ? feltColors : [traits.accent, "#3f7fd6"];
  return distinctColor(
    [traits.hair.color, traits.skin],
    [traits.clothing.color, first ?? traits.accent, ...others],
    traits.headwear === "hat" ? 0.1 : 0.16,
  );
}

/** The colours that hats have if they do not match the clothes. */
const feltColors = ["#3a3a44", "#7d5a3c", "#8d9096", "#cdb892"] as const;

function hijab(pen: Pen, color: string): HeadwearDrawing {
  const d = darken(color, 0.22);
  return {
    behind: shape(
      pen,
      "M140 14C78 14 64 70 66 120C67 160 60 196 44 228L236 228C220 196 213 160 214 120C216 70 202 14 140 14Z",
      d,
    ),
    front:
      shape(
        pen,
        "M140 14C78 14 64 70 66 120C67 156 74 182 92 204C70 214 52 222 42 240C74 284 150 292 206 262C226 250 236 240 236 234C224 220 206 212 188 204C206 182 213 156 214 120C216 70 202 14 140 14ZM140 56C172 56 187 82 187 116C187 152 168 185 140 185C112 185 93 152 93 116C93 82 108 56 140 56Z",
        color,
        ' fill-rule="evenodd"',
      ) +
      fillPath(
        "M140 56C116 56 101 70 95 92C104 70 120 62 140 62C160 62 176 70 185 92C179 70 164 56 140 56Z",
        lighten(color, 0.5),
      ) +
      line("M92 206C112 222 150 226 186 206", d, 3.5, 0.8) +
      line("M70 232C106 258 160 258 214 228", d, 3.5, 0.7) +
      line("M100 216C124 240 156 244 196 222", d, 3, 0.5) +
      line("M78 104C76 74 92 40 124 28", lighten(color, 0.35), 4, 0.6),
    hair: "none",
    top: 8,
  };
}

function knightHelmet(pen: Pen, traits: CharacterTraits): HeadwearDrawing {
  const steel = traits.clothing.type === "armor" ? traits.clothing.color : "#c2c9d2";
  const d = darken(steel, 0.3);
  return {
    behind: shape(
      pen,
      "M140 10C150 -34 204 -40 226 -4C236 30 226 62 214 84C206 40 182 16 140 18Z",
      traits.accent,
    ),
    front:
      shape(
        pen,
        "M72 150C62 60 92 14 140 14C188 14 218 60 208 150C208 168 200 184 190 190L184 108C170 92 150 88 146 88L146 128L140 136L134 128L134 88C130 88 110 92 96 108L90 190C80 184 72 168 72 150Z",
        steel,
      ) +
      fillPath(
        "M140 14C92 14 62 60 72 150C72 168 80 184 90 190L92 160C80 100 96 40 140 14Z",
        "#ffffff",
        0.3,
      ) +
      line("M140 16L140 86", d, 4, 0.8) +
      line("M80 100C96 82 116 76 134 76M200 100C184 82 164 76 146 76", d, 4, 0.8) +
      onBothSides(circle(82, 124, 3, d) + circle(84, 148, 3, d) + circle(96, 90, 3, d)),
    hair: "none",
    top: -30,
  };
}

function star(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    const reach = i % 2 === 0 ? r : r * 0.45;
    return `${(x + reach * Math.cos(angle)).toFixed(1)} ${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return fillPath(`M${points.join("L")}Z`, "#f6d365");
}
