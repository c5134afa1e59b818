import type { HairStyle } from "../../brief/values/hair.ts";
import { darken, lighten } from "../../color/color-math.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import { onBothSides } from "../body/figure.ts";
import type { Pen } from "../pen.ts";
import { ellipse, fillPath, limb, line, shape, traitGroup } from "../pen.ts";

/** Hair in two layers: behind the shoulders and on the head. */
export interface HairLayers {
  readonly behind?: string;
  readonly front?: string;
  /** Cropped hair, drawn as a shadow on the skin. */
  readonly shadow?: string;
}

/** Draws hairstyles that a DiceBear style has no part for. */
export function drawHair(pen: Pen, traits: CharacterTraits): HairLayers {
  const { shadow, ...hair } = hairStyles[traits.hair.style](pen, traits.hair.color, traits);
  if (shadow === undefined) return hair;
  // It is drawn within the head's group and needs a separate trait group.
  const trait = `hair.style:${traits.hair.style} hair.color:${traits.names["hair.color"]}`;
  return { ...hair, shadow: traitGroup(trait, shadow) };
}

type DrawHair = (pen: Pen, color: string, traits: CharacterTraits) => HairLayers;

const hairStyles: { readonly [style in HairStyle]: DrawHair } = {
  bald: () => ({}),
  buzz: (_pen, color) => ({ shadow: croppedHair(color, 0.75) }),
  short: (pen, color) => ({
    front:
      shape(
        pen,
        "M84 110C72 62 96 24 146 24C190 22 208 60 196 110C194 96 190 86 184 78C158 84 124 76 112 62C104 74 90 88 84 110Z",
        color,
      ) + line("M112 62C116 50 124 42 134 38", darken(color, 0.3), 3, 0.6),
  }),
  curly: (pen, color, traits) => ({
    ...(traits.gender !== "masculine" && {
      behind: circleCluster(pen, darken(color, 0.14), pointsOnEllipse(140, 118, 72, 68, 0.02, 0.98, 15), 21),
    }),
    front:
      circleCluster(
        pen,
        color,
        [
          ...pointsOnEllipse(140, 90, 60, 52, 0.49, 1.01, 8),
          [114, 56],
          [140, 46],
          [166, 56],
          [98, 70],
          [182, 70],
          [127, 62],
          [153, 62],
        ],
        19,
      ) + curls(color),
  }),
  wavy: (pen, color) => ({
    behind: shape(
      pen,
      "M140 26C84 26 68 70 72 112C74 140 56 156 62 184C66 206 54 220 60 246C90 262 190 262 220 246C226 220 214 206 218 184C224 156 206 140 208 112C212 70 196 26 140 26Z",
      color,
    ),
    front:
      partedHair(pen, color) +
      onBothSides(
        shape(
          pen,
          "M86 88C74 112 82 134 70 156C62 178 76 196 66 226C84 216 92 196 86 174C94 150 84 128 94 96Z",
          color,
        ),
      ),
  }),
  afro: (pen, color) => ({
    behind: circleCluster(
      pen,
      color,
      [
        ...pointsOnEllipse(140, 88, 88, 76, 0.42, 1.08, 15),
        [140, 88],
        [100, 88],
        [180, 88],
        [140, 50],
        [110, 124],
        [170, 124],
      ],
      34,
    ),
    front: circleCluster(
      pen,
      color,
      [
        ...pointsOnEllipse(140, 92, 56, 44, 0.52, 0.98, 9),
        [112, 52],
        [140, 44],
        [168, 52],
        [98, 66],
        [182, 66],
      ],
      17,
    ),
  }),
  long: (pen, color) => ({
    behind: shape(
      pen,
      "M140 26C82 26 68 74 72 116C76 160 70 210 58 254C92 268 188 268 222 254C210 210 204 160 208 116C212 74 198 26 140 26Z",
      color,
    ),
    front:
      partedHair(pen, color) +
      onBothSides(shape(pen, "M84 92C74 130 80 180 70 236C86 232 94 200 92 160C92 136 88 112 94 92Z", color)),
  }),
  bob: (pen, color) => ({
    behind: shape(
      pen,
      "M140 24C78 24 64 76 68 120C70 148 66 168 60 184C82 200 198 200 220 184C214 168 210 148 212 120C216 76 202 24 140 24Z",
      color,
    ),
    front:
      partedHair(pen, color) +
      onBothSides(shape(pen, "M86 86C74 116 78 150 68 184C84 190 96 178 94 150C92 126 90 104 96 86Z", color)),
  }),
  bun: (pen, color) => ({
    behind: ellipse(pen, 140, 16, 27, color),
    front: partedHair(pen, color) + line("M126 10C134 4 146 4 154 10", darken(color, 0.3), 3, 0.6),
  }),
  ponytail: (pen, color, traits) => ({
    behind:
      shape(
        pen,
        "M172 44C214 22 244 56 240 108C238 150 250 176 236 214C226 200 214 192 210 168C204 132 210 96 180 78Z",
        color,
      ) +
      line("M206 56C226 84 222 128 228 176", darken(color, 0.3), 3, 0.6) +
      ellipse(pen, 184, 52, 11, traits.accent),
    front: partedHair(pen, color),
  }),
  braids: (pen, color, traits) => ({
    front: partedHair(pen, color) + onBothSides(braid(pen, color, traits.accent)),
  }),
  dreadlocks: (pen, color) => {
    const shade = darken(color, 0.18);
    const lock = (x: number, to: number, sway: number, tone: string): string =>
      limb(pen, `M${x} 64C${x - sway} 110 ${x + sway} 160 ${x - sway} ${to}`, tone, 15) +
      line(
        `M${x - 5} 140L${x + 5} 145M${x - 5} 168L${x + 4} 173M${x - 5} 196L${x + 3} 200`,
        darken(color, 0.4),
        2.5,
        0.5,
      );
    return {
      behind:
        onBothSides(
          lock(104, 214, 4, shade) +
            lock(90, 238, 7, color) +
            lock(72, 206, 9, shade) +
            lock(80, 226, -3, color),
        ) +
        lock(122, 200, 3, color) +
        lock(158, 204, -3, shade),
      front:
        circleCluster(
          pen,
          color,
          [
            [96, 66],
            [112, 52],
            [130, 46],
            [150, 46],
            [168, 52],
            [184, 66],
            [140, 58],
          ],
          17,
        ) +
        onBothSides(
          limb(pen, "M88 76C78 110 84 150 76 192", color, 15) +
            line("M76 120L88 125M74 148L86 153M72 176L82 180", darken(color, 0.4), 2.5, 0.5),
        ) +
        line("M112 44L106 66M130 38L126 62M150 38L154 62M168 44L174 66", darken(color, 0.35), 2.5, 0.5),
    };
  },
  mohawk: (pen, color) => ({
    shadow: croppedHair(color, 0.45),
    front:
      shape(
        pen,
        "M122 72C108 52 106 26 98 8C110 10 116 14 122 2C128 -6 132 0 139 -10C146 -1 150 2 157 -4C162 6 168 12 182 8C174 26 172 52 158 72C150 80 130 80 122 72Z",
        color,
      ) + line("M130 62C128 40 128 26 126 14M148 62C150 40 150 26 152 14", darken(color, 0.3), 3, 0.6),
  }),
  undercut: (pen, color) => ({
    shadow: croppedHair(color, 0.5),
    front:
      shape(
        pen,
        "M98 70C94 40 116 22 148 24C176 18 202 26 208 50C196 46 190 58 182 70C156 62 124 62 98 70Z",
        color,
      ) + line("M124 58C132 44 152 36 178 38", darken(color, 0.3), 3, 0.6),
  }),
};

