import { lighten, mix } from "../../color/color-math.ts";
import {
  bareTree,
  barrel,
  crate,
  flame,
  lantern,
  onBothSides,
  onLeft,
  onRight,
  paperLantern,
  strip,
} from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { bulbColor, halo, repeatHorizontally, repeatVertically } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills, pine, rocks, tree } from "./terrain.ts";

/** Ripples on water between y and the bottom. */
function ripples(scene: SceneryContext, y: number, color: string): string {
  return stroke(
    color,
    repeatHorizontally(
      scene,
      40,
      6,
      (x, i) =>
        polyline(x - 8, y + 3 + (i % 2) * 4, x + 6, y + 3 + (i % 2) * 4) +
        polyline(x + 10, y + 10, x + 20, y + 10),
    ),
    0.8,
    0.7,
  );
}

/** A market: stalls with fruit under striped awnings, pennants. */
const market: Scenery = {
  kind: "open",
  draw: (scene) => {
    const fruits = ["#e0503f", "#f0952f", "#8fbf4a", "#f2cf4a", "#a85a9a"] as const;
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#c9a183", 0.3),
          repeatHorizontally(
            scene,
            62,
            -31,
            (x) => box(x + 2, -62, 30, 66) + polygon(x, -62, x + 34, -62, x + 17, -74),
          ),
        ) +
        fill(
          scene.applyHaze("#a8b4bd", 0.3),
          repeatHorizontally(scene, 62, 0, (x) => box(x + 2, -50, 28, 54)),
        ) +
        flatGround(scene, "#b5a58e"),
      middle:
        stroke(
          scene.applyLight("#6a5a50"),
          repeatHorizontally(scene, 62, -31, (x) => `M${format(x)} -84q31 12 62 0`),
          0.6,
        ) +
        repeatHorizontally(scene, 62, -31, (x) =>
          [0.1, 0.3, 0.5, 0.7, 0.9]
            .map((t, i) =>
              fill(
                scene.applyLight(fruits[i] ?? "#e0503f"),
                polygon(
                  x + 62 * t - 3,
                  -84 + 24 * t * (1 - t),
                  x + 62 * t + 3,
                  -84 + 24 * t * (1 - t),
                  x + 62 * t,
                  -76 + 24 * t * (1 - t),
                ),
              ),
            )
            .join(""),
        ),
      near: onBothSides(scene, (x, index) => {
        const color = x < 0 ? "#d8503f" : "#2f8f7f";
        const random = scene.random(`fruit ${index} ${x < 0}`);
        const rows = [0, 1]
          .map((row) =>
            [0, 1, 2, 3, 4]
              .map((i) =>
                fill(
                  scene.applyLight(fruits[(i + row * 2 + (x < 0 ? 0 : 1)) % 5] ?? "#e0503f"),
                  ellipse(x - 15 + i * 7.4 + random.between(-0.6, 0.6), -19 + row * 12, 3.4) +
                    ellipse(x - 12 + i * 7.4, -22 + row * 12, 3),
                ),
              )
              .join(""),
          )
          .join("");
        return (
          fill(scene.applyLight("#8a6444"), box(x - 21, -54, 2.6, 76) + box(x + 18, -54, 2.6, 76)) +
          fill(scene.applyLight("#fbf4e6"), box(x - 24, -62, 48, 14)) +
          [0, 1, 2, 3, 4, 5]
            .map((i) =>
              fill(
                scene.applyLight(i % 2 === 0 ? color : "#fbf4e6"),
                box(x - 24 + i * 8, -62, 8, 14) + ellipse(x - 20 + i * 8, -48, 4, 3.4),
              ),
            )
            .join("") +
          rows +
          fill(scene.applyLight("#b5844f"), box(x - 22, -16, 44, 4) + box(x - 22, -4, 44, 30)) +
          fill(scene.applyLight("#9a6c3c"), box(x - 22, -4, 44, 2.4))
        );
      }),
    };
  },
};

/** A harbour: boats with masts, posts, gulls. */
const harbor: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(scene.applyHaze("#8fa88f", 0.4), hills(scene, "harbor far", 52, 12, 24)) +
      fill(scene.applyHaze("#3f8fb0", 0.1), strip(scene, -14, 20)) +
      ripples(scene, -12, scene.applyHaze("#e3f4f8", 0.1)),
    middle: onBothSides(scene, (x) => {
      const hull = x < 0 ? "#c8453a" : "#2f5f8f";
      return (
        stroke(scene.applyLight("#7a5a40"), polyline(x, -12, x, -78), 1.4) +
        stroke(
          scene.applyLight("#8a7460"),
          polyline(x, -76, x - 18, -14) + polyline(x, -76, x + 18, -14),
          0.5,
        ) +
        fill(scene.applyLight("#fbf6ea"), polygon(x + 1.4, -72, x + 1.4, -24, x + 17, -24)) +
        fill(scene.applyLight("#ffffff"), box(x - 11, -20, 14, 8, 1)) +
        fill(scene.applyLight("#5f86a8"), box(x - 9, -18, 4, 3) + box(x - 3, -18, 4, 3)) +
        fill(scene.applyLight(hull), polygon(x - 22, -13, x + 22, -13, x + 16, -2, x - 17, -2)) +
        fill(scene.applyLight("#ffffff"), polygon(x - 22, -13, x + 22, -13, x + 21, -11, x - 21, -11))
      );
    }),
    near:
      fill(scene.applyLight("#a37a52"), strip(scene, 5, scene.bottom)) +
      stroke(
        scene.applyLight("#7f5a3a"),
        repeatHorizontally(scene, 15, 7, (x) => polyline(x, 5, x * 1.2, scene.bottom)),
        0.8,
      ) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#6d4a30"), box(x - 12, -8, 7, 24, 2)) +
          stroke(scene.applyLight("#d8c29a"), `M${format(x - 12)} -3h7M${format(x - 12)} 0h7`, 1.4),
      ) +
      onRight(scene, (x) => crate(scene, x + 4, 12, 17) + barrel(scene, x - 11, 12, 18)),
  }),
};

