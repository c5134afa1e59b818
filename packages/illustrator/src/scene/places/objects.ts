import { lighten, mix } from "../../color/color-math.ts";
import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { SceneryContext } from "./scenery.ts";
import { bulbColor, halo, repeatHorizontally, repeatVertically } from "./scenery.ts";

/** Objects that several places share. `x` is their middle and `y` what they stand on, if nothing else is said. */

/** Draws on the left of the head, and again where wide images repeat the place. */
export function onLeft(scene: SceneryContext, draw: (x: number, column: number) => string): string {
  return repeatHorizontally(scene, 124, -43, draw);
}

/** Draws on the right of the head. */
export function onRight(scene: SceneryContext, draw: (x: number, column: number) => string): string {
  return repeatHorizontally(scene, 124, 43, draw);
}

/** Draws on both sides of the head. */
export function onBothSides(scene: SceneryContext, draw: (x: number, column: number) => string): string {
  return onLeft(scene, draw) + onRight(scene, draw);
}

/** A strip from one edge of the image to the other. */
export function strip(scene: SceneryContext, y: number, height: number): string {
  return box(scene.left, y, scene.right - scene.left, height);
}

/** A wall of large stones, as the joints between them. */
export function stoneJoints(scene: SceneryContext, color: string, high = 13, wide = 24): string {
  return stroke(
    scene.applyLight(color),
    repeatVertically(
      scene,
      high,
      -3,
      (y, row) =>
        polyline(scene.left, y, scene.right, y) +
        repeatHorizontally(scene, wide, (row % 2) * (wide / 2), (x) => polyline(x, y, x, y - high)),
    ),
    0.7,
    0.55,
  );
}

/** A wall of vertical boards, as the gaps between them. */
export function boards(scene: SceneryContext, color: string, wide = 12): string {
  return stroke(
    scene.applyLight(color),
    repeatHorizontally(scene, wide, wide / 2, (x) => polyline(x, scene.top, x, 0)),
    0.7,
    0.7,
  );
}

/** A round column with base and capital, up to `top`. */
export function column(
  scene: SceneryContext,
  x: number,
  y: number,
  top: number,
  half: number,
  color: string,
): string {
  const light = scene.applyLight(lighten(color, 0.35));
  const main = scene.applyLight(color);
  return (
    fill(main, box(x - half, top, 2 * half, y - top)) +
    fill(
      light,
      [-0.62, -0.1, 0.42].map((at) => box(x + at * half, top, half * 0.24, y - top)).join(""),
      0.6,
    ) +
    fill(
      light,
      box(x - half * 1.35, top - 1, half * 2.7, 3.4) +
        box(x - half * 1.6, top - 3.6, half * 3.2, 2.8) +
        box(x - half * 1.35, y - 3, half * 2.7, 3) +
        box(x - half * 1.6, y, half * 3.2, 3),
    )
  );
}

/** A flame with its glow; y is its lower end. */
export function flame(x: number, y: number, size: number): string {
  const tongue = (k: number): string =>
    `M${format(x)} ${format(y - size * 2 * k)}C${format(x + size * 1.1 * k)} ${format(y - size * k)} ${format(x + size * 0.9 * k)} ${format(y)} ${format(x)} ${format(y)}C${format(x - size * 0.9 * k)} ${format(y)} ${format(x - size * 1.1 * k)} ${format(y - size * 0.9 * k)} ${format(x)} ${format(y - size * 2 * k)}Z`;
  return (
    fill("#ffb347", ellipse(x, y - size * 0.8, size * 3), 0.12) +
    fill("#ffb347", ellipse(x, y - size * 0.8, size * 1.9), 0.18) +
    fill("#f58a2e", tongue(1)) +
    fill("#ffd45e", tongue(0.62))
  );
}

/** A torch on a wall; y is where it is held. */
export function torch(scene: SceneryContext, x: number, y: number): string {
  return (
    flame(x, y - 6, 4.4) +
    fill(scene.applyLight("#5a3f2c"), polygon(x - 2.2, y - 7, x + 2.2, y - 7, x + 1, y + 9, x - 1, y + 9)) +
    fill(scene.applyLight("#2f2c30"), box(x - 3, y - 7, 6, 2.4) + box(x - 1.6, y + 1, 3.2, 2))
  );
}

/** A candle with a flame. */
export function candle(scene: SceneryContext, x: number, y: number, high: number): string {
  return fill(scene.applyLight("#f4e9d2"), box(x - 1.3, y - high, 2.6, high, 0.6)) + flame(x, y - high, 1.7);
}

