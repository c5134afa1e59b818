import { barrel, lantern, onBothSides, onLeft, onRight, shelfOf, strip } from "./objects.ts";
import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { repeatHorizontally, repeatOnWall, room } from "./scenery.ts";

/** A tavern: beams, barrels, mugs on a shelf, a lantern. */
const tavern: Scenery = {
  kind: "room",
  backgroundColor: "#d9b27c",
  draw: (scene) => ({
    far:
      room(scene, "#6a452c", "#5a3a26") +
      fill(
        scene.applyLight("#6d4529"),
        strip(scene, Math.max(scene.top, -92), 6) +
          repeatHorizontally(scene, 124, -24, (x) => box(x - 2.4, scene.top, 4.8, -scene.top)) +
          repeatHorizontally(scene, 124, 24, (x) => box(x - 2.4, scene.top, 4.8, -scene.top)),
      ),
    middle:
      onRight(scene, (x) =>
        repeatOnWall(
          scene,
          96,
          -44,
          (y) =>
            shelfOf(scene, x - 14, y, 30, ["#8a9a58", "#b5523b", "#5f7f8a", "#d9a441"]) +
            shelfOf(scene, x - 14, y - 20, 30, ["#c8a05a", "#6d8a5a", "#a85a3a", "#7a6a9a"]),
        ),
      ) + onLeft(scene, (x) => lantern(scene, x, -60, 6)),
    near:
      onLeft(scene, (x) => barrel(scene, x - 4, 16, 44)) +
      onRight(scene, (x) => barrel(scene, x + 3, 18, 34)) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#e9b64a"), box(x - 9, -40, 10, 12, 1)) +
          fill(
            scene.applyLight("#fff6e4"),
            ellipse(x - 6.4, -40, 3.2, 2.4) + ellipse(x - 2, -40.6, 3.2, 2.6),
          ) +
          stroke(scene.applyLight("#c8923a"), `M${format(x + 1)} -37q5 0 5 3.4t-5 3.4`, 1.4),
      ),
  }),
};

/** Bottles behind a bar, coloured lights, a mirror ball. */
const nightclub: Scenery = {
  kind: "room",
  backgroundColor: "#4a2b66",
  draw: (scene) => ({
    far:
      room(scene, "#241338", "#5f3a80") +
      fill(
        "#ff5fb8",
        repeatHorizontally(scene, 124, -30, (x) =>
          polygon(x, scene.top, x + 4, scene.top, x + 44, 10, x + 10, 10),
        ),
        0.2,
      ) +
      fill(
        "#4fd6f5",
        repeatHorizontally(scene, 124, 26, (x) =>
          polygon(x, scene.top, x + 4, scene.top, x - 12, 10, x - 46, 10),
        ),
        0.2,
      ),
    middle:
      onLeft(scene, (x) =>
        repeatOnWall(scene, 98, -22, (y) =>
          [0, 1]
            .map(
              (row) =>
                fill("#ff7fc8", box(x - 18, y - row * 22 + 1, 36, 1.2), 0.9) +
                shelfOf(
                  scene,
                  x - 17,
                  y - row * 22,
                  34,
                  ["#5fd0a0", "#f0b34a", "#e0587a", "#6fa0f0", "#c8e06a"],
                  "#2f1a48",
                ),
            )
            .join(""),
        ),
      ) +
      onRight(
        scene,
        (x) =>
          stroke("#c9c3d8", polyline(x, scene.top, x, -78), 0.7) +
          fill("#ffffff", ellipse(x, -66, 17), 0.12) +
          fill(scene.applyLight("#b9c3dc"), ellipse(x, -66, 11)) +
          fill(
            "#ffffff",
            [
              [-5, -70],
              [2, -73],
              [5, -66],
              [-2, -64],
              [-7, -63],
              [1, -58],
            ]
              .map(([dx = 0, y = 0]) => box(x + dx, y, 2.6, 2.6))
              .join(""),
            0.85,
          ) +
          stroke(
            scene.applyLight("#6f7898"),
            ellipse(x, -66, 5, 11) + ellipse(x, -66, 11, 4) + polyline(x, -77, x, -55),
            0.6,
          ),
      ),
    near:
      fill(scene.applyLight("#6a3f8c"), strip(scene, -8, 4)) +
      fill(scene.applyLight("#35204f"), strip(scene, -4, 30)),
  }),
};