/** Roofs with chimneys, the town below. */
const rooftop: Scenery = {
  kind: "open",
  draw: (scene) => {
    const lit = bulbColor(scene, 0);
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#7d86a8", 0.4),
          repeatHorizontally(scene, 26, 0, (x, i) => {
            const high = scene.random(`roof far ${i}`).between(18, 34);
            return box(x, -high, 22, high + 6) + polygon(x - 2, -high, x + 24, -high, x + 11, -high - 11);
          }),
        ),
      middle:
        repeatHorizontally(
          scene,
          124,
          -48,
          (x) =>
            fill(scene.applyLight("#8f6a5c"), box(x - 18, -34, 34, 40)) +
            fill(scene.applyLight("#a84f3f"), polygon(x - 24, -32, x + 22, -32, x - 1, -58)) +
            fill(lit, box(x - 11, -24, 8, 10, 1) + box(x + 3, -24, 8, 10, 1)) +
            fill(scene.applyLight("#6d4c44"), box(x + 8, -56, 7, 16) + box(x + 7, -58, 9, 3)),
        ) +
        repeatHorizontally(
          scene,
          124,
          46,
          (x) =>
            fill(scene.applyLight("#7a6a78"), box(x - 17, -26, 36, 32)) +
            fill(scene.applyLight("#5f6f94"), polygon(x - 22, -24, x + 24, -24, x + 1, -48)) +
            fill(lit, box(x - 4, -19, 9, 11, 1)) +
            fill(scene.applyLight("#5a4a50"), box(x - 14, -50, 7, 18) + box(x - 15, -52, 9, 3)),
        ),
      near:
        fill(scene.applyLight("#a2503e"), strip(scene, 2, scene.bottom)) +
        fill(
          scene.applyLight("#8a4032"),
          repeatHorizontally(scene, 12, 0, (x) => ellipse(x + 6, 8, 5, 2.4) + ellipse(x, 16, 5, 2.4)),
        ) +
        fill(scene.applyLight("#6d3428"), strip(scene, 1, 2)),
    };
  },
};

/** An alley: brick walls at both sides, lit windows, a lamp, stairs. */
const alley: Scenery = {
  kind: "open",
  draw: (scene) => {
    const lit = bulbColor(scene, 0);
    const brick = scene.applyLight("#8f5f52");
    const joint = scene.applyLight("#75493e");
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#8a7d92", 0.45),
          repeatHorizontally(scene, 124, 0, (x) => box(x - 22, -50, 20, 56) + box(x - 2, -62, 24, 68)),
        ) +
        fill(scene.applyLight("#5f5a64"), strip(scene, 0, scene.bottom)),
      middle: onBothSides(scene, (x) => {
        const [from, to] = x < 0 ? [x - 30, x + 19] : [x - 19, x + 30];
        return (
          fill(brick, box(from, scene.top, to - from, -scene.top + 4)) +
          stroke(
            joint,
            repeatVertically(
              scene,
              6,
              -4,
              (y, row) =>
                polyline(from, y, to, y) +
                [0, 1, 2, 3, 4]
                  .map((i) =>
                    polyline(from + 5 + i * 10 + (row % 2) * 5, y, from + 5 + i * 10 + (row % 2) * 5, y - 6),
                  )
                  .join(""),
            ),
            0.4,
          ) +
          fill(scene.applyLight("#4a3a3e"), box(x - 11, -74, 20, 26) + box(x - 11, -38, 20, 24)) +
          fill(x < 0 ? lit : mix(lit, "#5f6f94", 0.55), box(x - 9, -72, 16, 22)) +
          fill(x < 0 ? mix(lit, "#5f6f94", 0.55) : lit, box(x - 9, -36, 16, 20)) +
          stroke(
            scene.applyLight("#4a3a3e"),
            polyline(x - 1, -72, x - 1, -50) + polyline(x - 1, -36, x - 1, -16),
            1.2,
          )
        );
      }),
      near:
        onRight(
          scene,
          (x) =>
            stroke(scene.applyLight("#2f2a30"), `M${format(x - 19)} -56h-6v4`, 1.2) +
            halo(scene, x - 25, -47, 12) +
            fill(scene.applyLight("#2f2a30"), polygon(x - 29, -51, x - 21, -51, x - 25, -56)) +
            fill(bulbColor(scene), ellipse(x - 25, -49, 2.2)),
        ) +
        onLeft(
          scene,
          (x) =>
            fill(scene.applyLight("#4f6a5a"), box(x - 12, -14, 24, 28, 2)) +
            fill(scene.applyLight("#3c5246"), box(x - 14, -18, 28, 5, 2)),
        ) +
        onRight(scene, (x) => crate(scene, x + 2, 12, 18)),
    };
  },
};

/** Ruins: broken columns, an arch, ivy. */
const ruins: Scenery = {
  kind: "open",
  draw: (scene) => {
    const stone = scene.applyLight("#c4b79c");
    const shade = scene.applyLight("#a3967c");
    const ivy = scene.applyLight("#5a8f52");
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#9fb49a", 0.4), hills(scene, "ruins far", 48, 8, 22)),
      middle:
        flatGround(scene, "#8fae6a") +
        onLeft(
          scene,
          (x) =>
            fill(stone, `M${format(x - 20)} 4V-66q18 -20 36 -6v12q-12 -10 -24 4V4Z`) +
            fill(shade, box(x - 20, -20, 12, 1.6) + box(x - 20, -38, 12, 1.6) + box(x - 20, -54, 12, 1.6)) +
            fill(
              ivy,
              ellipse(x - 18, -58, 5, 8) +
                ellipse(x - 20, -44, 4, 9) +
                ellipse(x - 14, -68, 6, 4) +
                ellipse(x - 20, -28, 3, 8),
            ),
        ) +
        onRight(
          scene,
          (x) =>
            fill(stone, polygon(x - 9, 6, x - 9, -58, x - 4, -64, x, -59, x + 4, -66, x + 9, -60, x + 9, 6)) +
            fill(shade, [-5, 0, 5].map((dx) => box(x + dx - 0.8, -56, 1.6, 60)).join("")) +
            fill(stone, box(x - 12, 2, 24, 6)) +
            fill(ivy, ellipse(x + 8, -36, 4, 8) + ellipse(x + 9, -22, 3.4, 9) + ellipse(x + 4, -48, 4, 5)),
        ),
      near:
        fill(
          stone,
          onRight(scene, (x) => box(x - 30, 6, 15, 8, 2)) + onLeft(scene, (x) => box(x + 4, 8, 19, 8, 2)),
        ) +
        fill(
          ivy,
          repeatHorizontally(scene, 26, 4, (x) => ellipse(x, 14, 7, 3)),
        ),
    };
  },
};

