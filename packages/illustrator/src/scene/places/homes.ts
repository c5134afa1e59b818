import { box, ellipse, fill, format, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import {
  books,
  bulbColor,
  framedLandscape,
  halo,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatVertically,
  room,
  windowPanes,
} from "./scenery.ts";

/** A living room: window and curtain, a reading lamp, a sofa. */
const home: Scenery = {
  kind: "room",
  backgroundColor: "#ecd9c0",
  draw: (scene) => ({
    far: room(scene, "#b98a5e", "#f7efe2"),
    middle:
      repeatHorizontally(scene, 124, -45, (x) =>
        repeatOnWall(
          scene,
          92,
          -66,
          (y) =>
            windowPanes(scene, x - 13, y, 26, 42, "#fbf6ec") +
            fill(scene.applyLight("#d98a6a"), box(x - 19, y - 5, 7, 62) + box(x + 12, y - 5, 7, 62)) +
            fill(scene.applyLight("#8a5a42"), box(x - 21, y - 6.5, 42, 1.8)),
        ),
      ) +
      repeatHorizontally(scene, 124, 44, (x, column) =>
        repeatOnWall(
          scene,
          92,
          -68,
          (y, row) =>
            framedLandscape(scene, x - 9, y, 15, 18, "#6a4a3a", "#f4e3c8", "#6fa08a") +
            fill(scene.applyLight("#9c6b46"), box(x - 14, y + 34, 30, 2)) +
            books(scene, x - 12, y + 34, 13, 10, `home ${column} ${row}`) +
            plant(scene, x + 9, y + 34, 9, "#f3e6d2"),
        ),
      ),
    near:
      repeatHorizontally(
        scene,
        124,
        31,
        (x) =>
          halo(scene, x, -44, 15) +
          stroke(scene.applyLight("#4a3b36"), polyline(x, 0, x, -40), 1.1) +
          fill(bulbColor(scene), `M${format(x - 4)} -50h8l3.5 11h-15Z`),
      ) +
      repeatHorizontally(
        scene,
        124,
        0,
        (x) =>
          fill(scene.applyLight("#2f7f80"), box(x - 40, -24, 80, 26, 7)) +
          fill(scene.applyLight("#25696b"), box(x - 46, -15, 13, 22, 6) + box(x + 33, -15, 13, 22, 6)) +
          fill(scene.applyLight("#e9b75c"), box(x - 36, -18, 15, 13, 3)),
      ),
  }),
};

/** A bedroom: a padded headboard, pillows, lamps at both sides. */
const bedroom: Scenery = {
  kind: "room",
  backgroundColor: "#d5d3e6",
  draw: (scene) => ({
    far:
      room(scene, "#a98b72", "#f2f0f8") +
      repeatVertically(scene, 60, -78, (y) =>
        repeatHorizontally(scene, 40, 20, (x) =>
          fill(scene.applyHaze("#c3bfdc", 0.2), ellipse(x, y, 1) + ellipse(x - 20, y + 24, 1)),
        ),
      ),
    middle:
      repeatHorizontally(scene, 140, 42, (x) =>
        repeatOnWall(
          scene,
          92,
          -68,
          (y) =>
            windowPanes(scene, x - 11, y, 24, 36, "#ffffff") +
            fill(scene.applyLight("#8f86c4"), box(x - 17, y - 4, 7, 48) + box(x + 12, y - 4, 7, 48)),
        ),
      ) +
      repeatHorizontally(scene, 140, -42, (x) =>
        repeatOnWall(
          scene,
          92,
          -66,
          (y) =>
            framedLandscape(scene, x - 11, y, 13, 16, "#f7f4ff", "#f6c9b4", "#7a74b0") +
            framedLandscape(scene, x + 5, y + 6, 9, 11, "#f7f4ff", "#bfe0d2", "#5f8f86"),
        ),
      ),
    near: repeatHorizontally(
      scene,
      140,
      0,
      (x) =>
        fill(scene.applyLight("#6b5fa0"), box(x - 38, -40, 76, 44, 8)) +
        stroke(
          scene.applyLight("#5a4f8c"),
          polyline(x - 19, -39, x - 19, 0) + polyline(x, -39, x, 0) + polyline(x + 19, -39, x + 19, 0),
          0.9,
        ) +
        fill(scene.applyLight("#f7f2ea"), box(x - 34, -17, 28, 16, 6) + box(x + 6, -17, 28, 16, 6)) +
        fill(scene.applyLight("#e8879a"), box(x - 44, -3, 88, 40, 6)) +
        fill(scene.applyLight("#7d5a46"), box(x - 62, -12, 16, 26, 1.5) + box(x + 46, -12, 16, 26, 1.5)) +
        [-54, 54].map((at) => halo(scene, x + at, -24, 13)).join("") +
        fill(scene.applyLight("#e3cfae"), box(x - 54.6, -19, 1.2, 7) + box(x + 53.4, -19, 1.2, 7)) +
        fill(bulbColor(scene), `M${format(x - 57)} -30h6l3 11h-12ZM${format(x + 51)} -30h6l3 11h-12Z`),
    ),
  }),
};

/** A hotel reception: panelled wall, keys on their rack, a clock, and a bell and a lamp on the desk. */
const hotel: Scenery = {
  kind: "room",
  backgroundColor: "#d9c3a0",
  draw: (scene) => {
    const wood = scene.applyLight("#7a4f34");
    const brass = scene.applyLight("#e0b04a");
    return {
      far:
        room(scene, "#6a3f46", "#8a6a44") +
        repeatVertically(scene, 84, -8, (y) =>
          repeatHorizontally(scene, 36, 0, (x) =>
            stroke(scene.applyLight("#c2a678"), box(x - 14, y - 68, 28, 62), 0.8),
          ),
        ),
      middle:
        repeatHorizontally(scene, 124, -43, (x) =>
          repeatOnWall(
            scene,
            96,
            -74,
            (y) =>
              fill(wood, box(x - 19, y, 38, 46, 1)) +
              [0, 1, 2]
                .flatMap((row) => [0, 1, 2].map((column) => [x - 16.4 + column * 11.4, y + 3 + row * 14.4]))
                .map(
                  ([left = 0, up = 0]) =>
                    fill(scene.applyLight("#54341f"), box(left, up, 10, 12.4, 0.6)) +
                    stroke(
                      brass,
                      ellipse(left + 5, up + 3.6, 1.5) +
                        polyline(left + 5, up + 5, left + 5, up + 9.6, left + 6.6, up + 9.6),
                      0.9,
                    ),
                )
                .join(""),
          ),
        ) +
        repeatHorizontally(
          scene,
          124,
          43,
          (x) =>
            fill(wood, ellipse(x, -66, 11.5)) +
            fill(scene.applyLight("#fbf6e8"), ellipse(x, -66, 9.4)) +
            stroke(scene.applyLight("#3a2a22"), polyline(x, -72, x, -66, x + 4, -64), 1.2),
        ),
      near:
        fill(wood, box(scene.left, -14, scene.right - scene.left, 5)) +
        fill(scene.applyLight("#5f3a26"), box(scene.left, -9, scene.right - scene.left, 60)) +
        stroke(
          scene.applyLight("#8a6040"),
          repeatHorizontally(scene, 31, 0, (x) => box(x - 13, -4, 26, 40)),
          0.9,
        ) +
        repeatHorizontally(
          scene,
          124,
          43,
          (x) =>
            halo(scene, x + 6, -34, 15) +
            fill(brass, box(x + 5, -30, 2, 15) + box(x + 1, -16, 10, 2.4, 1)) +
            fill(bulbColor(scene), `M${format(x)} -29h12l3 -13h-18Z`) +
            fill(brass, `M${format(x - 17)} -16a7.5 7.5 0 0 1 15 0Z`) +
            fill(scene.applyLight("#4a3a2a"), box(x - 19, -16, 19, 2, 1) + box(x - 10.6, -26, 2.2, 3)),
        ) +
        repeatHorizontally(
          scene,
          124,
          -43,
          (x) =>
            fill(scene.applyLight("#8a3040"), registerCover(x)) +
            fill(scene.applyLight("#fbf6e8"), box(x - 15, -17, 15, 2) + box(x + 1, -17, 15, 2)),
        ),
    };
  },
};

/** The cover of the register that lies open on the desk. */
function registerCover(x: number): string {
  return `M${format(x - 17)} -15.4H${format(x + 18)}V-13.6H${format(x - 17)}Z`;
}

/** A bathroom: tiles to the shoulder, a round mirror, towels. */
const bathroom: Scenery = {
  kind: "room",
  backgroundColor: "#d4ebe8",
  draw: (scene) => {
    const tiles =
      repeatHorizontally(scene, 12, 6, (x) => polyline(x, -38, x, 0)) +
      [-26, -13].map((y) => polyline(scene.left, y, scene.right, y)).join("");
    return {
      far:
        room(scene, "#8aa9ab", "#f5fbfa") +
        fill(scene.applyLight("#9ed2cd"), box(scene.left, -40, scene.right - scene.left, 40)) +
        stroke(scene.applyLight("#c4e6e2"), tiles, 0.5) +
        fill(scene.applyLight("#f5fbfa"), box(scene.left, -41, scene.right - scene.left, 2)),
      middle:
        repeatHorizontally(scene, 116, 43, (x) =>
          repeatOnWall(
            scene,
            76,
            -58,
            (y) =>
              fill(scene.applyLight("#c99a5b"), ellipse(x, y, 14)) +
              fill(scene.applyLight("#eef8fb"), ellipse(x, y, 12.4)) +
              fill(
                scene.applyLight("#cfe6ee"),
                `M${format(x - 9)} ${format(y + 8)}L${format(x + 6)} ${format(y - 10)}a12.4 12.4 0 0 1 4 3L${format(x - 5)} ${format(y + 11)}Z`,
              ),
          ),
        ) +
        repeatHorizontally(scene, 116, -43, (x) =>
          repeatOnWall(
            scene,
            76,
            -60,
            (y) =>
              fill(scene.applyLight("#b98a5e"), box(x - 14, y + 8, 28, 1.8)) +
              fill(scene.applyLight("#e58f77"), box(x - 11, y - 2, 5, 10, 1.5)) +
              fill(scene.applyLight("#f6d27c"), box(x - 4, y - 5, 4, 13, 1.5)) +
              fill(scene.applyLight("#4f9c98"), box(x + 2, y, 6, 8, 1.5)),
          ),
        ),
      near:
        repeatHorizontally(
          scene,
          116,
          -42,
          (x) =>
            stroke(scene.applyLight("#c99a5b"), polyline(x - 13, -34, x + 13, -34), 1.2) +
            fill(scene.applyLight("#fbfdfc"), box(x - 9, -35, 18, 24, 1.5)) +
            fill(scene.applyLight("#e58f77"), box(x - 9, -17, 18, 2.4)),
        ) +
        repeatHorizontally(
          scene,
          116,
          43,
          (x) =>
            fill(
              scene.applyLight("#f8fbfb"),
              `M${format(x - 20)} -20h40c0 9-6 14-14 14h-12c-8 0-14-5-14-14Z`,
            ) +
            fill(scene.applyLight("#8f6a4a"), box(x - 22, -8, 44, 26, 1)) +
            stroke(scene.applyLight("#c99a5b"), `M${format(x)} -20v-7h6v3`, 1.6) +
            plant(scene, x - 14, -20, 9, "#ffffff"),
        ),
    };
  },
};

/** A kitchen: cupboards, tiles, pans on a rail. */
const kitchen: Scenery = {
  kind: "room",
  backgroundColor: "#f3e2bf",
  draw: (scene) => ({
    far:
      room(scene, "#b8845a", "#8f6a4a") +
      fill(scene.contrasting("#fbf4e4"), box(scene.left, -42, scene.right - scene.left, 24)) +
      stroke(
        scene.applyLight("#ead9b8"),
        repeatHorizontally(scene, 8, 4, (x) => polyline(x, -42, x, -18)) +
          polyline(scene.left, -34, scene.right, -34) +
          polyline(scene.left, -26, scene.right, -26),
        0.5,
      ),
    middle:
      repeatHorizontally(scene, 128, -46, (x) =>
        repeatOnWall(
          scene,
          70,
          -86,
          (y) =>
            fill(scene.applyLight("#3f8a86"), box(x - 19, y, 38, 30, 1)) +
            fill(
              scene.applyLight("#57a39e"),
              box(x - 17, y + 2, 16, 26, 0.8) + box(x + 1, y + 2, 16, 26, 0.8),
            ) +
            fill(scene.applyLight("#f3c766"), box(x - 3.4, y + 17, 1.4, 6) + box(x + 2, y + 17, 1.4, 6)),
        ),
      ) +
      repeatHorizontally(scene, 128, 46, (x) =>
        repeatOnWall(scene, 70, -84, (y) => windowPanes(scene, x - 17, y, 34, 30, "#ffffff")),
      ) +
      stroke(scene.applyLight("#6b5448"), polyline(scene.left, -50, scene.right, -50), 0.9) +
      repeatHorizontally(
        scene,
        128,
        -42,
        (x) =>
          stroke(
            scene.applyLight("#6b5448"),
            polyline(x - 10, -50, x - 10, -44) + polyline(x + 3, -50, x + 3, -46),
            0.8,
          ) +
          fill(scene.applyLight("#c96a45"), ellipse(x - 10, -39, 5.4)) +
          fill(scene.applyLight("#4d4a57"), ellipse(x + 3, -41, 4.4)),
      ),
    near:
      fill(scene.applyLight("#3f8a86"), box(scene.left, -14, scene.right - scene.left, 34)) +
      stroke(
        scene.applyLight("#2f716e"),
        repeatHorizontally(scene, 22, 11, (x) => polyline(x, -13, x, 20)),
        0.8,
      ) +
      fill(scene.applyLight("#a06b42"), box(scene.left, -18, scene.right - scene.left, 4)) +
      repeatHorizontally(
        scene,
        128,
        43,
        (x) =>
          plant(scene, x + 8, -18, 12) +
          fill(scene.applyLight("#e8d3b0"), box(x - 12, -29, 9, 11, 2)) +
          stroke(
            scene.applyLight("#8f6a4a"),
            polyline(x - 9, -29, x - 10, -37) + polyline(x - 6, -29, x - 4, -38),
            1,
          ),
      ) +
      repeatHorizontally(
        scene,
        128,
        -42,
        (x) =>
          fill(scene.applyLight("#d8503f"), box(x - 10, -28, 18, 10, 3)) +
          fill(scene.applyLight("#b53d30"), box(x - 12, -28.6, 22, 2) + box(x - 2.5, -31, 3, 2.4)),
      ),
  }),
};

export const homes = { bathroom, bedroom, home, hotel, kitchen };
