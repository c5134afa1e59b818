import { mix } from "../../color/color-math.ts";
import { onBothSides, strip } from "./objects.ts";
import { arch, box, ellipse, fill, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { rocks } from "./terrain.ts";

/** Before a cathedral: its portal and towers, and wide steps. */
const steps: Scenery = {
  kind: "open",
  draw: (scene) => {
    const stone = scene.contrasting("#d5c9b4");
    const shade = mix(stone, "#4a3f3a", 0.24);
    const dark = scene.applyHaze("#5a4c44", 0.1);
    return {
      far: drawSky(scene),
      middle: repeatHorizontally(
        scene,
        150,
        0,
        (x) =>
          fill(stone, box(x - 26, -62, 52, 70) + polygon(x - 26, -61, x + 26, -61, x, -92)) +
          [-40, 40]
            .map(
              (at) =>
                fill(stone, box(x + at - 14, -80, 28, 88)) +
                fill(shade, polygon(x + at - 16, -79, x + at + 16, -79, x + at, -124)) +
                fill(dark, arch(x + at - 4.5, -72, 9, 24) + arch(x + at - 3.5, -40, 7, 18)) +
                fill(shade, box(x + at - 15.5, -45, 31, 2.4) + box(x + at - 15.5, -18, 31, 2)),
            )
            .join("") +
          fill(shade, arch(x - 18, -34, 36, 42)) +
          fill(dark, arch(x - 14, -28, 28, 36)) +
          fill(shade, ellipse(x, -56, 12)) +
          fill(dark, ellipse(x, -56, 9.4)),
      ),
      near: [0, 1, 2, 3, 4, 5, 6, 7]
        .map((i) => {
          const y = 4 + i * (4 + i * 0.9);
          return (
            fill(scene.applyLight("#ddd2bd"), strip(scene, y, 3 + i * 0.9)) +
            fill(scene.applyLight("#b8aa90"), strip(scene, y + 2 + i * 0.7, i === 7 ? scene.bottom : 3 + i))
          );
        })
        .join(""),
    };
  },
};

/** A ledge of rock high in the mountains: peaks below, mist between them. */
const cliff: Scenery = {
  kind: "open",
  draw: (scene) => {
    const rock = scene.applyLight("#8b8378");
    const top = scene.applyLight("#b3aa9a");
    const crack = scene.applyLight("#6a6259");
    /** The uneven edge of the rock, and below it the points from right to left. */
    const ledge = (below: (x: number) => readonly number[]) =>
      repeatHorizontally(scene, 96, 0, (x) =>
        polygon(x - 50, 10, x - 34, 4, x - 8, 6, x + 16, 3, x + 40, 7, x + 52, 5, ...below(x)),
      );
    return {
      far:
        drawSky(scene) +
        fill(scene.applyHaze("#8fa3c4", 0.55), rocks(scene, "cliff far", 17, 16, 38)) +
        fill("#ffffff", strip(scene, -14, 10), 0.35),
      middle:
        fill(scene.applyHaze("#6f83a6", 0.32), rocks(scene, "cliff middle", 26, 6, 30)) +
        fill("#ffffff", strip(scene, -3, 14), 0.4) +
        onBothSides(scene, (x) =>
          fill(
            scene.applyHaze("#7d766c", 0.1),
            polygon(
              x + (x < 0 ? -34 : 34),
              -70,
              x + (x < 0 ? -14 : 14),
              -58,
              x + (x < 0 ? -10 : 10),
              -30,
              x + (x < 0 ? 4 : -4),
              8,
              x + (x < 0 ? 4 : -4),
              40,
              x + (x < 0 ? -34 : 34),
              40,
            ),
          ),
        ),
      near:
        fill(
          rock,
          ledge((x) => [x + 52, scene.bottom, x - 50, scene.bottom]),
        ) +
        fill(
          top,
          ledge((x) => [x + 52, 13, x + 20, 10, x - 12, 14, x - 50, 15]),
        ) +
        stroke(
          crack,
          repeatHorizontally(
            scene,
            48,
            8,
            (x) => polyline(x, 14, x + 3, 22, x - 1, 30) + polyline(x + 20, 12, x + 17, 26),
          ),
          0.8,
        ),
    };
  },
};

export const heights = { steps, cliff };
