import { box, fill, n, oval, stroke, track } from "./shapes.ts";
import type { PlaceArt } from "./stage.ts";
import { along, books, bulb, halo, panes, picture, plant, room, stacked, upwards } from "./stage.ts";

/** A living room: window and curtain, a reading lamp, a sofa. */
export const home: PlaceArt = {
  kind: "room",
  wall: "#ecd9c0",
  draw: (s) => ({
    far: room(s, "#b98a5e", "#f7efe2"),
    middle:
      along(s, 124, -45, (x) =>
        stacked(
          s,
          92,
          -66,
          (y) =>
            panes(s, x - 13, y, 26, 42, "#fbf6ec") +
            fill(s.paint("#d98a6a"), box(x - 19, y - 5, 7, 62) + box(x + 12, y - 5, 7, 62)) +
            fill(s.paint("#8a5a42"), box(x - 21, y - 6.5, 42, 1.8)),
        ),
      ) +
      along(s, 124, 44, (x, bay) =>
        stacked(
          s,
          92,
          -68,
          (y, row) =>
            picture(s, x - 9, y, 15, 18, "#6a4a3a", "#f4e3c8", "#6fa08a") +
            fill(s.paint("#9c6b46"), box(x - 14, y + 34, 30, 2)) +
            books(s, x - 12, y + 34, 13, 10, `home ${bay} ${row}`) +
            plant(s, x + 9, y + 34, 9, "#f3e6d2"),
        ),
      ),
    near:
      along(
        s,
        124,
        31,
        (x) =>
          halo(s, x, -44, 15) +
          stroke(s.paint("#4a3b36"), track(x, 0, x, -40), 1.1) +
          fill(bulb(s), `M${n(x - 4)} -50h8l3.5 11h-15Z`),
      ) +
      along(
        s,
        124,
        0,
        (x) =>
          fill(s.paint("#2f7f80"), box(x - 40, -24, 80, 26, 7)) +
          fill(s.paint("#25696b"), box(x - 46, -15, 13, 22, 6) + box(x + 33, -15, 13, 22, 6)) +
          fill(s.paint("#e9b75c"), box(x - 36, -18, 15, 13, 3)),
      ),
  }),
};

/** A bedroom: a padded headboard, pillows, lamps at both sides. */
export const bedroom: PlaceArt = {
  kind: "room",
  wall: "#d5d3e6",
  draw: (s) => ({
    far:
      room(s, "#a98b72", "#f2f0f8") +
      upwards(s, 60, -78, (y) =>
        along(s, 40, 20, (x) => fill(s.far("#c3bfdc", 0.2), oval(x, y, 1) + oval(x - 20, y + 24, 1))),
      ),
    middle:
      along(s, 140, 42, (x) =>
        stacked(
          s,
          92,
          -68,
          (y) =>
            panes(s, x - 11, y, 24, 36, "#ffffff") +
            fill(s.paint("#8f86c4"), box(x - 17, y - 4, 7, 48) + box(x + 12, y - 4, 7, 48)),
        ),
      ) +
      along(s, 140, -42, (x) =>
        stacked(
          s,
          92,
          -66,
          (y) =>
            picture(s, x - 11, y, 13, 16, "#f7f4ff", "#f6c9b4", "#7a74b0") +
            picture(s, x + 5, y + 6, 9, 11, "#f7f4ff", "#bfe0d2", "#5f8f86"),
        ),
      ),
    near: along(
      s,
      140,
      0,
      (x) =>
        fill(s.paint("#6b5fa0"), box(x - 38, -40, 76, 44, 8)) +
        stroke(
          s.paint("#5a4f8c"),
          track(x - 19, -39, x - 19, 0) + track(x, -39, x, 0) + track(x + 19, -39, x + 19, 0),
          0.9,
        ) +
        fill(s.paint("#f7f2ea"), box(x - 34, -17, 28, 16, 6) + box(x + 6, -17, 28, 16, 6)) +
        fill(s.paint("#e8879a"), box(x - 44, -3, 88, 40, 6)) +
        fill(s.paint("#7d5a46"), box(x - 62, -12, 16, 26, 1.5) + box(x + 46, -12, 16, 26, 1.5)) +
        [-54, 54].map((at) => halo(s, x + at, -24, 13)).join("") +
        fill(s.paint("#e3cfae"), box(x - 54.6, -19, 1.2, 7) + box(x + 53.4, -19, 1.2, 7)) +
        fill(bulb(s), `M${n(x - 57)} -30h6l3 11h-12ZM${n(x + 51)} -30h6l3 11h-12Z`),
    ),
  }),
};

