import { mix } from "../../look/color.ts";
import { box, fill, merged, n, oval, poly, stroke, track } from "./shapes.ts";
import { firmament } from "./sky.ts";
import type { PlaceArt, Stage } from "./stage.ts";
import { along, archPane, bulb, halo, pendant, plant, room, stacked, upwards } from "./stage.ts";

/** A cafe: bricks, a board with the day's drinks, lamps over the counter. */
export const cafe: PlaceArt = {
  kind: "room",
  wall: "#dcb594",
  draw: (s) => ({
    far:
      room(s, "#7a5140", "#5d3b2e") +
      upwards(s, 26, -10, (y, row) =>
        along(s, 34, 8 + (row % 2) * 17, (x) =>
          Math.abs(x) < 20
            ? ""
            : fill(s.paint("#cb9d79"), box(x, y, 9, 4, 0.8) + box(x + 5, y - 6, 9, 4, 0.8)),
        ),
      ),
    middle:
      along(s, 122, 44, (x) =>
        stacked(
          s,
          90,
          -66,
          (y) =>
            fill(s.paint("#7b5236"), box(x - 17, y, 34, 28, 1)) +
            fill(s.paint("#2f3833"), box(x - 15, y + 2, 30, 24)) +
            stroke(
              s.paint("#f0ead9"),
              `${track(x - 11, y + 7, x + 1, y + 7)}${track(x - 11, y + 12, x + 5, y + 12)}${track(x - 11, y + 17, x - 1, y + 17)}M${n(x + 5)} ${n(y + 16)}h6v4q0 3 -3 3t-3 -3Z`,
              1,
            ),
        ),
      ) +
      along(s, 122, -44, (x) =>
        stacked(
          s,
          90,
          -48,
          (y) =>
            fill(s.paint("#7b5236"), box(x - 18, y, 36, 2) + box(x - 18, y + 18, 36, 2)) +
            fill(
              s.paint("#fbf3e4"),
              box(x - 15, y - 6, 6, 6, 1.4) + box(x - 7, y - 6, 6, 6, 1.4) + box(x + 5, y + 11, 6, 7, 1.4),
            ) +
            fill(s.paint("#2f7f74"), box(x - 14, y + 10, 6, 8, 1.4) + box(x - 6, y + 8, 6, 10, 1.4)) +
            plant(s, x + 9, y, 10),
        ),
      ),
    near:
      fill(s.paint("#8a5a3c"), box(s.left, -12, s.right - s.left, 3)) +
      fill(s.paint("#3f5f58"), box(s.left, -9, s.right - s.left, 36)) +
      along(
        s,
        122,
        43,
        (x) =>
          fill(s.paint("#c7ccd2"), box(x - 13, -30, 26, 18, 2)) +
          fill(
            s.paint("#31343d"),
            box(x - 10, -22, 20, 7, 1) + box(x - 5, -15, 4, 2) + box(x + 2, -15, 4, 2),
          ) +
          fill(s.paint("#d8503f"), box(x - 13, -32, 26, 3, 1)),
      ) +
      along(s, 61, 30.5, (x) => pendant(s, x, -66, 6.5, "#2f3833")),
  }),
};

/** A restaurant: round windows, bottles, candles on white cloth. */
export const restaurant: PlaceArt = {
  kind: "room",
  wall: "#a85b4c",
  draw: (s) => ({
    far:
      room(s, "#5b3a30", "#7a4436") +
      fill(s.paint("#8c4439"), box(s.left, -26, s.right - s.left, 24)) +
      fill(s.paint("#d0a25c"), box(s.left, -27.4, s.right - s.left, 1.6)),
    middle:
      along(s, 126, -45, (x) => stacked(s, 90, -70, (y) => archPane(s, x - 13, y, 26, 40, "#f2dfbd"))) +
      along(s, 126, 45, (x) =>
        stacked(
          s,
          90,
          -68,
          (y) =>
            fill(s.paint("#5b3226"), box(x - 16, y, 32, 36, 1)) +
            fill(s.paint("#3c201a"), box(x - 14, y + 2, 28, 15) + box(x - 14, y + 19, 28, 15)) +
            fill(
              s.paint("#4f8a5b"),
              [-11, 1]
                .map(
                  (at) =>
                    box(x + at, y + 8, 4, 9, 1) +
                    box(x + at + 1.3, y + 4, 1.4, 5) +
                    box(x + at + 6, y + 25, 4, 9, 1) +
                    box(x + at + 7.3, y + 21, 1.4, 5),
                )
                .join(""),
            ) +
            fill(
              s.paint("#d7a24a"),
              [-5, 7].map((at) => box(x + at, y + 8, 4, 9, 1) + box(x + at + 1.3, y + 4, 1.4, 5)).join(""),
            ),
        ),
      ),
    near:
      along(s, 63, 31.5, (x) => pendant(s, x, -74, 6, "#e3b55f")) +
      along(
        s,
        84,
        43,
        (x) =>
          fill(s.paint("#fbf5ea"), `M${n(x - 22)} -8h44l5 34h-54Z`) +
          fill(
            s.paint("#e8dccb"),
            poly(x - 10, -8, x - 6, -8, x - 9, 26, x - 14, 26) +
              poly(x + 8, -8, x + 11, -8, x + 15, 26, x + 10, 26),
          ) +
          halo(s, x, -20, 9) +
          fill(s.paint("#fff3dc"), box(x - 1.6, -17, 3.2, 9)) +
          fill("#ffc14d", `M${n(x)} -24q3.4 4 0 7q-3.4 -3 0 -7Z`) +
          fill(s.paint("#c7475a"), `M${n(x + 9)} -18h6q0 5 -3 5t-3 -5Z`) +
          stroke(s.paint("#f7efe6"), track(x + 12, -13, x + 12, -8), 0.8),
      ),
  }),
};