/** Hair with a middle parting, for hats, ponytails and braids. */
function partedHair(pen: Pen, color: string): string {
  return (
    shape(
      pen,
      "M83 112C76 70 92 32 140 30C188 32 204 70 197 112C194 96 188 84 178 76C152 84 128 84 102 76C92 84 86 96 83 112Z",
      color,
    ) +
    line("M140 32C138 48 136 62 130 78", darken(color, 0.3), 3, 0.7) +
    line("M104 44C96 54 92 66 90 80M176 44C184 54 188 66 190 80", lighten(color, 0.25), 3, 0.6)
  );
}

function braid(pen: Pen, color: string, tie: string): string {
  const beads = [124, 148, 172, 196, 220, 242].map(
    (y, i) =>
      ellipse(pen, 84 - i * 2, y, 15 - i * 0.8, color, 15) +
      line(`M${76 - i * 2} ${y - 6}L${88 - i * 2} ${y + 6}`, darken(color, 0.3), 3, 0.7),
  );
  return (
    beads.join("") +
    ellipse(pen, 71, 258, 7, tie, 6) +
    shape(pen, "M62 262C62 276 66 286 72 292C78 284 80 274 78 262Z", color)
  );
}

function croppedHair(color: string, depth: number): string {
  return fillPath(
    "M84 110C78 66 96 36 140 36C184 36 202 66 196 110C192 92 188 80 180 70L100 70C92 80 88 92 84 110Z",
    color,
    depth,
  );
}

/** Overlapping circles with one common outline. */
function circleCluster(
  pen: Pen,
  color: string,
  centres: readonly (readonly [number, number])[],
  r: number,
): string {
  const discs = (with_: Pen): string => centres.map(([x, y]) => ellipse(with_, x, y, r, color)).join("");
  return pen.ink === undefined ? discs(pen) : discs({ ...pen, width: pen.width * 2 }) + discs({ width: 0 });
}

/** Points on an ellipse, between two fractions of a turn; 0.5 is the leftmost point. */
function pointsOnEllipse(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count: number,
): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = 2 * Math.PI * (from + ((to - from) * i) / (count - 1));
    return [Math.round(cx + rx * Math.cos(angle)), Math.round(cy + ry * Math.sin(angle))] as const;
  });
}

function curls(color: string): string {
  const turns = [
    [86, 84, -1],
    [94, 56, -1],
    [118, 42, -1],
    [146, 36, 1],
    [170, 44, 1],
    [188, 60, 1],
    [196, 86, 1],
    [110, 68, -1],
    [136, 60, 1],
    [164, 66, 1],
  ] as const;
  const d = turns.map(
    ([x, y, way]) =>
      `M${x - 8 * way} ${y + 4}C${x - 9 * way} ${y - 9} ${x + 9 * way} ${y - 10} ${x + 9 * way} ${y + 2}C${x + 8 * way} ${y + 9} ${x - 2 * way} ${y + 8} ${x - way} ${y + 1}`,
  );
  return line(d.join(""), darken(color, 0.34), 3, 0.75);
}