/** A hotel room: panelled wall, long curtains, sconces. */
export const hotel: PlaceArt = {
  kind: "room",
  wall: "#d9c3a0",
  draw: (s) => ({
    far:
      room(s, "#6a3f46", "#8a6a44") +
      upwards(s, 84, -8, (y) =>
        along(s, 36, 0, (x) => stroke(s.paint("#c2a678"), box(x - 14, y - 68, 28, 62), 0.8)),
      ),
    middle: along(
      s,
      150,
      48,
      (x) =>
        panes(s, x - 13, Math.max(s.top + 6, -150), 30, Math.min(-s.top, 156) - 12, "#f4ead6") +
        fill(s.paint("#7c2f3e"), box(x - 20, s.top, 10, -s.top + 2) + box(x + 15, s.top, 10, -s.top + 2)) +
        fill(s.paint("#963f4e"), box(x - 16, s.top, 2.4, -s.top) + box(x + 18, s.top, 2.4, -s.top)),
    ),
    near:
      along(s, 150, -38, (x) =>
        stacked(
          s,
          84,
          -46,
          (y) =>
            halo(s, x, y - 5, 14) +
            fill(s.paint("#b98a3e"), box(x - 1, y, 2, 9)) +
            fill(bulb(s), `M${n(x - 3)} ${n(y - 10)}h6l2.4 10h-10.8Z`),
        ),
      ) +
      along(
        s,
        150,
        0,
        (x) =>
          fill(s.paint("#54322c"), box(x - 54, -30, 108, 34, 3)) +
          fill(s.paint("#a97b5a"), [-50, -25, 0, 25].map((at) => box(x + at + 1, -27, 23, 24, 2)).join("")) +
          fill(s.paint("#fbf7ef"), box(x - 46, -10, 92, 44, 5)) +
          fill(s.paint("#7c2f3e"), box(x - 46, 6, 92, 30)),
      ),
  }),
};

/** A bathroom: tiles to the shoulder, a round mirror, towels. */
export const bathroom: PlaceArt = {
  kind: "room",
  wall: "#d4ebe8",
  draw: (s) => {
    const tiles =
      along(s, 12, 6, (x) => track(x, -38, x, 0)) +
      [-26, -13].map((y) => track(s.left, y, s.right, y)).join("");
    return {
      far:
        room(s, "#8aa9ab", "#f5fbfa") +
        fill(s.paint("#9ed2cd"), box(s.left, -40, s.right - s.left, 40)) +
        stroke(s.paint("#c4e6e2"), tiles, 0.5) +
        fill(s.paint("#f5fbfa"), box(s.left, -41, s.right - s.left, 2)),
      middle:
        along(s, 116, 43, (x) =>
          stacked(
            s,
            76,
            -58,
            (y) =>
              fill(s.paint("#c99a5b"), oval(x, y, 14)) +
              fill(s.paint("#eef8fb"), oval(x, y, 12.4)) +
              fill(
                s.paint("#cfe6ee"),
                `M${n(x - 9)} ${n(y + 8)}L${n(x + 6)} ${n(y - 10)}a12.4 12.4 0 0 1 4 3L${n(x - 5)} ${n(y + 11)}Z`,
              ),
          ),
        ) +
        along(s, 116, -43, (x) =>
          stacked(
            s,
            76,
            -60,
            (y) =>
              fill(s.paint("#b98a5e"), box(x - 14, y + 8, 28, 1.8)) +
              fill(s.paint("#e58f77"), box(x - 11, y - 2, 5, 10, 1.5)) +
              fill(s.paint("#f6d27c"), box(x - 4, y - 5, 4, 13, 1.5)) +
              fill(s.paint("#4f9c98"), box(x + 2, y, 6, 8, 1.5)),
          ),
        ),
      near:
        along(
          s,
          116,
          -42,
          (x) =>
            stroke(s.paint("#c99a5b"), track(x - 13, -34, x + 13, -34), 1.2) +
            fill(s.paint("#fbfdfc"), box(x - 9, -35, 18, 24, 1.5)) +
            fill(s.paint("#e58f77"), box(x - 9, -17, 18, 2.4)),
        ) +
        along(
          s,
          116,
          43,
          (x) =>
            fill(s.paint("#f8fbfb"), `M${n(x - 20)} -20h40c0 9-6 14-14 14h-12c-8 0-14-5-14-14Z`) +
            fill(s.paint("#8f6a4a"), box(x - 22, -8, 44, 26, 1)) +
            stroke(s.paint("#c99a5b"), `M${n(x)} -20v-7h6v3`, 1.6) +
            plant(s, x - 14, -20, 9, "#ffffff"),
        ),
    };
  },
};