/** A cave: dark rock, stalactites, crystals, light from the mouth. */
const cave: Scenery = {
  kind: "open",
  backgroundColor: "#5a5670",
  draw: (scene) => {
    const crystal = (x: number, y: number, size: number, color: string): string =>
      fill(color, ellipse(x, y - size * 0.7, size * 1.3), 0.18) +
      fill(
        color,
        polygon(
          x - size * 0.3,
          y,
          x - size * 0.26,
          y - size,
          x,
          y - size * 1.5,
          x + size * 0.3,
          y - size,
          x + size * 0.26,
          y,
        ) +
          polygon(
            x + size * 0.3,
            y,
            x + size * 0.6,
            y - size * 0.7,
            x + size * 0.85,
            y - size * 0.5,
            x + size * 0.7,
            y,
          ) +
          polygon(
            x - size * 0.3,
            y,
            x - size * 0.8,
            y - size * 0.55,
            x - size * 0.9,
            y - size * 0.2,
            x - size * 0.7,
            y,
          ),
      ) +
      fill(
        lighten(color, 0.5),
        polygon(x, y, x, y - size * 1.5, x + size * 0.3, y - size, x + size * 0.26, y),
      );
    return {
      far:
        fill(mix(scene.light.sky[1], scene.backgroundColor, 0.45), ellipse(0, -38, 46, 56), 0.14) +
        fill(mix(scene.light.sky[1], scene.backgroundColor, 0.45), ellipse(0, -38, 38, 46), 0.16) +
        fill(scene.applyHaze("#4a4660", 0.2), rocks(scene, "cave far", 16, 12, 26)),
      middle:
        fill(
          scene.applyLight("#3f3b52"),
          repeatHorizontally(scene, 18, 4, (x, i) => {
            const long = scene.random(`stalactite ${i}`).between(12, 34) * (Math.abs(x) < 26 ? 0.4 : 1);
            return polygon(
              x - 8,
              Math.max(scene.top, -110),
              x + 8,
              Math.max(scene.top, -110),
              x + 1,
              Math.max(scene.top, -100) + long,
            );
          }),
        ) +
        fill(
          scene.applyLight("#3a364c"),
          onBothSides(scene, (x) =>
            x < 0
              ? polygon(
                  x - 40,
                  scene.top,
                  x - 6,
                  scene.top,
                  x - 14,
                  -60,
                  x - 4,
                  -36,
                  x - 16,
                  -14,
                  x,
                  8,
                  x - 40,
                  8,
                )
              : polygon(
                  x + 40,
                  scene.top,
                  x + 6,
                  scene.top,
                  x + 12,
                  -66,
                  x + 4,
                  -42,
                  x + 15,
                  -18,
                  x,
                  8,
                  x + 40,
                  8,
                ),
          ),
        ),
      near:
        flatGround(scene, "#2f2c40", 2) +
        fill(
          scene.applyLight("#3f3b52"),
          repeatHorizontally(scene, 34, 12, (x) => ellipse(x, 6, 14, 5)),
        ) +
        onLeft(scene, (x) => crystal(x + 3, 6, 17, "#57d0e8")) +
        onRight(scene, (x) => crystal(x - 2, 6, 21, "#b07cf0")),
    };
  },
};

/** A swamp: dead trees, hanging moss, reeds, lily pads, fog. */
const swamp: Scenery = {
  kind: "open",
  backgroundColor: "#b4c29a",
  draw: (scene) => ({
    far:
      fill(scene.applyHaze("#6f8a63", 0.4), hills(scene, "swamp far", 30, 10, 32)) +
      fill("#eef3dc", strip(scene, -20, 14), 0.35),
    middle:
      fill(scene.applyLight("#5a7a5c"), strip(scene, 0, scene.bottom)) +
      onBothSides(scene, (x) => bareTree(scene, x + (x < 0 ? -4 : 4), 6, 84, "#4a4434")) +
      fill(
        scene.applyLight("#6f8f4f"),
        onBothSides(scene, (x) =>
          [-18, -10, 12, 22]
            .map(
              (dx, i) =>
                box(x + dx, -72 + i * 5, 1.6, 18 + (i % 2) * 8, 0.8) +
                box(x + dx + 3, -70 + i * 5, 1.6, 12, 0.8),
            )
            .join(""),
        ),
      ),
    near:
      fill("#eef3dc", strip(scene, -4, 7), 0.3) +
      fill(
        scene.applyLight("#7fae5a"),
        repeatHorizontally(scene, 33, 10, (x, i) => ellipse(x, 12 + (i % 2) * 5, 7, 2.2)),
      ) +
      fill(
        scene.applyLight("#f0a8c0"),
        repeatHorizontally(scene, 66, 10, (x) => ellipse(x, 10, 2.2, 1.8)),
      ) +
      stroke(
        scene.applyLight("#5f7f3f"),
        onBothSides(scene, (x) =>
          [-6, 0, 6].map((dx) => polyline(x + dx * 1.6, 14, x + dx * 1.9, -20 + Math.abs(dx))).join(""),
        ),
        1.1,
      ) +
      fill(
        scene.applyLight("#6a4a2c"),
        onBothSides(scene, (x) =>
          [-6, 0, 6].map((dx) => box(x + dx * 1.9 - 1.3, -24 + Math.abs(dx), 2.6, 9, 1.3)).join(""),
        ),
      ),
  }),
};

