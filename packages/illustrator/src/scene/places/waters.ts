import { lighten, mix } from "../../color/color-math.ts";
import { bareTree, barrel, crate, onBothSides, onLeft, onRight, strip } from "./objects.ts";
import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { hills } from "./terrain.ts";

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

export const waters = {
  harbor,
  swamp,
  waterfall,
  lake,
  pool,
  ship,
};
