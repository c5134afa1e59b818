import { box, fill, n, oval, poly, stroke, track } from "./shapes.ts";
import type { PlaceArt } from "./stage.ts";
import { along, books, bulb, plant, room, stacked, upwards } from "./stage.ts";

/** A photographer's studio: a paper roll that becomes the floor, lights on stands. */
export const studio: PlaceArt = {
  kind: "room",
  wall: "#d3d5da",
  draw: (s) => ({
    far:
      fill(s.paint("#8c9098"), box(s.left, 0, s.right - s.left, s.bottom)) +
      fill(s.paint("#a4a8b0"), box(s.left, s.top, s.right - s.left, -s.top)) +
      fill(s.wall, `M-36 ${n(s.top)}H36V-8Q36 6 46 ${n(s.bottom)}H-46Q-36 6 -36 -8Z`) +
      stroke(s.paint("#6b6f78"), track(-36, s.top, -36, -8) + track(36, s.top, 36, -8), 0.7),
    middle: along(s, 96, 48, (x) =>
      Math.abs(x) < 40
        ? ""
        : stroke(
            s.paint("#2f323b"),
            track(x, s.bottom, x, -40) + track(x - 8, s.bottom, x, -6, x + 8, s.bottom),
            1.2,
          ),
    ),
    near: along(s, 96, 48, (x, bay) => {
      const lean = bay < 0 ? 1 : -1;
      return (
        fill(
          "#ffffff",
          poly(x + lean * 12, -80, x + lean * 16, -38, x - lean * 9, -40, x - lean * 9, -72),
          0.16,
        ) +
        fill(
          s.paint("#24262e"),
          poly(x - lean * 10, -74, x + lean * 8, -80, x + lean * 12, -44, x - lean * 8, -38),
        ) +
        fill(
          s.light.lamps ? s.light.glow[0] : "#fdfbf4",
          poly(x - lean * 5, -72, x + lean * 8.6, -76, x + lean * 12, -46, x - lean * 3.4, -42),
        )
      );
    }),
  }),
};