/** Flakes in front of a place, as one path. */
export function snowflakes(scene: SceneryContext): string {
  const random = scene.random("snow");
  let d = "";
  const area = (scene.right - scene.left) * (scene.bottom - scene.top);
  for (let i = 0; i < Math.min(240, area / 130); i += 1)
    d += ellipse(
      random.between(scene.left, scene.right),
      random.between(scene.top, scene.bottom),
      random.between(0.5, 1.5),
    );
  return fill("#ffffff", d, 0.9);
}

/** Snow: white hills, pines with snow on them. */
const snow: Scenery = {
  kind: "open",
  backgroundColor: "#bcd3e8",
  draw: (scene) => {
    const snowyPine = (x: number, y: number, size: number): string =>
      fill(scene.applyLight("#3f6f6a"), pine(x, y, size)) +
      fill(
        scene.applyLight("#f6fbff"),
        polygon(
          x,
          y - size * 2,
          x + size * 0.4,
          y - size * 1.25,
          x + size * 0.1,
          y - size * 1.4,
          x - size * 0.14,
          y - size * 1.2,
          x - size * 0.4,
          y - size * 1.25,
        ) +
          polygon(
            x - size * 0.55,
            y - size * 0.52,
            x - size * 0.2,
            y - size * 0.85,
            x + size * 0.15,
            y - size * 0.6,
            x + size * 0.3,
            y - size * 0.9,
            x + size * 0.55,
            y - size * 0.52,
            x + size * 0.1,
            y - size * 0.42,
          ),
      );
    return {
      far:
        drawSky(scene) +
        fill(scene.applyHaze("#dfeaf5", 0.2), hills(scene, "snow far", 44, 12, 34)) +
        fill(
          scene.applyHaze("#7f9fae", 0.4),
          repeatHorizontally(scene, 9, 3, (x, i) => pine(x, -5, scene.random(`far pine ${i}`).between(4, 9))),
        ),
      middle:
        fill(scene.applyLight("#e3eef8"), hills(scene, "snow mid", 60, -2, 7)) +
        onLeft(scene, (x) => snowyPine(x - 6, 8, 36) + snowyPine(x + 13, 8, 21)) +
        onRight(scene, (x) => snowyPine(x + 5, 8, 32) + snowyPine(x - 13, 9, 19)),
      near:
        fill(scene.applyLight("#fbfdff"), hills(scene, "snow near", 50, -12, -5)) +
        flatGround(scene, "#fbfdff", 9) +
        snowflakes(scene),
    };
  },
};

/** A waterfall between cliffs, a pool, spray. */
const waterfall: Scenery = {
  kind: "open",
  draw: (scene) => {
    const top = Math.max(scene.top, -96);
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#7fa88a", 0.4), hills(scene, "falls far", 40, 20, 40)),
      middle:
        fill(
          scene.applyLight("#6d7a72"),
          onBothSides(scene, (x) =>
            x < 0
              ? polygon(
                  x - 30,
                  8,
                  x - 30,
                  top + 6,
                  x - 9,
                  top,
                  x + 22,
                  top + 12,
                  x + 17,
                  top + 40,
                  x + 24,
                  -30,
                  x + 18,
                  8,
                )
              : polygon(
                  x + 30,
                  8,
                  x + 30,
                  top + 10,
                  x + 8,
                  top + 2,
                  x - 20,
                  top + 14,
                  x - 15,
                  top + 44,
                  x - 22,
                  -26,
                  x - 16,
                  8,
                ),
          ),
        ) +
        fill(
          scene.applyLight("#55635b"),
          onBothSides(scene, (x) =>
            polygon(x - 6, top + 20, x + 2, top + 16, x + 4, -30, x - 2, 6, x - 8, -20),
          ),
        ) +
        onLeft(
          scene,
          (x) =>
            fill(
              scene.applyLight("#bfe6f5"),
              polygon(x - 8, top + 2, x + 12, top + 8, x + 16, 6, x - 10, 6),
            ) +
            stroke(
              scene.applyLight("#ffffff"),
              polyline(x - 3, top + 8, x - 4, 0) +
                polyline(x + 3, top + 10, x + 3, 2) +
                polyline(x + 9, top + 12, x + 10, 0),
              1.4,
            ),
        ) +
        fill(
          scene.applyLight("#5f9f58"),
          onBothSides(scene, (x) => ellipse(x - 16, top + 8, 12, 6) + ellipse(x + 14, top + 16, 9, 5)),
        ),
      near:
        fill(scene.applyLight("#4fa8bf"), strip(scene, 4, scene.bottom)) +
        ripples(scene, 6, scene.applyLight("#d8f3f8")) +
        fill(
          "#ffffff",
          onLeft(scene, (x) => ellipse(x - 6, 4, 10, 5) + ellipse(x + 8, 5, 11, 5) + ellipse(x + 2, 0, 8, 5)),
          0.75,
        ) +
        fill(
          scene.applyLight("#3f8a55"),
          onRight(scene, (x) => ellipse(x + 4, 14, 20, 9) + ellipse(x - 12, 18, 13, 7)),
        ),
    };
  },
};

