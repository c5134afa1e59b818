import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import {
  books,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatSigns,
  repeatVertically,
  room,
} from "./scenery.ts";

/** A photographer's studio: a paper backdrop that curves into the floor, lights on stands. */
const studio: Scenery = {
  kind: "room",
  backgroundColor: "#d3d5da",
  draw: (scene) => ({
    far:
      fill(scene.applyLight("#8c9098"), box(scene.left, 0, scene.right - scene.left, scene.bottom)) +
      fill(scene.applyLight("#a4a8b0"), box(scene.left, scene.top, scene.right - scene.left, -scene.top)) +
      fill(
        scene.backgroundColor,
        `M-36 ${format(scene.top)}H36V-8Q36 6 46 ${format(scene.bottom)}H-46Q-36 6 -36 -8Z`,
      ) +
      stroke(
        scene.applyLight("#6b6f78"),
        polyline(-36, scene.top, -36, -8) + polyline(36, scene.top, 36, -8),
        0.7,
      ),
    middle: repeatHorizontally(scene, 96, 48, (x) =>
      Math.abs(x) < 40
        ? ""
        : stroke(
            scene.applyLight("#2f323b"),
            polyline(x, scene.bottom, x, -40) + polyline(x - 8, scene.bottom, x, -6, x + 8, scene.bottom),
            1.2,
          ),
    ),
    near: repeatHorizontally(scene, 96, 48, (x, column) => {
      const lean = column < 0 ? 1 : -1;
      return (
        fill(
          "#ffffff",
          polygon(x + lean * 12, -80, x + lean * 16, -38, x - lean * 9, -40, x - lean * 9, -72),
          0.16,
        ) +
        fill(
          scene.applyLight("#24262e"),
          polygon(x - lean * 10, -74, x + lean * 8, -80, x + lean * 12, -44, x - lean * 8, -38),
        ) +
        fill(
          scene.light.lamps ? scene.light.glow[0] : "#fdfbf4",
          polygon(x - lean * 5, -72, x + lean * 8.6, -76, x + lean * 12, -46, x - lean * 3.4, -42),
        )
      );
    }),
  }),
};

/** A podcast room: acoustic foam on the wall, a lit sign, shelves with small lights. */
const podcast: Scenery = {
  kind: "room",
  backgroundColor: "#4a4560",
  draw: (scene) => {
    const foam = (x: number, y: number, isVertical: boolean): string =>
      isVertical
        ? [0, 4.6, 9.2].map((at) => box(x + at, y, 3.4, 13)).join("")
        : [0, 4.6, 9.2].map((at) => box(x, y + at, 13, 3.4)).join("");
    return {
      far:
        room(scene, "#2b2738", "#5b4a3e") +
        repeatVertically(scene, 14.4, -16, (y, row) =>
          repeatHorizontally(scene, 28.8, 30, (x, column) =>
            column === -1 && scene.right < 300 && Math.abs(x) < 20
              ? ""
              : fill(scene.applyLight("#3a3550"), box(x - 7, y - 13, 13.4, 13.4)) +
                fill(scene.applyLight("#554f70"), foam(x - 6.6, y - 12.6, (column + row) % 2 === 0)),
          ),
        ),
      middle: repeatSigns(scene, 144, 44, 16, (x) =>
        repeatOnWall(
          scene,
          84,
          -66,
          (y) =>
            fill("#ff5a4e", box(x - 16, y - 6, 32, 15, 4), 0.25) +
            fill("#2a1a24", box(x - 14, y - 4, 28, 11, 3)) +
            fill("#ff6a5c", ellipse(x - 8.4, y + 1.5, 2.4)) +
            stroke(
              "#ffd2c8",
              polyline(
                x - 2,
                y + 1.5,
                x,
                y - 1,
                x + 2,
                y + 4,
                x + 4,
                y - 2,
                x + 6,
                y + 3,
                x + 8,
                y + 1.5,
                x + 10.5,
                y + 1.5,
              ),
              1.1,
            ),
        ),
      ),
      near: repeatHorizontally(scene, 144, -43, (x, column) =>
        repeatOnWall(
          scene,
          84,
          -38,
          (y, row) =>
            fill(scene.applyLight("#a06f45"), box(x - 18, y, 36, 2) + box(x - 18, y + 20, 36, 2)) +
            plant(scene, x - 10, y, 12, "#e9e2d6") +
            books(scene, x - 2, y, 15, 11, `podcast ${column} ${row}`) +
            fill("#ffcf7a", ellipse(x + 4, y + 15, 10, 6), 0.2) +
            fill("#ffe1a3", box(x + 1, y + 11, 6, 9, 2)) +
            books(scene, x - 16, y + 20, 13, 11, `podcast low ${column} ${row}`),
        ),
      ),
    };
  },
};

/** A gym: a mirror wall, a rack of dumbbells, a punching bag. */
const gym: Scenery = {
  kind: "room",
  backgroundColor: "#b9c4cc",
  draw: (scene) => ({
    far:
      room(scene, "#4d5560", "#38404a") +
      repeatOnWall(scene, 90, -74, (y) =>
        repeatHorizontally(
          scene,
          44,
          22,
          (x) =>
            fill(scene.applyLight("#cfdde4"), box(x - 20, y, 40, 60)) +
            fill(scene.applyLight("#dfeaef"), polygon(x - 6, y, x + 6, y, x - 8, y + 60, x - 20, y + 60)),
        ),
      ) +
      fill(scene.applyLight("#e2503f"), box(scene.left, -11, scene.right - scene.left, 5)),
    middle: repeatHorizontally(
      scene,
      132,
      -44,
      (x) =>
        stroke(scene.applyLight("#2b2f38"), polyline(x, scene.top, x, -62), 1.2) +
        fill(scene.applyLight("#c23b32"), box(x - 8, -62, 16, 46, 6)) +
        fill(scene.applyLight("#9b2c28"), box(x - 8, -50, 16, 3) + box(x - 8, -28, 16, 3)) +
        fill(scene.applyLight("#e46a58"), box(x - 5, -58, 2.4, 38, 1.2)),
    ),
    near: repeatHorizontally(
      scene,
      132,
      44,
      (x) =>
        stroke(
          scene.applyLight("#2b2f38"),
          polyline(x - 20, 14, x - 20, -46) +
            polyline(x + 20, 14, x + 20, -46) +
            polyline(x - 20, -12, x + 20, -12) +
            polyline(x - 20, -28, x + 20, -28),
          1.8,
        ) +
        fill(
          scene.applyLight("#3f4652"),
          [-30.5, -14.5]
            .map((y) =>
              [-14, -2, 10]
                .map(
                  (at) =>
                    box(x + at - 4, y - 3.4, 3, 7, 1) +
                    box(x + at + 2, y - 3.4, 3, 7, 1) +
                    box(x + at - 2, y - 1, 5, 2),
                )
                .join(""),
            )
            .join(""),
        ) +
        stroke(scene.applyLight("#8a949f"), polyline(x - 24, -44, x + 24, -44), 1.4) +
        fill(scene.applyLight("#2b2f38"), box(x - 24, -53, 4, 18, 1.6) + box(x + 20, -53, 4, 18, 1.6)) +
        fill(scene.applyLight("#f0b13f"), box(x - 19.6, -50, 3, 12, 1.2) + box(x + 16.6, -50, 3, 12, 1.2)),
    ),
  }),
};

export const venues = { gym, podcast, studio };