/** A barrel. */
export function barrel(scene: SceneryContext, x: number, y: number, size: number): string {
  const [w, h] = [size * 0.42, size];
  return (
    fill(
      scene.applyLight("#9a6a40"),
      `M${format(x - w * 0.82)} ${format(y)}Q${format(x - w * 1.25)} ${format(y - h / 2)} ${format(x - w * 0.82)} ${format(y - h)}H${format(x + w * 0.82)}Q${format(x + w * 1.25)} ${format(y - h / 2)} ${format(x + w * 0.82)} ${format(y)}Z`,
    ) +
    stroke(
      scene.applyLight("#6f4a2c"),
      polyline(x - w * 0.3, y, x - w * 0.36, y - h) + polyline(x + w * 0.3, y, x + w * 0.36, y - h),
      0.7,
    ) +
    fill(
      scene.applyLight("#4d4a4c"),
      box(x - w * 0.98, y - h * 0.86, w * 1.96, h * 0.09) +
        box(x - w * 0.98, y - h * 0.23, w * 1.96, h * 0.09),
    )
  );
}

/** A wooden box. */
export function crate(scene: SceneryContext, x: number, y: number, size: number, color = "#b98850"): string {
  const half = size / 2;
  return (
    fill(scene.applyLight(color), box(x - half, y - size, size, size)) +
    stroke(
      scene.applyLight(mix(color, "#3a2414", 0.4)),
      box(x - half + 0.6, y - size + 0.6, size - 1.2, size - 1.2) +
        polyline(x - half, y - size * 0.68, x + half, y - size * 0.68) +
        polyline(x - half, y - size * 0.32, x + half, y - size * 0.32),
      1,
    )
  );
}

/** A hanging lantern of iron and glass; y is its middle. */
export function lantern(scene: SceneryContext, x: number, y: number, size: number, from = scene.top): string {
  return (
    stroke(scene.applyLight("#3a3136"), polyline(x, from, x, y - size), 0.8) +
    fill("#ffcf6e", ellipse(x, y, size * 2.4), 0.13) +
    fill("#ffcf6e", ellipse(x, y, size * 1.5), 0.2) +
    fill(
      "#ffe3a0",
      polygon(
        x - size * 0.6,
        y - size * 0.7,
        x + size * 0.6,
        y - size * 0.7,
        x + size * 0.48,
        y + size * 0.8,
        x - size * 0.48,
        y + size * 0.8,
      ),
    ) +
    fill(
      scene.applyLight("#3a3136"),
      polygon(x - size * 0.85, y - size * 0.62, x, y - size * 1.3, x + size * 0.85, y - size * 0.62) +
        box(x - size * 0.6, y + size * 0.72, size * 1.2, size * 0.3),
    ) +
    stroke(scene.applyLight("#3a3136"), polyline(x, y - size * 0.7, x, y + size * 0.8), 0.7)
  );
}

/** A round lantern of paper. */
export function paperLantern(scene: SceneryContext, x: number, y: number, r: number, color: string): string {
  return (
    stroke(scene.applyLight("#4a3a34"), polyline(x, scene.top, x, y - r), 0.6) +
    halo(scene, x, y, r * 2.2) +
    fill(scene.light.lamps ? lighten(color, 0.18) : scene.applyLight(color), ellipse(x, y, r, r * 0.84)) +
    stroke(
      scene.applyLight(mix(color, "#3a1410", 0.35)),
      ellipse(x, y, r * 0.5, r * 0.84) + polyline(x, y - r * 0.84, x, y + r * 0.84),
      0.5,
    ) +
    fill(
      scene.applyLight("#e0b040"),
      box(x - r * 0.4, y - r, r * 0.8, r * 0.22) +
        box(x - r * 0.4, y + r * 0.78, r * 0.8, r * 0.22) +
        box(x - 0.4, y + r, 0.8, r * 0.7),
    )
  );
}

/** A pointed window with coloured panes; x, y is its upper left corner. */
export function stainedGlass(scene: SceneryContext, x: number, y: number, w: number, h: number): string {
  const point = (inset: number): string =>
    `M${format(x + inset)} ${format(y + h - inset)}V${format(y + w * 0.75)}Q${format(x + inset)} ${format(y + w * 0.25)} ${format(x + w / 2)} ${format(y + inset)}Q${format(x + w - inset)} ${format(y + w * 0.25)} ${format(x + w - inset)} ${format(y + w * 0.75)}V${format(y + h - inset)}Z`;
  const top = y + w * 0.75;
  const cell = (h - w * 0.75 - 2) / 3;
  const half = (w - 3) / 2;
  const panes = ["#c8453f", "#3f74c0", "#e3ac3c", "#3f9a6a", "#7d4fa8", "#e3ac3c"];
  return (
    fill(scene.applyLight("#efe8da"), point(-1.6)) +
    fill(scene.light.lamps ? "#e8b048" : scene.applyLight("#e8b048"), point(0)) +
    panes
      .map((color, i) =>
        fill(
          scene.light.lamps ? color : scene.applyLight(color),
          box(x + 1 + (i % 2) * (half + 1), top + Math.floor(i / 2) * cell, half, cell - 1),
        ),
      )
      .join("") +
    fill(scene.applyLight("#3f74c0"), ellipse(x + w / 2, y + w * 0.5, w * 0.19)) +
    fill(scene.applyLight("#f6e3a8"), ellipse(x + w / 2, y + w * 0.5, w * 0.09)) +
    stroke(
      scene.applyLight("#4a4248"),
      point(0) +
        polyline(x + w / 2, top, x + w / 2, y + h) +
        [0, 1, 2].map((i) => polyline(x, top + i * cell - 0.5, x + w, top + i * cell - 0.5)).join("") +
        ellipse(x + w / 2, y + w * 0.5, w * 0.19),
      0.8,
    )
  );
}