/** Gravestones, a bare tree, a fence. */
const graveyard: Scenery = {
  kind: "open",
  backgroundColor: "#9aa6b8",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#6f8078", 0.4), hills(scene, "graves far", 46, 6, 18)),
    middle:
      flatGround(scene, "#5f7a5a") +
      onRight(scene, (x) => bareTree(scene, x + 4, 6, 80)) +
      stroke(
        scene.applyLight("#33323a"),
        repeatHorizontally(scene, 7, 3, (x) => polyline(x, 2, x, -17)) +
          polyline(scene.left, -12, scene.right, -12) +
          polyline(scene.left, -2, scene.right, -2),
        0.9,
      ),
    near:
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#a3a8ae"), arch(x - 12, -34, 24, 46)) +
          fill(
            scene.applyLight("#7f858c"),
            box(x - 1.4, -28, 2.8, 14) + box(x - 5, -24, 10, 2.8) + box(x - 15, 10, 30, 5, 1.4),
          ),
      ) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#8f959c"), box(x - 14, -16, 3.6, 28) + box(x - 19, -9, 13.6, 3.6)) +
          fill(scene.applyLight("#6f8f5f"), ellipse(x - 12, 13, 9, 3)),
      ) +
      fill("#ffffff", strip(scene, 4, 5), 0.14),
  }),
};

/** A farm: a red barn, a fence, rows of a field. */
const farm: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#a8c48a", 0.3), hills(scene, "farm far", 56, 8, 20)),
    middle:
      flatGround(scene, "#9fc46a") +
      onRight(
        scene,
        (x) =>
          fill(
            scene.applyLight("#b83a32"),
            polygon(x - 20, 4, x - 20, -40, x - 13, -56, x + 2, -64, x + 17, -56, x + 24, -40, x + 24, 4),
          ) +
          stroke(
            scene.applyLight("#fbf4ea"),
            polyline(x - 22, -39, x - 14, -57, x + 2, -66, x + 18, -57, x + 26, -39) +
              box(x - 9, -28, 22, 32) +
              polyline(x - 9, -28, x + 13, 4) +
              polyline(x + 13, -28, x - 9, 4),
            1.8,
          ) +
          fill(scene.applyLight("#5a2a28"), box(x - 3, -50, 10, 10, 1)),
      ) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#8f9aa3"), box(x - 9, -62, 18, 68)) +
          fill(scene.applyLight("#6d7982"), `M${format(x - 9)} -62q0 -11 9 -11t9 11Z`) +
          stroke(
            scene.applyLight("#7a858e"),
            [-50, -36, -22, -8].map((y) => polyline(x - 9, y, x + 9, y)).join(""),
            0.9,
          ) +
          fill(scene.applyLight("#e3bd5a"), ellipse(x + 20, 4, 11, 8)),
      ),
    near:
      fill(scene.applyLight("#8ab65a"), hills(scene, "farm near", 70, -12, -7)) +
      stroke(
        scene.applyLight("#fbf6ec"),
        repeatHorizontally(scene, 21, 10, (x) => polyline(x, -6, x, 16)) +
          polyline(scene.left, 0, scene.right, 0) +
          polyline(scene.left, 8, scene.right, 8),
        2.2,
      ),
  }),
};

/** A field of grain with hills. */
const field: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#9fbf9a", 0.4), hills(scene, "field far", 52, 6, 18)),
    middle:
      onRight(
        scene,
        (x) =>
          fill(scene.applyHaze("#6a4c38", 0.1), box(x + 3, -18, 3, 22)) +
          fill(scene.applyHaze("#5f9a55", 0.12), tree(x + 4, -8, 17)),
      ) +
      fill(scene.applyLight("#e0b84f"), hills(scene, "field mid", 64, -3, 4)) +
      flatGround(scene, "#e0b84f", 6),
    near:
      stroke(
        scene.applyLight("#b98a2f"),
        repeatHorizontally(scene, 5, 1, (x, i) =>
          Math.abs(x) < 24 ? "" : polyline(x, 24, x + (i % 2 === 0 ? 2 : -1.4), -10 - (Math.abs(i * 7) % 9)),
        ),
        0.9,
      ) +
      fill(
        scene.applyLight("#f3d27a"),
        repeatHorizontally(scene, 5, 1, (x, i) =>
          Math.abs(x) < 24
            ? ""
            : ellipse(x + (i % 2 === 0 ? 2.2 : -1.5), -13 - (Math.abs(i * 7) % 9), 1.7, 4.6),
        ),
      ) +
      fill(
        scene.applyLight("#d8503f"),
        repeatHorizontally(scene, 37, 9, (x) => (Math.abs(x) < 24 ? "" : ellipse(x, 2, 2.6, 2.2))),
      ),
  }),
};

/** A lake or river: water, reeds, boats far away. */
const lake: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(scene.applyHaze("#6f95a0", 0.5), hills(scene, "lake far", 60, 14, 30)) +
      fill(scene.applyHaze("#5f8f72", 0.3), hills(scene, "lake shore", 26, 4, 11)),
    middle:
      fill(mix(scene.applyHaze("#5f9fc0", 0.15), scene.light.sky[1], 0.35), strip(scene, 0, scene.bottom)) +
      ripples(scene, 2, lighten(scene.light.sky[1], 0.3)) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyHaze("#4a4650", 0.2), `M${format(x - 13)} 2h26l-5 5h-17Z`) +
          stroke(
            scene.applyHaze("#4a4650", 0.2),
            polyline(x - 8, 5, x - 20, 9) + polyline(x + 6, 5, x + 18, 9),
            0.9,
          ),
      ),
    near:
      stroke(
        scene.applyLight("#5f8a4a"),
        onBothSides(scene, (x) =>
          [-14, -8, -2, 4, 10]
            .map((dx, i) => polyline(x + dx, 26, x + dx + (x < 0 ? 2 : -2), -24 + i * 4))
            .join(""),
        ),
        1.2,
      ) +
      fill(
        scene.applyLight("#7a5230"),
        onBothSides(scene, (x) =>
          [-14, -2, 10]
            .map((dx, i) => box(x + dx + (x < 0 ? 2 : -2) - 1.4, -29 + i * 8, 2.8, 10, 1.4))
            .join(""),
        ),
      ) +
      fill(
        scene.applyLight("#6fa85a"),
        onBothSides(scene, (x) => ellipse(x, 24, 24, 6)),
      ),
  }),
};

