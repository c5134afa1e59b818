import { mix } from "../../color/color-math.ts";
import { box, ellipse, fill, format, mergePaths, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import {
  archedWindow,
  bulbColor,
  halo,
  pendantLamp,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatSigns,
  repeatVertically,
  room,
} from "./scenery.ts";
import { drawSky } from "./sky.ts";

/** A cafe: bricks, a board with the day's drinks, lamps over the counter. */
const cafe: Scenery = {
  kind: "room",
  backgroundColor: "#dcb594",
  draw: (scene) => ({
    far:
      room(scene, "#7a5140", "#5d3b2e") +
      repeatVertically(scene, 26, -10, (y, row) =>
        repeatHorizontally(scene, 34, 8 + (row % 2) * 17, (x) =>
          Math.abs(x) < 20
            ? ""
            : fill(scene.applyLight("#cb9d79"), box(x, y, 9, 4, 0.8) + box(x + 5, y - 6, 9, 4, 0.8)),
        ),
      ),
    middle:
      repeatSigns(scene, 122, 44, 17, (x) =>
        repeatOnWall(
          scene,
          90,
          -66,
          (y) =>
            fill(scene.applyLight("#7b5236"), box(x - 17, y, 34, 28, 1)) +
            fill(scene.applyLight("#2f3833"), box(x - 15, y + 2, 30, 24)) +
            stroke(
              scene.applyLight("#f0ead9"),
              `${polyline(x - 11, y + 7, x + 1, y + 7)}${polyline(x - 11, y + 12, x + 5, y + 12)}${polyline(x - 11, y + 17, x - 1, y + 17)}M${format(x + 5)} ${format(y + 16)}h6v4q0 3 -3 3t-3 -3Z`,
              1,
            ),
        ),
      ) +
      repeatHorizontally(scene, 122, -44, (x) =>
        repeatOnWall(
          scene,
          90,
          -48,
          (y) =>
            fill(scene.applyLight("#7b5236"), box(x - 18, y, 36, 2) + box(x - 18, y + 18, 36, 2)) +
            fill(
              scene.applyLight("#fbf3e4"),
              box(x - 15, y - 6, 6, 6, 1.4) + box(x - 7, y - 6, 6, 6, 1.4) + box(x + 5, y + 11, 6, 7, 1.4),
            ) +
            fill(
              scene.applyLight("#2f7f74"),
              box(x - 14, y + 10, 6, 8, 1.4) + box(x - 6, y + 8, 6, 10, 1.4),
            ) +
            plant(scene, x + 9, y, 10),
        ),
      ),
    near:
      fill(scene.applyLight("#8a5a3c"), box(scene.left, -12, scene.right - scene.left, 3)) +
      fill(scene.applyLight("#3f5f58"), box(scene.left, -9, scene.right - scene.left, 36)) +
      repeatHorizontally(
        scene,
        122,
        43,
        (x) =>
          fill(scene.applyLight("#c7ccd2"), box(x - 13, -30, 26, 18, 2)) +
          fill(
            scene.applyLight("#31343d"),
            box(x - 10, -22, 20, 7, 1) + box(x - 5, -15, 4, 2) + box(x + 2, -15, 4, 2),
          ) +
          fill(scene.applyLight("#d8503f"), box(x - 13, -32, 26, 3, 1)),
      ) +
      repeatHorizontally(scene, 61, 30.5, (x) => pendantLamp(scene, x, -66, 6.5, "#2f3833")),
  }),
};

/** A restaurant: round windows, bottles, candles on white cloth. */
const restaurant: Scenery = {
  kind: "room",
  backgroundColor: "#a85b4c",
  draw: (scene) => ({
    far:
      room(scene, "#5b3a30", "#7a4436") +
      fill(scene.applyLight("#8c4439"), box(scene.left, -26, scene.right - scene.left, 24)) +
      fill(scene.applyLight("#d0a25c"), box(scene.left, -27.4, scene.right - scene.left, 1.6)),
    middle:
      repeatHorizontally(scene, 126, -45, (x) =>
        repeatOnWall(scene, 90, -70, (y) => archedWindow(scene, x - 13, y, 26, 40, "#f2dfbd")),
      ) +
      repeatHorizontally(scene, 126, 45, (x) =>
        repeatOnWall(
          scene,
          90,
          -68,
          (y) =>
            fill(scene.applyLight("#5b3226"), box(x - 16, y, 32, 36, 1)) +
            fill(scene.applyLight("#3c201a"), box(x - 14, y + 2, 28, 15) + box(x - 14, y + 19, 28, 15)) +
            fill(
              scene.applyLight("#4f8a5b"),
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
              scene.applyLight("#d7a24a"),
              [-5, 7].map((at) => box(x + at, y + 8, 4, 9, 1) + box(x + at + 1.3, y + 4, 1.4, 5)).join(""),
            ),
        ),
      ),
    near:
      repeatHorizontally(scene, 63, 31.5, (x) => pendantLamp(scene, x, -74, 6, "#e3b55f")) +
      repeatHorizontally(
        scene,
        84,
        43,
        (x) =>
          fill(scene.applyLight("#fbf5ea"), `M${format(x - 22)} -8h44l5 34h-54Z`) +
          fill(
            scene.applyLight("#e8dccb"),
            polygon(x - 10, -8, x - 6, -8, x - 9, 26, x - 14, 26) +
              polygon(x + 8, -8, x + 11, -8, x + 15, 26, x + 10, 26),
          ) +
          halo(scene, x, -20, 9) +
          fill(scene.applyLight("#fff3dc"), box(x - 1.6, -17, 3.2, 9)) +
          fill("#ffc14d", `M${format(x)} -24q3.4 4 0 7q-3.4 -3 0 -7Z`) +
          fill(scene.applyLight("#c7475a"), `M${format(x + 9)} -18h6q0 5 -3 5t-3 -5Z`) +
          stroke(scene.applyLight("#f7efe6"), polyline(x + 12, -13, x + 12, -8), 0.8),
      ),
  }),
};

/** A shop: shelves full of things in boxes and bottles, an awning above. */
const store: Scenery = {
  kind: "room",
  backgroundColor: "#f0ece0",
  draw: (scene) => {
    const goods = ["#e2604a", "#f2b63d", "#3f9c8f", "#5a7fc4", "#ef8fa3"] as const;
    return {
      far: room(scene, "#c3b69e", "#9fb0a4"),
      middle: mergePaths(
        repeatVertically(scene, 19, -8, (y, row) =>
          repeatHorizontally(scene, 50, 50, (x, column) => {
            if (column === -1) return "";
            const random = scene.random(`store ${column} ${row}`);
            const items = [0, 1, 2, 3].map((i) => {
              const [high, hue] = [random.between(8, 13.5), random.pick(goods)];
              const left = x - 20 + i * 10;
              return fill(
                scene.applyLight(hue),
                random.boolean(0.5)
                  ? box(left, y - high, 8, high, 1)
                  : box(left + 1, y - high + 3, 6, high - 3, 2) + box(left + 2.6, y - high, 2.8, 4),
              );
            });
            return items.join("") + fill(scene.applyLight("#b98a5e"), box(x - 23, y, 46, 2));
          }),
        ),
      ),
      near:
        repeatHorizontally(scene, 50, 75, (x) =>
          fill(scene.applyLight("#8d6642"), box(x - 1.5, scene.top, 3, -scene.top + 8)),
        ) +
        fill(scene.applyLight("#f7f4ea"), box(scene.left, scene.top, scene.right - scene.left, 7)) +
        mergePaths(
          repeatHorizontally(
            scene,
            12,
            0,
            (x) =>
              fill(scene.applyLight("#3f9c8f"), `M${format(x)} ${format(scene.top)}h6v7a3 3 0 0 1 -6 0Z`) +
              fill(scene.applyLight("#f7f4ea"), `M${format(x + 6)} ${format(scene.top)}h6v7a3 3 0 0 1 -6 0Z`),
          ),
        ),
    };
  },
};

function blocks(
  scene: SceneryContext,
  name: string,
  step: number,
  low: number,
  high: number,
): { walls: string; windows: string } {
  let [walls, windows] = ["", ""];
  repeatHorizontally(scene, step, step / 2, (x, column) => {
    const random = scene.random(`${name} ${column}`);
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
const city: Scenery = {
  kind: "open",
  draw: (scene) => {
    const rise = Math.max(1, Math.min(-scene.top / 84, 2.6));
    const [far, mid] = [
      blocks(scene, "city far", 17, 30, 62 * rise),
      blocks(scene, "city mid", 24, 18, 40 * rise),
    ];
    const lit = scene.light.lamps ? scene.light.glow[0] : scene.applyHaze("#e9f4fa", 0.1);
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#7f9cc0", 0.62), far.walls),
      middle:
        fill(scene.applyHaze("#55749e", 0.25), mid.walls) +
        fill(lit, mid.windows, scene.light.lamps ? 0.9 : 0.55),
      near:
        fill(scene.applyLight("#6b7684"), box(scene.left, 2, scene.right - scene.left, scene.bottom)) +
        fill(scene.applyLight("#8d99a6"), box(scene.left, 1, scene.right - scene.left, 2.2)) +
        stroke(
          scene.applyLight("#4a5562"),
          repeatHorizontally(scene, 10, 5, (x) => polyline(x, -7, x, 2)) +
            polyline(scene.left, -7, scene.right, -7),
          0.9,
        ),
    };
  },
};

/** A street: house fronts with awnings, lanterns, trees along the kerb. */
const street: Scenery = {
  kind: "open",
  draw: (scene) => {
    const fronts = ["#d98f6c", "#e3c07f", "#8fb5a5", "#c9838a", "#9aa9c9"] as const;
    return {
      far:
        drawSky(scene) +
        repeatHorizontally(scene, 34, 17, (x, column) => {
          const random = scene.random(`street ${column}`);
          const tall =
            (Math.abs(x) < 20 ? 40 : random.between(58, 76)) * Math.max(1, Math.min(-scene.top / 110, 2.2));
          const hue = scene.applyHaze(random.pick(fronts), 0.16);
          const glass = scene.light.lamps ? scene.light.glow[0] : scene.applyHaze("#dff0f6", 0.1);
          let holes = "";
          for (let y = -tall + 7; y < -34; y += 17) holes += box(x - 11, y, 7, 10) + box(x + 4, y, 7, 10);
          return (
            fill(hue, box(x - 17, -tall, 34.2, tall)) +
            fill(mix(hue, "#3a2a3a", 0.25), box(x - 18, -tall - 2, 36, 3)) +
            fill(glass, `${holes}${box(x - 13, -19, 26, 17)}`) +
            fill(
              scene.applyLight(column % 2 === 0 ? "#c8473c" : "#2f7f74"),
              polygon(x - 13, -26, x + 13, -26, x + 16, -18, x - 16, -18),
            )
          );
        }),
      middle:
        fill(scene.applyLight("#b9b2a6"), box(scene.left, -1, scene.right - scene.left, 7)) +
        fill(scene.applyLight("#6d6f78"), box(scene.left, 6, scene.right - scene.left, scene.bottom)) +
        repeatHorizontally(scene, 30, 8, (x) =>
          fill(scene.applyLight("#f1ead6"), polygon(x, 13, x + 14, 13, x + 11, 15, x - 3, 15)),
        ),
      near:
        repeatHorizontally(
          scene,
          102,
          46,
          (x) =>
            halo(scene, x, -58, 15) +
            stroke(scene.applyLight("#2e3640"), polyline(x, 5, x, -52), 1.7) +
            fill(
              scene.applyLight("#2e3640"),
              polygon(x - 4, -62, x + 4, -62, x + 5.4, -60, x - 5.4, -60) + box(x - 3, 2, 6, 4),
            ) +
            fill(bulbColor(scene, 0), polygon(x - 4.4, -60, x + 4.4, -60, x + 2.8, -52, x - 2.8, -52)),
        ) +
        repeatHorizontally(
          scene,
          102,
          -47,
          (x) =>
            fill(scene.applyLight("#6d4b38"), box(x - 1.5, -34, 3, 38)) +
            fill(scene.applyLight("#5a9a62"), ellipse(x, -46, 15, 17) + ellipse(x - 9, -38, 10)) +
            fill(scene.applyLight("#74b377"), ellipse(x - 4, -51, 7, 8)),
        ),
    };
  },
};

/** The inside of a car: the seat, the side window and the roof. */
const car: Scenery = {
  kind: "open",
  draw: (scene) => {
    const [l, w] = [scene.left, scene.right - scene.left];
    const high = Math.max(scene.top + 7, -92);
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#6fa578", 0.3),
          `M${format(l)} -20Q-40 -36 -10 -24T40 -30T${format(scene.right)} -24V0H${format(l)}Z`,
        ) +
        fill(
          scene.applyHaze("#54645f", 0.15),
          repeatHorizontally(scene, 44, 10, (x) => box(x, -34, 1.2, 18) + ellipse(x + 0.6, -37, 5, 7)),
        ) +
        fill(scene.applyLight("#8f959e"), box(l, -17, w, 20)) +
        fill(
          scene.applyLight("#f3ead2"),
          repeatHorizontally(scene, 26, 4, (x) => box(x, -11, 13, 1.4)),
        ),
      middle:
        fill(scene.applyLight("#cfc4b6"), box(l, scene.top, w, high - scene.top)) +
        fill(
          scene.applyLight("#3b4049"),
          box(l, high, w, 3) +
            repeatHorizontally(
              scene,
              108,
              0,
              (x) =>
                polygon(x - 30, high, x - 23, high, x - 19, 0, x - 27, 0) +
                polygon(x + 23, high, x + 30, high, x + 27, 0, x + 19, 0),
            ),
        ) +
        fill(scene.applyLight("#4b525e"), box(l, -5, w, scene.bottom + 5)) +
        fill(scene.applyLight("#2f343d"), box(l, -6.4, w, 2.4)) +
        stroke(
          scene.applyLight("#8b929d"),
          repeatHorizontally(scene, 108, 46, (x) => polyline(x - 7, 6, x + 5, 6)),
          1.8,
        ),
      near:
        fill(scene.applyLight("#7a4b35"), "M-36 60C-38 10 -36 -6 -24 -12H24C36 -6 38 10 36 60Z") +
        fill(scene.contrasting("#8f5b41"), box(-21, -66, 42, 44, 12)) +
        fill(scene.applyLight("#3b4049"), box(-10, -24, 3, 12) + box(7, -24, 3, 12)) +
        stroke(scene.applyLight("#a87353"), "M-27 60C-29 20 -27 4 -18 -2M27 60C29 20 27 4 18 -2", 1),
    };
  },
};

export const town = { cafe, car, city, restaurant, store, street };