/** A kitchen: cupboards, tiles, pans on a rail. */
export const kitchen: PlaceArt = {
  kind: "room",
  wall: "#f3e2bf",
  draw: (s) => ({
    far:
      room(s, "#b8845a", "#8f6a4a") +
      fill(s.calm("#fbf4e4"), box(s.left, -42, s.right - s.left, 24)) +
      stroke(
        s.paint("#ead9b8"),
        along(s, 8, 4, (x) => track(x, -42, x, -18)) +
          track(s.left, -34, s.right, -34) +
          track(s.left, -26, s.right, -26),
        0.5,
      ),
    middle:
      along(s, 128, -46, (x) =>
        stacked(
          s,
          70,
          -86,
          (y) =>
            fill(s.paint("#3f8a86"), box(x - 19, y, 38, 30, 1)) +
            fill(s.paint("#57a39e"), box(x - 17, y + 2, 16, 26, 0.8) + box(x + 1, y + 2, 16, 26, 0.8)) +
            fill(s.paint("#f3c766"), box(x - 3.4, y + 17, 1.4, 6) + box(x + 2, y + 17, 1.4, 6)),
        ),
      ) +
      along(s, 128, 46, (x) => stacked(s, 70, -84, (y) => panes(s, x - 17, y, 34, 30, "#ffffff"))) +
      stroke(s.paint("#6b5448"), track(s.left, -50, s.right, -50), 0.9) +
      along(
        s,
        128,
        -42,
        (x) =>
          stroke(s.paint("#6b5448"), track(x - 10, -50, x - 10, -44) + track(x + 3, -50, x + 3, -46), 0.8) +
          fill(s.paint("#c96a45"), oval(x - 10, -39, 5.4)) +
          fill(s.paint("#4d4a57"), oval(x + 3, -41, 4.4)),
      ),
    near:
      fill(s.paint("#3f8a86"), box(s.left, -14, s.right - s.left, 34)) +
      stroke(
        s.paint("#2f716e"),
        along(s, 22, 11, (x) => track(x, -13, x, 20)),
        0.8,
      ) +
      fill(s.paint("#a06b42"), box(s.left, -18, s.right - s.left, 4)) +
      along(
        s,
        128,
        43,
        (x) =>
          plant(s, x + 8, -18, 12) +
          fill(s.paint("#e8d3b0"), box(x - 12, -29, 9, 11, 2)) +
          stroke(s.paint("#8f6a4a"), track(x - 9, -29, x - 10, -37) + track(x - 6, -29, x - 4, -38), 1),
      ) +
      along(
        s,
        128,
        -42,
        (x) =>
          fill(s.paint("#d8503f"), box(x - 10, -28, 18, 10, 3)) +
          fill(s.paint("#b53d30"), box(x - 12, -28.6, 22, 2) + box(x - 2.5, -31, 3, 2.4)),
      ),
  }),
};
