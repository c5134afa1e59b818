import { arch, box, ellipse, fill, format, mergePaths, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import {
  books,
  halo,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatSigns,
  repeatVertically,
  room,
  windowPanes,
} from "./scenery.ts";

/** An office: the town in the windows, a desk with a screen. */
const office: Scenery = {
  kind: "room",
  backgroundColor: "#d9e0e6",
  draw: (scene) => ({
    far:
      room(scene, "#8d97a3", "#f4f6f8") +
      repeatHorizontally(scene, 118, -44, (x) =>
        repeatOnWall(
          scene,
          88,
          -72,
          (y) =>
            windowPanes(scene, x - 19, y, 36, 48, "#ffffff") +
            fill(
              scene.applyHaze("#6f8fae", 0.3),
              box(x - 17.4, y + 28, 7, 18) +
                box(x - 9.4, y + 20, 6, 26) +
                box(x + 1, y + 31, 6, 15) +
                box(x + 8, y + 24, 6.4, 22),
            ),
        ),
      ),
    middle: repeatHorizontally(scene, 118, 45, (x, column) =>
      repeatOnWall(
        scene,
        88,
        -64,
        (y, row) =>
          fill(scene.applyLight("#b98a5e"), box(x - 16, y + 14, 32, 1.8) + box(x - 16, y + 32, 32, 1.8)) +
          books(scene, x - 14, y + 14, 15, 11, `office ${column} ${row}`) +
          plant(scene, x + 9, y + 14, 10, "#ffffff") +
          books(scene, x + 1, y + 32, 14, 11, `office low ${column} ${row}`) +
          fill(scene.applyLight("#e9a04a"), box(x - 13, y + 23, 9, 9, 1)),
      ),
    ),
    near:
      fill(scene.applyLight("#b07f55"), box(scene.left, -8, scene.right - scene.left, 3.4)) +
      fill(scene.applyLight("#8a94a0"), box(scene.left, -4.6, scene.right - scene.left, 30)) +
      repeatHorizontally(
        scene,
        118,
        45,
        (x) =>
          fill(scene.applyLight("#2c3442"), box(x - 16, -29, 30, 18, 1.4) + box(x - 3, -12, 4, 4)) +
          fill(scene.applyLight("#6fb3d9"), box(x - 14.6, -27.6, 27.2, 15.2)) +
          stroke(
            "#ffffff",
            polyline(x - 11, -24, x - 1, -24) +
              polyline(x - 11, -20, x + 6, -20) +
              polyline(x - 11, -16, x + 2, -16),
            1,
            0.7,
          ),
      ) +
      repeatHorizontally(
        scene,
        118,
        -42,
        (x) =>
          halo(scene, x, -24, 12) +
          stroke(scene.applyLight("#39404d"), polyline(x - 6, -8, x - 10, -20, x - 1, -28), 1.2) +
          fill(scene.applyLight("#e0703f"), polygon(x - 3, -31, x + 4, -27, x + 3, -20, x - 6, -26)) +
          fill(scene.applyLight("#f3efe6"), box(x + 9, -14, 6, 6, 1.4)),
      ),
  }),
};

/** A classroom: a board with chalk on it, a globe, desks. */
const classroom: Scenery = {
  kind: "room",
  backgroundColor: "#eadfb8",
  draw: (scene) => ({
    far: room(scene, "#b88a58", "#c9a872"),
    middle: repeatOnWall(
      scene,
      92,
      -74,
      (y) =>
        repeatHorizontally(
          scene,
          170,
          0,
          (x) =>
            fill(scene.applyLight("#a8743f"), box(x - 62, y, 124, 46, 1)) +
            fill(scene.contrasting("#2f6350"), box(x - 60, y + 2, 120, 42)) +
            stroke(
              scene.applyLight("#dceee2"),
              `${polyline(x - 54, y + 11, x - 40, y + 11)}${polyline(x - 54, y + 18, x - 34, y + 18)}M${format(x - 55)} ${format(y + 27)}q5 -8 10 0t10 0${polyline(x + 36, y + 33, x + 50, y + 33, x + 36, y + 12)}Z${ellipse(x + 46, y + 13, 3)}`,
              0.9,
              0.85,
            ) +
            fill(scene.applyLight("#c58b50"), box(x - 62, y + 46, 124, 2)),
        ) +
        repeatHorizontally(
          scene,
          170,
          85,
          (x) =>
            fill(scene.applyLight("#ffffff"), ellipse(x, y + 14, 10)) +
            stroke(
              scene.applyLight("#3a3f4d"),
              ellipse(x, y + 14, 10) + polyline(x, y + 14, x, y + 7) + polyline(x, y + 14, x + 5, y + 16),
              1.2,
            ),
        ),
    ),
    near: repeatHorizontally(
      scene,
      92,
      44,
      (x) =>
        fill(scene.applyLight("#c88a4c"), box(x - 22, -10, 44, 3)) +
        fill(scene.applyLight("#8d6238"), box(x - 19, -7, 3, 30) + box(x + 16, -7, 3, 30)) +
        stroke(scene.applyLight("#a87b2c"), `M${format(x - 8)} -29a8 8 0 1 0 11 11`, 1.2) +
        fill(scene.applyLight("#4a9bd0"), ellipse(x - 2, -23, 7)) +
        fill(scene.applyLight("#6fba6a"), ellipse(x - 4, -25, 3, 2.4) + ellipse(x + 1, -20, 2.4, 2)) +
        fill(scene.applyLight("#d8503f"), box(x + 8, -14, 11, 4)) +
        fill(scene.applyLight("#3f6fb5"), box(x + 9, -17.4, 9, 3.4)),
    ),
  }),
};

/** A hospital room: a curtain on a rail, a monitor with a heartbeat, a drip. */
const hospital: Scenery = {
  kind: "room",
  backgroundColor: "#dcecf0",
  draw: (scene) => ({
    far:
      room(scene, "#a9bfc6", "#f7fbfc") +
      fill(scene.applyLight("#b4d8de"), box(scene.left, -30, scene.right - scene.left, 28)) +
      fill(scene.applyLight("#ffffff"), box(scene.left, -31.4, scene.right - scene.left, 1.6)),
    middle:
      repeatHorizontally(scene, 120, -44, (x) =>
        repeatOnWall(
          scene,
          96,
          -76,
          (y) =>
            stroke(scene.applyLight("#9aa8b0"), polyline(x - 22, y, x + 18, y), 1) +
            fill(scene.applyLight("#79c0b4"), box(x - 20, y, 34, 76, 2)) +
            fill(
              scene.applyLight("#93d0c5"),
              [0, 1, 2, 3].map((i) => box(x - 18 + i * 8.4, y, 4, 76)).join(""),
            ),
        ),
      ) +
      repeatSigns(scene, 120, 46, 17, (x) =>
        repeatOnWall(
          scene,
          96,
          -66,
          (y) =>
            fill(scene.applyLight("#f4f7f9"), box(x - 17, y, 28, 22, 2)) +
            fill("#17323a", box(x - 15, y + 2, 24, 16, 1)) +
            stroke(
              "#55e0a5",
              polyline(
                x - 14,
                y + 11,
                x - 9,
                y + 11,
                x - 7,
                y + 6,
                x - 4,
                y + 15,
                x - 2,
                y + 11,
                x + 7,
                y + 11,
              ),
              1.1,
            ) +
            fill("#ff7a6b", ellipse(x + 6, y + 5, 1)) +
            fill(scene.applyLight("#ffffff"), box(x - 12, y - 20, 15, 15, 2)) +
            fill(scene.applyLight("#dd4f4a"), box(x - 6, y - 18, 3, 11) + box(x - 10, y - 14, 11, 3)),
        ),
      ),
    near: repeatHorizontally(
      scene,
      120,
      43,
      (x) =>
        stroke(
          scene.applyLight("#8b99a3"),
          polyline(x + 16, 20, x + 16, -56) + polyline(x + 12, -56, x + 20, -56),
          1.1,
        ) +
        fill(scene.applyLight("#eaf7ff"), box(x + 9, -55, 6, 11, 2)) +
        stroke(scene.applyLight("#c7dbe4"), polyline(x + 12, -44, x + 12, -22), 0.6) +
        fill(scene.applyLight("#f7fafb"), box(x - 22, -16, 32, 40, 2)) +
        fill(scene.applyLight("#c9d7dd"), box(x - 19, -11, 26, 1.4) + box(x - 19, -2, 26, 1.4)),
    ),
  }),
};

/** A library: shelves as high as the image, a ladder, green lamps. */
const library: Scenery = {
  kind: "room",
  backgroundColor: "#6d4a33",
  draw: (scene) => ({
    far: room(scene, "#7a4f34", "#4f3322"),
    middle:
      mergePaths(
        repeatVertically(scene, 17, -6, (y, row) =>
          repeatHorizontally(scene, 46, 46, (x, column) =>
            column === -1
              ? ""
              : fill(scene.applyLight("#432a1d"), box(x - 20, y - 15.4, 40, 15.4)) +
                books(scene, x - 19, y, 38, 14.5, `library ${column} ${row}`) +
                fill(scene.applyLight("#8f6040"), box(x - 23, y, 46, 1.8)),
          ),
        ),
      ) +
      repeatHorizontally(scene, 46, 69, (x) =>
        fill(scene.applyLight("#7d5236"), box(x - 2, scene.top, 4, -scene.top)),
      ) +
      fill(
        scene.contrasting("#d9b98a"),
        arch(-22, Math.max(scene.top + 4, -96), 44, -Math.max(scene.top + 4, -96)),
      ),
    near:
      repeatHorizontally(scene, 184, -30, (x) =>
        stroke(
          scene.applyLight("#c08a52"),
          polyline(x - 22, 6, x - 14, scene.top) +
            polyline(x - 11, 6, x - 3, scene.top) +
            repeatVertically(scene, 11, -4, (y) => polyline(x - 21.6 - y * 0.05, y, x - 10.4 - y * 0.05, y)),
          1.5,
        ),
      ) +
      repeatHorizontally(
        scene,
        184,
        44,
        (x) =>
          fill(scene.applyLight("#5c3a26"), box(x - 30, -9, 60, 4)) +
          fill(scene.applyLight("#47291b"), box(x - 28, -5, 56, 30)) +
          halo(scene, x, -22, 14) +
          fill(scene.applyLight("#c99b3f"), box(x - 0.8, -22, 1.6, 12) + box(x - 4, -10.4, 8, 1.6)) +
          fill(scene.applyLight("#2f8a5f"), `M${format(x - 9)} -20c0 -9 18 -9 18 0Z`),
      ),
  }),
};

export const workplaces = { classroom, hospital, library, office };
