import { bareTree, onBothSides, onLeft, onRight, paperLantern, strip } from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills, rocks } from "./terrain.ts";

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

export const oldPlaces = {
  ruins,
  graveyard,
  castle,
  shrine,
};