/** A shop: shelves full of things in boxes and bottles, an awning above. */
export const store: PlaceArt = {
  kind: "room",
  wall: "#f0ece0",
  draw: (s) => {
    const goods = ["#e2604a", "#f2b63d", "#3f9c8f", "#5a7fc4", "#ef8fa3"] as const;
    return {
      far: room(s, "#c3b69e", "#9fb0a4"),
      middle: merged(
        upwards(s, 19, -8, (y, row) =>
          along(s, 50, 50, (x, bay) => {
            if (bay === -1) return "";
            const random = s.chance(`store ${bay} ${row}`);
            const items = [0, 1, 2, 3].map((i) => {
              const [high, hue] = [random.between(8, 13.5), random.pick(goods)];
              const left = x - 20 + i * 10;
              return fill(
                s.paint(hue),
                random.boolean(0.5)
                  ? box(left, y - high, 8, high, 1)
                  : box(left + 1, y - high + 3, 6, high - 3, 2) + box(left + 2.6, y - high, 2.8, 4),
              );
            });
            return items.join("") + fill(s.paint("#b98a5e"), box(x - 23, y, 46, 2));
          }),
        ),
      ),
      near:
        along(s, 50, 75, (x) => fill(s.paint("#8d6642"), box(x - 1.5, s.top, 3, -s.top + 8))) +
        fill(s.paint("#f7f4ea"), box(s.left, s.top, s.right - s.left, 7)) +
        merged(
          along(
            s,
            12,
            0,
            (x) =>
              fill(s.paint("#3f9c8f"), `M${n(x)} ${n(s.top)}h6v7a3 3 0 0 1 -6 0Z`) +
              fill(s.paint("#f7f4ea"), `M${n(x + 6)} ${n(s.top)}h6v7a3 3 0 0 1 -6 0Z`),
          ),
        ),
    };
  },
};

function blocks(
  s: Stage,
  name: string,
  step: number,
  low: number,
  high: number,
): { walls: string; windows: string } {
  let [walls, windows] = ["", ""];
  along(s, step, step / 2, (x, bay) => {
    const random = s.chance(`${name} ${bay}`);
    const [w, tall] = [step * random.between(0.74, 1.02), random.between(low, high)];
    walls +=
      box(x - w / 2, -tall, w, tall + 4) +
      (random.boolean(0.35) ? box(x - w * 0.2, -tall - 5, w * 0.4, 6) : "");
    for (let y = -tall + 4; y < -4; y += 6.4)
      for (let at = -w / 2 + 2.4; at < w / 2 - 3; at += 4.6)
        if (random.boolean(0.62)) windows += box(x + at, y, 2.2, 3.2);
    return "";
  });
  return { walls, windows };
}

/** A city: towers before towers, their windows lit at night. */
export const city: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const rise = Math.max(1, Math.min(-s.top / 84, 2.6));
    const [far, mid] = [blocks(s, "city far", 17, 30, 62 * rise), blocks(s, "city mid", 24, 18, 40 * rise)];
    const lit = s.light.lamps ? s.light.glow[0] : s.far("#e9f4fa", 0.1);
    return {
      far: firmament(s) + fill(s.far("#7f9cc0", 0.62), far.walls),
      middle: fill(s.far("#55749e", 0.25), mid.walls) + fill(lit, mid.windows, s.light.lamps ? 0.9 : 0.55),
      near:
        fill(s.paint("#6b7684"), box(s.left, 2, s.right - s.left, s.bottom)) +
        fill(s.paint("#8d99a6"), box(s.left, 1, s.right - s.left, 2.2)) +
        stroke(
          s.paint("#4a5562"),
          along(s, 10, 5, (x) => track(x, -7, x, 2)) + track(s.left, -7, s.right, -7),
          0.9,
        ),
    };
  },
};

