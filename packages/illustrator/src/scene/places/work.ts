import { arch, box, fill, merged, n, oval, poly, stroke, track } from "./shapes.ts";
import type { PlaceArt } from "./stage.ts";
import { along, books, halo, panes, plant, room, stacked, upwards } from "./stage.ts";

/** An office: the town in the windows, a desk with a screen. */
export const office: PlaceArt = {
  kind: "room",
  wall: "#d9e0e6",
  draw: (s) => ({
    far:
      room(s, "#8d97a3", "#f4f6f8") +
      along(s, 118, -44, (x) =>
        stacked(
          s,
          88,
          -72,
          (y) =>
            panes(s, x - 19, y, 36, 48, "#ffffff") +
            fill(
              s.far("#6f8fae", 0.3),
              box(x - 17.4, y + 28, 7, 18) +
                box(x - 9.4, y + 20, 6, 26) +
                box(x + 1, y + 31, 6, 15) +
                box(x + 8, y + 24, 6.4, 22),
            ),
        ),
      ),
    middle: along(s, 118, 45, (x, bay) =>
      stacked(
        s,
        88,
        -64,
        (y, row) =>
          fill(s.paint("#b98a5e"), box(x - 16, y + 14, 32, 1.8) + box(x - 16, y + 32, 32, 1.8)) +
          books(s, x - 14, y + 14, 15, 11, `office ${bay} ${row}`) +
          plant(s, x + 9, y + 14, 10, "#ffffff") +
          books(s, x + 1, y + 32, 14, 11, `office low ${bay} ${row}`) +
          fill(s.paint("#e9a04a"), box(x - 13, y + 23, 9, 9, 1)),
      ),
    ),
    near:
      fill(s.paint("#b07f55"), box(s.left, -8, s.right - s.left, 3.4)) +
      fill(s.paint("#8a94a0"), box(s.left, -4.6, s.right - s.left, 30)) +
      along(
        s,
        118,
        45,
        (x) =>
          fill(s.paint("#2c3442"), box(x - 16, -29, 30, 18, 1.4) + box(x - 3, -12, 4, 4)) +
          fill(s.paint("#6fb3d9"), box(x - 14.6, -27.6, 27.2, 15.2)) +
          stroke(
            "#ffffff",
            track(x - 11, -24, x - 1, -24) + track(x - 11, -20, x + 6, -20) + track(x - 11, -16, x + 2, -16),
            1,
            0.7,
          ),
      ) +
      along(
        s,
        118,
        -42,
        (x) =>
          halo(s, x, -24, 12) +
          stroke(s.paint("#39404d"), track(x - 6, -8, x - 10, -20, x - 1, -28), 1.2) +
          fill(s.paint("#e0703f"), poly(x - 3, -31, x + 4, -27, x + 3, -20, x - 6, -26)) +
          fill(s.paint("#f3efe6"), box(x + 9, -14, 6, 6, 1.4)),
      ),
  }),
};

/** A classroom: a board with chalk on it, a globe, desks. */
export const classroom: PlaceArt = {
  kind: "room",
  wall: "#eadfb8",
  draw: (s) => ({
    far: room(s, "#b88a58", "#c9a872"),
    middle: stacked(
      s,
      92,
      -74,
      (y) =>
        along(
          s,
          170,
          0,
          (x) =>
            fill(s.paint("#a8743f"), box(x - 62, y, 124, 46, 1)) +
            fill(s.calm("#2f6350"), box(x - 60, y + 2, 120, 42)) +
            stroke(
              s.paint("#dceee2"),
              `${track(x - 54, y + 11, x - 40, y + 11)}${track(x - 54, y + 18, x - 34, y + 18)}M${n(x - 55)} ${n(y + 27)}q5 -8 10 0t10 0${track(x + 36, y + 33, x + 50, y + 33, x + 36, y + 12)}Z${oval(x + 46, y + 13, 3)}`,
              0.9,
              0.85,
            ) +
            fill(s.paint("#c58b50"), box(x - 62, y + 46, 124, 2)),
        ) +
        along(
          s,
          170,
          85,
          (x) =>
            fill(s.paint("#ffffff"), oval(x, y + 14, 10)) +
            stroke(
              s.paint("#3a3f4d"),
              oval(x, y + 14, 10) + track(x, y + 14, x, y + 7) + track(x, y + 14, x + 5, y + 16),
              1.2,
            ),
        ),
    ),
    near: along(
      s,
      92,
      44,
      (x) =>
        fill(s.paint("#c88a4c"), box(x - 22, -10, 44, 3)) +
        fill(s.paint("#8d6238"), box(x - 19, -7, 3, 30) + box(x + 16, -7, 3, 30)) +
        stroke(s.paint("#a87b2c"), `M${n(x - 8)} -29a8 8 0 1 0 11 11`, 1.2) +
        fill(s.paint("#4a9bd0"), oval(x - 2, -23, 7)) +
        fill(s.paint("#6fba6a"), oval(x - 4, -25, 3, 2.4) + oval(x + 1, -20, 2.4, 2)) +
        fill(s.paint("#d8503f"), box(x + 8, -14, 11, 4)) +
        fill(s.paint("#3f6fb5"), box(x + 9, -17.4, 9, 3.4)),
    ),
  }),
};