/** Cabinets with games. */
const arcade: Scenery = {
  kind: "room",
  backgroundColor: "#3a2c6b",
  draw: (scene) => ({
    far:
      room(scene, "#21184a", "#54409a") +
      stroke("#ff5fb8", polyline(scene.left, -88, scene.right, -88), 1.2) +
      stroke("#4fd6f5", polyline(scene.left, -84, scene.right, -84), 1.2),
    middle: onBothSides(scene, (x) => {
      const side = x < 0 ? "#d8407f" : "#2fa8c9";
      return (
        fill(scene.applyLight(side), `M${format(x - 16)} 18V-66q0 -6 6 -6h20q6 0 6 6v40l4 8v36Z`) +
        fill("#ffd84f", box(x - 13, -69, 26, 9, 1.4)) +
        fill("#171233", box(x - 12, -56, 24, 26, 1.6)) +
        fill(
          "#5ff0a0",
          box(x - 8, -50, 4, 3) +
            box(x - 1, -50, 4, 3) +
            box(x + 5, -50, 4, 3) +
            box(x - 5, -45, 4, 3) +
            box(x + 2, -45, 4, 3),
        ) +
        fill("#ffd84f", polygon(x - 3, -33, x + 3, -33, x, -38)) +
        fill("#ffffff", ellipse(x, -43, 20), 0.07) +
        fill(scene.applyLight("#2a2150"), polygon(x - 16, -28, x + 16, -28, x + 20, -18, x - 16, -18)) +
        stroke("#e8e6f2", polyline(x - 8, -22, x - 8, -29), 1.2) +
        fill("#ff5f5f", ellipse(x - 8, -30, 2) + ellipse(x + 4, -22, 1.8)) +
        fill("#5fd0ff", ellipse(x + 10, -22, 1.8))
      );
    }),
    near: "",
  }),
};

/** A tent of a circus: stripes, bulbs, stars. */
const circus: Scenery = {
  kind: "room",
  backgroundColor: "#f3e3c2",
  draw: (scene) => ({
    far:
      room(scene, "#c99a5e", "#8a2f36") +
      fill(
        scene.contrasting("#c8433f"),
        repeatHorizontally(scene, 34, 0, (x) =>
          polygon(x * 0.3, scene.top, (x + 17) * 0.3, scene.top, x + 17, 0, x, 0),
        ),
      ),
    middle: repeatHorizontally(
      scene,
      28,
      0,
      (x) =>
        fill(
          scene.applyLight("#2f6fb5"),
          `M${format(x)} ${format(Math.max(scene.top, -98))}h28q0 14 -14 14t-14 -14Z`,
        ) + fill(scene.applyLight("#f6cf5a"), ellipse(x + 14, Math.max(scene.top, -98) + 15, 2)),
    ),
    near: onBothSides(
      scene,
      (x) =>
        fill(scene.applyLight("#2f6fb5"), polygon(x - 14, -10, x + 14, -10, x + 17, 22, x - 17, 22)) +
        fill(scene.applyLight("#f6cf5a"), box(x - 15, -13, 30, 4, 1.4)) +
        fill(
          scene.applyLight("#fbf3dc"),
          polygon(
            x,
            -6,
            x + 2.4,
            1,
            x + 9,
            1,
            x + 3.8,
            5,
            x + 6,
            12,
            x,
            8,
            x - 6,
            12,
            x - 3.8,
            5,
            x - 9,
            1,
            x - 2.4,
            1,
          ),
        ),
    ),
  }),
};

export const nightlife = {
  tavern,
  nightclub,
  arcade,
  circus,
};