/** A street: house fronts with awnings, lanterns, trees along the kerb. */
export const street: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const fronts = ["#d98f6c", "#e3c07f", "#8fb5a5", "#c9838a", "#9aa9c9"] as const;
    return {
      far:
        firmament(s) +
        along(s, 34, 17, (x, bay) => {
          const random = s.chance(`street ${bay}`);
          const tall =
            (Math.abs(x) < 20 ? 40 : random.between(58, 76)) * Math.max(1, Math.min(-s.top / 110, 2.2));
          const hue = s.far(random.pick(fronts), 0.16);
          const glass = s.light.lamps ? s.light.glow[0] : s.far("#dff0f6", 0.1);
          let holes = "";
          for (let y = -tall + 7; y < -34; y += 17) holes += box(x - 11, y, 7, 10) + box(x + 4, y, 7, 10);
          return (
            fill(hue, box(x - 17, -tall, 34.2, tall)) +
            fill(mix(hue, "#3a2a3a", 0.25), box(x - 18, -tall - 2, 36, 3)) +
            fill(glass, `${holes}${box(x - 13, -19, 26, 17)}`) +
            fill(
              s.paint(bay % 2 === 0 ? "#c8473c" : "#2f7f74"),
              poly(x - 13, -26, x + 13, -26, x + 16, -18, x - 16, -18),
            )
          );
        }),
      middle:
        fill(s.paint("#b9b2a6"), box(s.left, -1, s.right - s.left, 7)) +
        fill(s.paint("#6d6f78"), box(s.left, 6, s.right - s.left, s.bottom)) +
        along(s, 30, 8, (x) => fill(s.paint("#f1ead6"), poly(x, 13, x + 14, 13, x + 11, 15, x - 3, 15))),
      near:
        along(
          s,
          102,
          46,
          (x) =>
            halo(s, x, -58, 15) +
            stroke(s.paint("#2e3640"), track(x, 5, x, -52), 1.7) +
            fill(
              s.paint("#2e3640"),
              poly(x - 4, -62, x + 4, -62, x + 5.4, -60, x - 5.4, -60) + box(x - 3, 2, 6, 4),
            ) +
            fill(bulb(s, 0), poly(x - 4.4, -60, x + 4.4, -60, x + 2.8, -52, x - 2.8, -52)),
        ) +
        along(
          s,
          102,
          -47,
          (x) =>
            fill(s.paint("#6d4b38"), box(x - 1.5, -34, 3, 38)) +
            fill(s.paint("#5a9a62"), oval(x, -46, 15, 17) + oval(x - 9, -38, 10)) +
            fill(s.paint("#74b377"), oval(x - 4, -51, 7, 8)),
        ),
    };
  },
};

/** In a car: its seat, the window beside it, the roof above. */
export const car: PlaceArt = {
  kind: "open",
  draw: (s) => {
    const [l, w] = [s.left, s.right - s.left];
    const high = Math.max(s.top + 7, -92);
    return {
      far:
        firmament(s) +
        fill(s.far("#6fa578", 0.3), `M${n(l)} -20Q-40 -36 -10 -24T40 -30T${n(s.right)} -24V0H${n(l)}Z`) +
        fill(
          s.far("#54645f", 0.15),
          along(s, 44, 10, (x) => box(x, -34, 1.2, 18) + oval(x + 0.6, -37, 5, 7)),
        ) +
        fill(s.paint("#8f959e"), box(l, -17, w, 20)) +
        fill(
          s.paint("#f3ead2"),
          along(s, 26, 4, (x) => box(x, -11, 13, 1.4)),
        ),
      middle:
        fill(s.paint("#cfc4b6"), box(l, s.top, w, high - s.top)) +
        fill(
          s.paint("#3b4049"),
          box(l, high, w, 3) +
            along(
              s,
              108,
              0,
              (x) =>
                poly(x - 30, high, x - 23, high, x - 19, 0, x - 27, 0) +
                poly(x + 23, high, x + 30, high, x + 27, 0, x + 19, 0),
            ),
        ) +
        fill(s.paint("#4b525e"), box(l, -5, w, s.bottom + 5)) +
        fill(s.paint("#2f343d"), box(l, -6.4, w, 2.4)) +
        stroke(
          s.paint("#8b929d"),
          along(s, 108, 46, (x) => track(x - 7, 6, x + 5, 6)),
          1.8,
        ),
      near:
        fill(s.paint("#7a4b35"), "M-36 60C-38 10 -36 -6 -24 -12H24C36 -6 38 10 36 60Z") +
        fill(s.calm("#8f5b41"), box(-21, -66, 42, 44, 12)) +
        fill(s.paint("#3b4049"), box(-10, -24, 3, 12) + box(7, -24, 3, 12)) +
        stroke(s.paint("#a87353"), "M-27 60C-29 20 -27 4 -18 -2M27 60C29 20 27 4 18 -2", 1),
    };
  },
};