/** A hospital room: a curtain on a rail, a monitor with a heartbeat, a drip. */
export const hospital: PlaceArt = {
  kind: "room",
  wall: "#dcecf0",
  draw: (s) => ({
    far:
      room(s, "#a9bfc6", "#f7fbfc") +
      fill(s.paint("#b4d8de"), box(s.left, -30, s.right - s.left, 28)) +
      fill(s.paint("#ffffff"), box(s.left, -31.4, s.right - s.left, 1.6)),
    middle:
      along(s, 120, -44, (x) =>
        stacked(
          s,
          96,
          -76,
          (y) =>
            stroke(s.paint("#9aa8b0"), track(x - 22, y, x + 18, y), 1) +
            fill(s.paint("#79c0b4"), box(x - 20, y, 34, 76, 2)) +
            fill(s.paint("#93d0c5"), [0, 1, 2, 3].map((i) => box(x - 18 + i * 8.4, y, 4, 76)).join("")),
        ),
      ) +
      along(s, 120, 46, (x) =>
        stacked(
          s,
          96,
          -66,
          (y) =>
            fill(s.paint("#f4f7f9"), box(x - 17, y, 28, 22, 2)) +
            fill("#17323a", box(x - 15, y + 2, 24, 16, 1)) +
            stroke(
              "#55e0a5",
              track(x - 14, y + 11, x - 9, y + 11, x - 7, y + 6, x - 4, y + 15, x - 2, y + 11, x + 7, y + 11),
              1.1,
            ) +
            fill("#ff7a6b", oval(x + 6, y + 5, 1)) +
            fill(s.paint("#ffffff"), box(x - 12, y - 20, 15, 15, 2)) +
            fill(s.paint("#dd4f4a"), box(x - 6, y - 18, 3, 11) + box(x - 10, y - 14, 11, 3)),
        ),
      ),
    near: along(
      s,
      120,
      43,
      (x) =>
        stroke(s.paint("#8b99a3"), track(x + 16, 20, x + 16, -56) + track(x + 12, -56, x + 20, -56), 1.1) +
        fill(s.paint("#eaf7ff"), box(x + 9, -55, 6, 11, 2)) +
        stroke(s.paint("#c7dbe4"), track(x + 12, -44, x + 12, -22), 0.6) +
        fill(s.paint("#f7fafb"), box(x - 22, -16, 32, 40, 2)) +
        fill(s.paint("#c9d7dd"), box(x - 19, -11, 26, 1.4) + box(x - 19, -2, 26, 1.4)),
    ),
  }),
};

/** A library: shelves as high as the picture, a ladder, green lamps. */
export const library: PlaceArt = {
  kind: "room",
  wall: "#6d4a33",
  draw: (s) => ({
    far: room(s, "#7a4f34", "#4f3322"),
    middle:
      merged(
        upwards(s, 17, -6, (y, row) =>
          along(s, 46, 46, (x, bay) =>
            bay === -1
              ? ""
              : fill(s.paint("#432a1d"), box(x - 20, y - 15.4, 40, 15.4)) +
                books(s, x - 19, y, 38, 14.5, `library ${bay} ${row}`) +
                fill(s.paint("#8f6040"), box(x - 23, y, 46, 1.8)),
          ),
        ),
      ) +
      along(s, 46, 69, (x) => fill(s.paint("#7d5236"), box(x - 2, s.top, 4, -s.top))) +
      fill(s.calm("#d9b98a"), arch(-22, Math.max(s.top + 4, -96), 44, -Math.max(s.top + 4, -96))),
    near:
      along(s, 184, -30, (x) =>
        stroke(
          s.paint("#c08a52"),
          track(x - 22, 6, x - 14, s.top) +
            track(x - 11, 6, x - 3, s.top) +
            upwards(s, 11, -4, (y) => track(x - 21.6 - y * 0.05, y, x - 10.4 - y * 0.05, y)),
          1.5,
        ),
      ) +
      along(
        s,
        184,
        44,
        (x) =>
          fill(s.paint("#5c3a26"), box(x - 30, -9, 60, 4)) +
          fill(s.paint("#47291b"), box(x - 28, -5, 56, 30)) +
          halo(s, x, -22, 14) +
          fill(s.paint("#c99b3f"), box(x - 0.8, -22, 1.6, 12) + box(x - 4, -10.4, 8, 1.6)) +
          fill(s.paint("#2f8a5f"), `M${n(x - 9)} -20c0 -9 18 -9 18 0Z`),
      ),
  }),
};