/** A stadium: the crowd, floodlights, the pitch. */
const stadium: Scenery = {
  kind: "open",
  draw: (scene) => {
    const random = scene.random("crowd");
    const dots = ["#e8e3da", "#d8503f", "#3f74c0", "#f2cf4a", "#8a93a3"].map((color) => {
      let d = "";
      for (let i = 0; i < Math.min(160, (scene.right - scene.left) * 0.5); i += 1)
        d += ellipse(random.between(scene.left, scene.right), random.between(-38, -8), 1.2);
      return fill(scene.applyLight(color), d);
    });
    return {
      far: drawSky(scene),
      middle:
        fill(scene.applyLight("#4a5366"), strip(scene, -42, 44)) +
        dots.join("") +
        fill(scene.applyLight("#333b4c"), strip(scene, -45, 4)) +
        fill(scene.applyLight("#e3e7ec"), strip(scene, -6, 6)) +
        fill(
          scene.applyLight("#d8403a"),
          repeatHorizontally(scene, 40, 4, (x) => box(x, -5, 18, 4)),
        ) +
        onBothSides(
          scene,
          (x) =>
            stroke(scene.applyLight("#5f6878"), polyline(x, -42, x, -74), 2) +
            fill("#fffbe3", ellipse(x, -80, 24), 0.18) +
            fill(scene.applyLight("#3c4454"), box(x - 13, -88, 26, 16, 1.4)) +
            fill(
              "#fffbe3",
              [0, 1, 2, 3]
                .map((i) => ellipse(x - 9 + i * 6, -84, 2.2) + ellipse(x - 9 + i * 6, -77, 2.2))
                .join(""),
            ),
        ),
      near:
        flatGround(scene, "#4fa055") +
        fill(
          scene.applyLight("#46924c"),
          repeatHorizontally(scene, 44, 0, (x) =>
            polygon(x * 0.9, 0, (x + 22) * 0.9, 0, (x + 22) * 1.3, scene.bottom, x * 1.3, scene.bottom),
          ),
        ) +
        stroke(scene.applyLight("#f4f8f2"), polyline(scene.left, 5, scene.right, 5), 1.2),
    };
  },
};

/** The deck of a sailing ship: masts, rigging, a wheel, the sea. */
const ship: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(scene.applyHaze("#2f86a8", 0.12), strip(scene, -20, 24)) +
      ripples(scene, -18, scene.applyHaze("#e3f4f8", 0.1)),
    middle:
      onLeft(
        scene,
        (x) =>
          fill(
            scene.applyLight("#f4ead2"),
            `M${format(x - 28)} ${format(Math.max(scene.top, -98))}h52q-8 20 -2 40h-48q4 -20 -2 -40Z`,
          ) +
          fill(scene.applyLight("#d8c8a4"), `M${format(x - 26)} -60h48q1 2 1 3h-50Z`) +
          fill(
            scene.applyLight("#7a5232"),
            box(x - 2.6, scene.top, 5.2, -scene.top + 8) + box(x - 27, -57, 50, 2.4),
          ),
      ) +
      stroke(
        scene.applyLight("#6a543c"),
        onRight(
          scene,
          (x) =>
            [-14, -4, 6, 16]
              .map((dx) => polyline(x + dx, 2, x + dx * 0.3 + 10, Math.max(scene.top, -98)))
              .join("") +
            [-16, -34, -52, -70]
              .map((y) => polyline(x - 12 + (y / -70) * 12, y, x + 18 - (y / -70) * 3, y))
              .join(""),
        ),
        0.8,
      ) +
      fill(
        scene.applyLight("#8a5a36"),
        strip(scene, -12, 3) + repeatHorizontally(scene, 11, 4, (x) => box(x, -10, 2.6, 12)),
      ),
    near:
      fill(scene.applyLight("#a8774a"), strip(scene, 1, scene.bottom)) +
      stroke(
        scene.applyLight("#855a34"),
        repeatHorizontally(scene, 14, 7, (x) => polyline(x, 1, x * 1.3, scene.bottom)),
        0.8,
      ) +
      onRight(
        scene,
        (x) =>
          stroke(scene.applyLight("#6d4526"), ellipse(x + 2, -20, 13), 2.6) +
          stroke(
            scene.applyLight("#6d4526"),
            [0, 45, 90, 135]
              .map((deg) =>
                polyline(
                  x + 2 - 18 * Math.cos((deg * Math.PI) / 180),
                  -20 - 18 * Math.sin((deg * Math.PI) / 180),
                  x + 2 + 18 * Math.cos((deg * Math.PI) / 180),
                  -20 + 18 * Math.sin((deg * Math.PI) / 180),
                ),
              )
              .join(""),
            1.8,
          ) +
          fill(scene.applyLight("#d9a94c"), ellipse(x + 2, -20, 3.4)),
      ) +
      onLeft(scene, (x) => barrel(scene, x - 6, 16, 28)),
  }),
};

/** A camp: a tent, a fire, pines. */
const campsite: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(
        scene.applyHaze("#5f8f83", 0.4),
        repeatHorizontally(scene, 12, 4, (x, i) => pine(x, 0, scene.random(`camp ${i}`).between(9, 18))),
      ),
    middle:
      flatGround(scene, "#6f9a5a") +
      fill(
        scene.applyLight("#2f6450"),
        onBothSides(scene, (x) => pine(x + (x < 0 ? -14 : 15), 4, 38)),
      ) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#e8893a"), polygon(x - 16, 12, x + 4, -32, x + 25, 12)) +
          fill(scene.applyLight("#c46a26"), polygon(x + 4, -32, x + 25, 12, x + 12, 12)) +
          fill(bulbColor(scene, 0), polygon(x - 6, 12, x + 3, -14, x + 9, 12)),
      ),
    near: onRight(
      scene,
      (x) =>
        flame(x, 8, 9) +
        stroke(
          scene.applyLight("#6a4428"),
          polyline(x - 11, 12, x + 9, 6) + polyline(x + 11, 12, x - 9, 6),
          3.4,
        ) +
        fill(
          scene.applyLight("#8a8f94"),
          ellipse(x - 13, 13, 4, 2.6) + ellipse(x + 14, 13, 4, 2.6) + ellipse(x, 15, 4.4, 2.6),
        ),
    ),
  }),
};