/** A podcast room: wedges on the wall, a sign that is on, shelves with small lights. */
export const podcast: PlaceArt = {
  kind: "room",
  wall: "#4a4560",
  draw: (s) => {
    const wedge = (x: number, y: number, turned: boolean): string =>
      turned
        ? [0, 4.6, 9.2].map((at) => box(x + at, y, 3.4, 13)).join("")
        : [0, 4.6, 9.2].map((at) => box(x, y + at, 13, 3.4)).join("");
    return {
      far:
        room(s, "#2b2738", "#5b4a3e") +
        upwards(s, 14.4, -16, (y, row) =>
          along(s, 28.8, 30, (x, bay) =>
            bay === -1 && s.right < 300 && Math.abs(x) < 20
              ? ""
              : fill(s.paint("#3a3550"), box(x - 7, y - 13, 13.4, 13.4)) +
                fill(s.paint("#554f70"), wedge(x - 6.6, y - 12.6, (bay + row) % 2 === 0)),
          ),
        ),
      middle: along(s, 144, 44, (x) =>
        stacked(
          s,
          84,
          -66,
          (y) =>
            fill("#ff5a4e", box(x - 16, y - 6, 32, 15, 4), 0.25) +
            fill("#2a1a24", box(x - 14, y - 4, 28, 11, 3)) +
            fill("#ff6a5c", oval(x - 8.4, y + 1.5, 2.4)) +
            stroke(
              "#ffd2c8",
              track(
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
      near: along(s, 144, -43, (x, bay) =>
        stacked(
          s,
          84,
          -38,
          (y, row) =>
            fill(s.paint("#a06f45"), box(x - 18, y, 36, 2) + box(x - 18, y + 20, 36, 2)) +
            plant(s, x - 10, y, 12, "#e9e2d6") +
            books(s, x - 2, y, 15, 11, `podcast ${bay} ${row}`) +
            fill("#ffcf7a", oval(x + 4, y + 15, 10, 6), 0.2) +
            fill("#ffe1a3", box(x + 1, y + 11, 6, 9, 2)) +
            books(s, x - 16, y + 20, 13, 11, `podcast low ${bay} ${row}`),
        ),
      ),
    };
  },
};

/** A stage: curtains, a great screen, beams of light, the front rows. */
export const stage: PlaceArt = {
  kind: "room",
  wall: "#3d2a63",
  draw: (s) => {
    const high = Math.max(s.top, -150);
    return {
      far:
        fill(s.paint("#5b3550"), box(s.left, 0, s.right - s.left, s.bottom)) +
        along(
          s,
          150,
          0,
          (x) =>
            fill(s.paint("#6f55b5"), box(x - 56, -76, 112, 62, 2)) +
            fill(s.calm("#8a72cf"), box(x - 54, -74, 108, 58, 1)) +
            fill(
              s.paint("#f3a25e"),
              box(x + 36, -34, 4, 14) + box(x + 42, -42, 4, 22) + box(x + 48, -52, 4, 32),
            ) +
            stroke(
              s.paint("#f4e9ff"),
              track(x - 50, -64, x - 36, -64) +
                track(x - 50, -57, x - 40, -57) +
                track(x - 50, -50, x - 38, -50),
              1.6,
            ),
        ),
      middle:
        along(
          s,
          75,
          37,
          (x) =>
            fill("#fff0c4", poly(x, high, x + 17, 4, x - 17, 4), 0.1) +
            fill(s.paint("#221833"), box(x - 4, high, 8, 6, 1)) +
            fill("#fff0c4", oval(x, high + 6.4, 3, 1.4)),
        ) +
        along(
          s,
          150,
          75,
          (x) =>
            fill(s.paint("#9c2740"), box(x - 13, s.top, 26, -s.top + 2)) +
            fill(
              s.paint("#b9364f"),
              box(x - 10, s.top, 4, -s.top + 2) +
                box(x - 1, s.top, 4, -s.top + 2) +
                box(x + 7, s.top, 3, -s.top + 2),
            ),
        ),
      near:
        fill(s.paint("#2c1b38"), box(s.left, -1, s.right - s.left, 3)) +
        along(s, 11, 5, (x) => fill(bulb(s), oval(x, 0.5, 0.9))),
    };
  },
};

/** A gym: a mirror wall, a rack of dumbbells, a punching bag. */
export const gym: PlaceArt = {
  kind: "room",
  wall: "#b9c4cc",
  draw: (s) => ({
    far:
      room(s, "#4d5560", "#38404a") +
      stacked(s, 90, -74, (y) =>
        along(
          s,
          44,
          22,
          (x) =>
            fill(s.paint("#cfdde4"), box(x - 20, y, 40, 60)) +
            fill(s.paint("#dfeaef"), poly(x - 6, y, x + 6, y, x - 8, y + 60, x - 20, y + 60)),
        ),
      ) +
      fill(s.paint("#e2503f"), box(s.left, -11, s.right - s.left, 5)),
    middle: along(
      s,
      132,
      -44,
      (x) =>
        stroke(s.paint("#2b2f38"), track(x, s.top, x, -62), 1.2) +
        fill(s.paint("#c23b32"), box(x - 8, -62, 16, 46, 6)) +
        fill(s.paint("#9b2c28"), box(x - 8, -50, 16, 3) + box(x - 8, -28, 16, 3)) +
        fill(s.paint("#e46a58"), box(x - 5, -58, 2.4, 38, 1.2)),
    ),
    near: along(
      s,
      132,
      44,
      (x) =>
        stroke(
          s.paint("#2b2f38"),
          track(x - 20, 14, x - 20, -46) +
            track(x + 20, 14, x + 20, -46) +
            track(x - 20, -12, x + 20, -12) +
            track(x - 20, -28, x + 20, -28),
          1.8,
        ) +
        fill(
          s.paint("#3f4652"),
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
        stroke(s.paint("#8a949f"), track(x - 24, -44, x + 24, -44), 1.4) +
        fill(s.paint("#2b2f38"), box(x - 24, -53, 4, 18, 1.6) + box(x + 20, -53, 4, 18, 1.6)) +
        fill(s.paint("#f0b13f"), box(x - 19.6, -50, 3, 12, 1.2) + box(x + 16.6, -50, 3, 12, 1.2)),
    ),
  }),
};