/** Pipes of an organ, the tallest in the middle. */
export function organPipes(scene: SceneryContext, x: number, y: number, w: number, h: number): string {
  const count = 7;
  const wide = w / count;
  let pipes = "";
  let shine = "";
  let mouths = "";
  for (let i = 0; i < count; i += 1) {
    const tall = h * (1 - Math.abs(i - 3) * 0.09);
    const left = x - w / 2 + i * wide;
    pipes += `M${format(left + 0.4)} ${format(y - tall)}h${format(wide - 0.8)}V${format(y - 7)}l${format(-(wide - 0.8) / 2)} 7l${format(-(wide - 0.8) / 2)} -7Z`;
    shine += box(left + 1, y - tall, wide * 0.22, tall - 8);
    mouths += box(left + wide * 0.24, y - 13, wide * 0.52, 3);
  }
  return (
    fill(scene.applyLight("#b98d4a"), pipes) +
    fill(scene.applyLight("#ecd08c"), shine, 0.8) +
    fill(scene.applyLight("#5a3f24"), mouths) +
    fill(
      scene.applyLight("#6d452b"),
      box(x - w / 2 - 2, y, w + 4, 5, 1) + box(x - w / 2 - 1, y - h * 0.62, w + 2, 2),
    )
  );
}

/** A banner that hangs from y. */
export function banner(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  h: number,
  color: string,
): string {
  return (
    fill(
      scene.applyLight(color),
      polygon(x - w / 2, y, x + w / 2, y, x + w / 2, y + h, x, y + h - w * 0.4, x - w / 2, y + h),
    ) +
    fill(scene.applyLight("#e3b64a"), box(x - w / 2 - 1.6, y - 1.8, w + 3.2, 2)) +
    fill(
      scene.applyLight("#e9c05a"),
      polygon(x, y + h * 0.22, x + w * 0.24, y + h * 0.4, x, y + h * 0.58, x - w * 0.24, y + h * 0.4),
    )
  );
}

/** A bare tree. */
export function bareTree(scene: SceneryContext, x: number, y: number, h: number, color = "#4a3a34"): string {
  const limb = (fromY: number, dx: number, dy: number): string =>
    `M${format(x)} ${format(y - fromY * h)}q${format(dx * h * 0.3)} ${format(-dy * h * 0.2)} ${format(dx * h)} ${format(-dy * h)}`;
  return (
    fill(
      scene.applyLight(color),
      `M${format(x - h * 0.07)} ${format(y)}Q${format(x - h * 0.02)} ${format(y - h * 0.5)} ${format(x - h * 0.015)} ${format(y - h)}H${format(x + h * 0.02)}Q${format(x + h * 0.03)} ${format(y - h * 0.5)} ${format(x + h * 0.1)} ${format(y)}Z`,
    ) +
    stroke(
      scene.applyLight(color),
      limb(0.5, 0.34, 0.36) + limb(0.62, -0.32, 0.34) + limb(0.78, 0.2, 0.3) + limb(0.4, -0.26, 0.16),
      h * 0.035,
    )
  );
}

/** A shelf board with things on it; x is its left end. */
export function shelfOf(
  scene: SceneryContext,
  x: number,
  y: number,
  w: number,
  things: readonly string[],
  wood = "#8a5c3a",
): string {
  const step = w / things.length;
  return (
    things
      .map((color, i) => {
        const high = [8, 6, 9.5, 7][i % 4] ?? 8;
        const at = x + i * step + step * 0.16;
        return fill(
          scene.applyLight(color),
          i % 2 === 0
            ? box(at, y - high, step * 0.68, high, 1.4) + box(at + step * 0.2, y - high - 2.4, step * 0.28, 3)
            : box(at, y - high, step * 0.68, high, 1),
        );
      })
      .join("") + fill(scene.applyLight(wood), box(x - 1, y, w + 2, 2))
  );
}

/** A bulb on a cord. */
export function bulb(scene: SceneryContext, x: number, y: number): string {
  return (
    stroke(scene.applyLight("#3a3440"), polyline(x, scene.top, x, y - 4), 0.6) +
    fill("#ffd98c", ellipse(x, y, 9), 0.2) +
    fill(scene.applyLight("#4a4650"), box(x - 1.2, y - 5, 2.4, 3)) +
    fill(bulbColor(scene), ellipse(x, y, 2.8, 3.2))
  );
}