/** A castle on a hill: towers with flags. */
const castle: Scenery = {
  kind: "open",
  draw: (scene) => {
    const stone = scene.applyHaze("#a8a3b0", 0.12);
    const tower = (x: number, half: number, top: number): string =>
      fill(stone, box(x - half, top, 2 * half, 8 - top)) +
      fill(
        stone,
        [0, 1, 2]
          .map((i) => box(x - half - 1 + i * ((2 * half + 2) / 2.7), top - 4, (2 * half + 2) / 4.2, 5))
          .join(""),
      ) +
      fill(scene.applyHaze("#4a4658", 0.1), arch(x - 2, top + 12, 4, 9) + arch(x - 2, top + 32, 4, 9));
    const roof = (x: number, half: number, top: number, color: string): string =>
      fill(scene.applyHaze(color, 0.1), polygon(x - half - 2, top - 3, x + half + 2, top - 3, x, top - 24)) +
      stroke(scene.applyLight("#5a4a44"), polyline(x, top - 24, x, top - 32), 0.7) +
      fill(scene.applyLight("#e0b040"), polygon(x, top - 32, x + 8, top - 29.4, x, top - 26.6));
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#8fae8f", 0.4), hills(scene, "castle far", 48, 10, 26)),
      middle:
        fill(
          stone,
          repeatHorizontally(scene, 124, 0, (x) => box(x - 62, -22, 124, 30)),
        ) +
        fill(
          stone,
          repeatHorizontally(scene, 9, 0, (x) => box(x, -26, 5, 5)),
        ) +
        onLeft(
          scene,
          (x) => tower(x + 10, 8, -44) + tower(x - 5, 8.4, -60) + roof(x - 5, 8.4, -60, "#3f5f9a"),
        ) +
        onRight(
          scene,
          (x) => tower(x - 9, 7.4, -48) + roof(x - 9, 7.4, -48, "#a83f4a") + tower(x + 7, 9, -36),
        ),
      near:
        fill(scene.applyLight("#7fb065"), hills(scene, "castle near", 60, -6, 2)) +
        flatGround(scene, "#7fb065", 6),
    };
  },
};

/** A volcano with lava. */
const volcano: Scenery = {
  kind: "open",
  backgroundColor: "#e0937a",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#7a4a4c", 0.3), rocks(scene, "volcano far", 18, 14, 30)),
    middle:
      onRight(
        scene,
        (x) =>
          fill(
            "#6a5a62",
            ellipse(x - 2, -74, 12, 8) + ellipse(x + 8, -82, 14, 9) + ellipse(x - 8, -88, 11, 8),
            0.6,
          ) +
          fill(scene.applyLight("#5a3c40"), polygon(x - 40, 6, x - 12, -60, x + 12, -60, x + 40, 6)) +
          fill(
            "#ff8a2e",
            polygon(
              x - 11,
              -60,
              x + 11,
              -60,
              x + 7,
              -48,
              x + 9,
              -30,
              x + 3,
              -40,
              x - 1,
              -12,
              x - 5,
              -44,
              x - 8,
              -34,
            ),
          ) +
          fill("#ffd45e", polygon(x - 6, -60, x + 6, -60, x + 2, -48, x - 2, -30, x - 3, -48)),
      ) +
      onLeft(scene, (x) =>
        fill(scene.applyLight("#4a3438"), polygon(x - 30, 6, x - 16, -44, x - 4, -38, x + 12, 6)),
      ),
    near:
      fill(scene.applyLight("#3c2c32"), strip(scene, 2, scene.bottom)) +
      stroke(
        "#ff8a2e",
        repeatHorizontally(scene, 44, 6, (x) => polyline(x - 12, 8, x - 2, 12, x + 4, 9, x + 16, 15)),
        2,
      ) +
      stroke(
        "#ffd45e",
        repeatHorizontally(scene, 44, 6, (x) => polyline(x - 12, 8, x - 2, 12, x + 4, 9, x + 16, 15)),
        0.8,
      ),
  }),
};

/** Above the clouds. */
const clouds: Scenery = {
  kind: "open",
  draw: (scene) => {
    const bank = (y: number, size: number, name: string): string =>
      repeatHorizontally(scene, size * 1.5, 4, (x, i) => {
        const r = scene.random(`${name} ${i}`).between(size * 0.7, size * 1.15);
        return ellipse(x, y, r, r * 0.72);
      });
    const tone = (share: number): string => mix(lighten(scene.light.sky[1], 0.55), scene.light.haze, share);
    return {
      far: drawSky(scene) + fill(tone(0.65), bank(-20, 13, "bank far") + strip(scene, -20, 30)),
      middle:
        fill(
          tone(0.35),
          onBothSides(
            scene,
            (x) =>
              ellipse(x, -18, 19, 12) +
              ellipse(x + (x < 0 ? -12 : 12), -30, 14, 11) +
              ellipse(x - 2, -28, 10, 9),
          ),
        ) + fill(tone(0.35), bank(-4, 15, "bank") + strip(scene, -4, 30)),
      near: fill(tone(0), bank(12, 16, "bank near") + strip(scene, 12, scene.bottom)),
    };
  },
};

