import { mix } from "../../color/color-math.ts";
import { crate, lantern, onBothSides, onLeft, onRight, strip } from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { bulbColor, halo, repeatHorizontally, repeatVertically } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills } from "./terrain.ts";

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

/** Roofs with chimneys, the town below. */
const rooftop: Scenery = {
  kind: "open",
  draw: (scene) => {
    const lit = bulbColor(scene, 0);
    const brick = scene.applyLight("#9a5a48");
    const tower = (x: number, i: number): { readonly wide: number; readonly high: number } => {
      const random = scene.random(`roof tower ${i} ${x < 0 ? "left" : "right"}`);
      return { wide: random.between(13, 17), high: random.between(26, 58) };
    };
    const chimney = (x: number, high: number): string =>
      fill(brick, box(x - 7, -high, 14, high + 16)) +
      fill(
        scene.applyLight("#7d4537"),
        box(x - 9, -high - 3, 18, 4) + box(x - 7, -high + 9, 14, 1.6) + box(x - 7, -high + 18, 14, 1.6),
      ) +
      fill(
        scene.applyLight("#c07a5c"),
        box(x - 5.4, -high - 11, 4.4, 9, 0.8) + box(x + 1, -high - 9, 4.4, 7, 0.8),
      );
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#7d86a8", 0.4),
          repeatHorizontally(scene, 18, 2, (x, i) => {
            const { wide, high } = tower(x, i);
            return box(x, -high, wide, high + 20);
          }),
        ) +
        fill(
          lit,
          repeatHorizontally(scene, 18, 2, (x, i) => {
            const { high } = tower(x, i);
            return [0, 1, 2, 3, 4]
              .flatMap((row) =>
                [2.4, 6.4, 10.4].map((at) =>
                  scene.random(`roof window ${i} ${row} ${at}`).boolean(0.45) && row * 8 + 6 < high
                    ? box(x + at, -high + 4 + row * 8, 2, 3.4)
                    : "",
                ),
              )
              .join("");
          }),
          0.75,
        ),
      middle:
        repeatHorizontally(scene, 124, -44, (x) => chimney(x, 34)) +
        repeatHorizontally(
          scene,
          124,
          46,
          (x) =>
            chimney(x + 4, 24) +
            stroke(
              scene.applyLight("#4a4a55"),
              polyline(x - 14, 8, x - 14, -46) +
                polyline(x - 20, -42, x - 8, -42) +
                polyline(x - 18, -36, x - 10, -36) +
                polyline(x - 17, -30, x - 11, -30),
              1,
            ),
        ),
      near:
        fill(scene.applyLight("#a2503e"), strip(scene, -3, scene.bottom + 4)) +
        [0, 1, 2, 3, 4, 5, 6, 7]
          .map((row) => {
            const y = 4 + row * (6 + row * 0.6);
            const wide = 9 + row * 0.8;
            return fill(
              scene.applyLight(row % 2 === 0 ? "#8a4032" : "#b35c48"),
              repeatHorizontally(scene, wide, (row % 2) * (wide / 2), (x) =>
                ellipse(x, y, wide * 0.44, 3.2 + row * 0.2),
              ),
            );
          })
          .join("") +
        fill(scene.applyLight("#6d3428"), strip(scene, -5, 4)) +
        fill(
          scene.applyLight("#c07a5c"),
          repeatHorizontally(scene, 14, 3, (x) => box(x, -6.4, 11, 4.4, 2)),
        ),
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

export const settlements = {
  market,
  rooftop,
  alley,
  village,
  farm,
  stadium,
};