/** A pool with deck chairs, palms and a bar. */
const pool: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(
        scene.applyHaze("#f3e6d3", 0.2),
        repeatHorizontally(scene, 124, -62, (x) => box(x, -46, 56, 50)),
      ) +
      fill(
        scene.applyHaze("#7fb5d0", 0.2),
        repeatHorizontally(scene, 124, -62, (x) =>
          [6, 22, 38].map((dx) => box(x + dx, -40, 9, 12) + box(x + dx, -22, 9, 12)).join(""),
        ),
      ),
    middle:
      fill(scene.applyLight("#f0e2c4"), strip(scene, -4, 10)) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#a8794a"), box(x - 17, -38, 2.4, 40) + box(x + 16, -38, 2.4, 40)) +
          fill(scene.applyLight("#8f5f36"), box(x - 20, -16, 42, 18)) +
          fill(scene.applyLight("#b5844f"), box(x - 22, -18, 46, 3)) +
          fill(scene.applyLight("#5fd0a0"), box(x - 10, -28, 4, 10, 1)) +
          fill(scene.applyLight("#f0952f"), box(x - 3, -26, 4, 8, 1)) +
          fill(scene.applyLight("#e0587a"), box(x + 5, -29, 4, 11, 1)) +
          fill(scene.applyLight("#d9b565"), polygon(x - 27, -36, x + 28, -36, x + 10, -58, x - 8, -58)) +
          stroke(
            scene.applyLight("#b08a3e"),
            [-18, -8, 2, 12, 22].map((dx) => polyline(x + dx, -37, x + dx * 0.5, -56)).join(""),
            0.8,
          ),
      ) +
      onLeft(scene, (x) => {
        const frond = (dx: number, dy: number): string =>
          `M${format(x)} -58Q${format(x + dx * 0.5)} ${format(-66 + dy)} ${format(x + dx)} ${format(-56 + dy)}Q${format(x + dx * 0.5)} ${format(-59 + dy * 0.6)} ${format(x)} -58Z`;
        return (
          fill(
            scene.applyLight("#9a6b45"),
            `M${format(x - 3)} 4Q${format(x - 6)} -30 ${format(x - 1)} -58h2Q${format(x - 1)} -30 ${format(x + 3)} 4Z`,
          ) +
          fill(
            scene.applyLight("#2f8f5f"),
            frond(-24, 6) + frond(22, 5) + frond(-18, 16) + frond(17, 15) + frond(-14, -12) + frond(14, -12),
          )
        );
      }),
    near:
      fill(scene.applyLight("#4fc4d8"), strip(scene, 6, scene.bottom)) +
      fill(scene.applyLight("#ffffff"), strip(scene, 4, 2.4)) +
      ripples(scene, 8, scene.applyLight("#d3f5f9")) +
      onLeft(scene, (x) =>
        fill(
          scene.applyLight("#f4f4f0"),
          polygon(x + 6, -2, x + 24, -2, x + 28, -18, x + 31, -17, x + 27, 1, x + 6, 1),
        ),
      ),
  }),
};

/** A courtyard of Asia: a gate, paper lanterns, blossom. */
const shrine: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#8fa8b4", 0.45), rocks(scene, "shrine far", 22, 16, 34)),
    middle:
      flatGround(scene, "#a8a294") +
      fill(
        scene.applyLight("#c8402f"),
        repeatHorizontally(
          scene,
          124,
          0,
          (x) =>
            box(x - 41, -64, 6, 72) +
            box(x + 35, -64, 6, 72) +
            box(x - 48, -60, 96, 5) +
            `M${format(x - 56)} -78q56 10 112 0l-3 9q-53 7 -106 0Z`,
        ),
      ) +
      fill(
        scene.applyLight("#3a2c30"),
        repeatHorizontally(
          scene,
          124,
          0,
          (x) =>
            `M${format(x - 57)} -81q57 10 114 0v3q-57 10 -114 0Z` +
            box(x - 43, 4, 10, 5) +
            box(x + 33, 4, 10, 5),
        ),
      ),
    near:
      onBothSides(scene, (x) => paperLantern(scene, x + (x < 0 ? -9 : 9), -44, 7, "#d8503a")) +
      fill(
        scene.applyLight("#f2b8c9"),
        onLeft(
          scene,
          (x) => ellipse(x - 12, -88, 18, 9) + ellipse(x + 4, -94, 14, 8) + ellipse(x - 16, -76, 9, 6),
        ),
      ),
  }),
};

/** A street of old houses with lanterns. */
const village: Scenery = {
  kind: "open",
  draw: (scene) => {
    const lit = bulbColor(scene, 0);
    const house = (x: number, wall: string, roof: string, high: number): string =>
      fill(scene.applyLight(wall), box(x - 19, -high, 38, high + 8)) +
      fill(
        scene.applyLight(roof),
        polygon(x - 24, -high + 2, x + 24, -high + 2, x + 12, -high - 22, x - 12, -high - 22),
      ) +
      stroke(
        scene.applyLight("#6d4a34"),
        polyline(x - 19, -high + 16, x + 19, -high + 16) +
          polyline(x, -high + 2, x, -high + 16) +
          polyline(x - 19, 6, x - 19, -high) +
          polyline(x + 19, 6, x + 19, -high),
        1.8,
      ) +
      fill(lit, box(x - 13, -high + 21, 9, 11, 1) + box(x + 4, -high + 21, 9, 11, 1)) +
      fill(scene.applyLight("#6a4630"), arch(x - 5, -15, 10, 23));
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#8fae95", 0.4), hills(scene, "village far", 46, 16, 34)),
      middle:
        flatGround(scene, "#b09c80") +
        onLeft(scene, (x) => house(x - 3, "#f3e6ce", "#a8503f", 46)) +
        onRight(scene, (x) => house(x + 4, "#e8d3b4", "#7a5a6a", 40)),
      near:
        fill(
          scene.applyLight("#9c8a70"),
          repeatHorizontally(scene, 16, 2, (x, i) => ellipse(x, 12 + (i % 2) * 5, 6, 2.4)),
        ) +
        onRight(
          scene,
          (x) =>
            lantern(scene, x - 17, -40, 4.4, -52) +
            stroke(scene.applyLight("#3a3136"), `M${format(x - 17)} -52h9V8`, 1.4),
        ),
    };
  },
};

export const openPlaces = {
  market,
  harbor,
  rooftop,
  alley,
  ruins,
  cave,
  swamp,
  snow,
  waterfall,
  graveyard,
  farm,
  field,
  lake,
  stadium,
  ship,
  campsite,
  castle,
  volcano,
  clouds,
  pool,
  shrine,
  village,
};
