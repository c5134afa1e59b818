import { lighten, mix } from "../../color/color-math.ts";
import { onBothSides, onLeft, onRight, strip } from "./objects.ts";
import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { repeatHorizontally, repeatVertically, room } from "./scenery.ts";

/** A station or airport: a window with an aeroplane, a board with departures. */
const airport: Scenery = {
  kind: "room",
  backgroundColor: "#cfe0ea",
  draw: (scene) => ({
    far:
      room(scene, "#aab4bc", "#e8eef2") +
      stroke(
        scene.applyLight("#f4f8fa"),
        repeatHorizontally(scene, 31, 15, (x) => polyline(x, scene.top, x, 0)),
        1.6,
      ) +
      fill(scene.applyHaze("#8fae8a", 0.3), strip(scene, -14, 12)),
    middle:
      onLeft(
        scene,
        (x) =>
          fill(
            scene.applyLight("#fbfcfd"),
            `M${format(x - 24)} -52q20 -10 40 -2q8 3 9 5q-6 6 -22 5q-18 -1 -27 -8ZM${format(x - 24)} -52l-5 -14h5l9 12Z`,
          ) +
          fill(scene.applyLight("#d8493f"), polygon(x - 24, -54, x - 29, -66, x - 24, -66, x - 17, -56)) +
          fill(scene.applyLight("#c3cdd6"), polygon(x - 4, -47, x + 8, -47, x - 8, -34, x - 14, -34)) +
          fill(
            scene.applyLight("#6f93b5"),
            [0, 1, 2, 3, 4].map((i) => ellipse(x - 10 + i * 5, -52, 1.1)).join(""),
          ),
      ) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#252b36"), box(x - 17, -82, 36, 34, 1.6)) +
          fill(
            "#ffd23f",
            [0, 1, 2, 3, 4]
              .map((i) => box(x - 14, -78 + i * 6, 6, 2.6) + box(x - 5, -78 + i * 6, 13 - (i % 3) * 3, 2.6))
              .join(""),
          ) +
          fill("#6fe08f", [0, 1, 3].map((i) => box(x + 11, -78 + i * 6, 5, 2.6)).join("")),
      ),
    near: onBothSides(
      scene,
      (x) =>
        fill(scene.applyLight("#3f5f8a"), box(x - 16, -14, 14, 18, 2) + box(x + 1, -14, 14, 18, 2)) +
        fill(scene.applyLight("#6b7480"), box(x - 18, 3, 36, 3)),
    ),
  }),
};

/** The inside of a train: windows with a landscape, seats, a rack. */
const train: Scenery = {
  kind: "room",
  backgroundColor: "#e9dfcf",
  draw: (scene) => ({
    far: room(scene, "#6d5a50", "#8a6a50") + fill(scene.applyLight("#a06a48"), strip(scene, -26, 24)),
    middle:
      onBothSides(scene, (x) => {
        const [high, low] = scene.light.sky;
        return (
          fill(scene.applyLight("#8f6a4c"), box(x - 22, -76, 44, 46, 5)) +
          fill(mix(high, low, 0.5), box(x - 19, -73, 38, 40, 3)) +
          fill(scene.applyHaze("#7fae7f", 0.3), `M${format(x - 19)} -44q10 -12 20 -4t18 -4v19h-38Z`) +
          fill(scene.applyLight("#5f9a63"), `M${format(x - 19)} -38q14 -6 38 0v5h-38Z`) +
          fill(
            lighten(low, 0.4),
            polygon(x - 4, -73, x + 6, -73, x - 12, -33, x - 19, -33, x - 19, -44),
            0.35,
          )
        );
      }) +
      fill(scene.applyLight("#b98d4a"), strip(scene, -86, 1.6)) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#7a4a34"), box(x - 13, -97, 22, 11, 2)) +
          fill(scene.applyLight("#d9a94c"), box(x - 4, -94, 4, 3)),
      ),
    near: onBothSides(
      scene,
      (x) =>
        fill(scene.applyLight("#a8323c"), box(x - 17, -20, 34, 46, 6)) +
        fill(scene.applyLight("#f4efe4"), box(x - 9, -20, 18, 9, 2)),
    ),
  }),
};

/** A cockpit: a windscreen with sky, dials and switches. */
const cockpit: Scenery = {
  kind: "room",
  backgroundColor: "#7d8794",
  draw: (scene) => {
    const [high, low] = scene.light.sky;
    const dial = (x: number, y: number, r: number): string =>
      fill("#e8edf2", ellipse(x, y, r)) +
      fill("#1d232c", ellipse(x, y, r * 0.84)) +
      stroke("#7ff0b0", polyline(x, y, x + r * 0.5, y - r * 0.4), 0.8);
    return {
      far:
        fill(
          scene.contrasting(mix(high, low, 0.4)),
          box(scene.left, scene.top, scene.right - scene.left, -scene.top),
        ) +
        fill(
          lighten(low, 0.5),
          onBothSides(
            scene,
            (x) => ellipse(x - 6, -40, 13, 4) + ellipse(x + 6, -43, 10, 5) + ellipse(x + 10, -66, 9, 3),
          ),
          0.85,
        ) +
        fill(scene.applyLight("#4a525e"), strip(scene, 0, scene.bottom)),
      middle:
        fill(
          scene.applyLight("#5a6472"),
          strip(scene, scene.top, Math.max(0, -88 - scene.top) + 6) +
            repeatHorizontally(scene, 124, -62, (x) =>
              polygon(x - 5, scene.top, x + 5, scene.top, x + 7, 0, x - 7, 0),
            ) +
            repeatHorizontally(scene, 124, -25, (x) =>
              polygon(x + 1, scene.top, x + 5, scene.top, x + 1, 0, x - 4, 0),
            ) +
            repeatHorizontally(scene, 124, 25, (x) =>
              polygon(x - 5, scene.top, x - 1, scene.top, x + 4, 0, x - 1, 0),
            ),
        ) + fill(scene.applyLight("#39414d"), strip(scene, -22, 50)),
      near: onBothSides(
        scene,
        (x) =>
          dial(x - 11, -12, 6.4) +
          dial(x + 4, -12, 6.4) +
          dial(x + 17, -12, 4.4) +
          fill("#ff6b5e", ellipse(x - 14, -1, 1.4) + ellipse(x - 4, -1, 1.4)) +
          fill("#ffd23f", ellipse(x - 9, -1, 1.4) + ellipse(x + 6, -1, 1.4)) +
          fill("#6fe08f", ellipse(x + 1, -1, 1.4) + ellipse(x + 12, -1, 1.4)),
      ),
    };
  },
};

/** The inside of a space station: white panels, a porthole with a planet, lights. */
const spaceStation: Scenery = {
  kind: "room",
  backgroundColor: "#d3dbe4",
  draw: (scene) => ({
    far:
      room(scene, "#8f9aaa", "#b5c0cc") +
      stroke(
        scene.applyLight("#b4bfcc"),
        repeatHorizontally(scene, 31, 0, (x) => polyline(x, scene.top, x, 0)) +
          repeatVertically(scene, 30, -12, (y) => polyline(scene.left, y, scene.right, y)),
        0.8,
      ) +
      fill("#6fd3ff", strip(scene, -88, 1.8), 0.9),
    middle:
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#8d99a8"), ellipse(x, -58, 19)) +
          fill("#131a33", ellipse(x, -58, 15.6)) +
          fill(
            "#ffffff",
            ellipse(x - 8, -64, 0.7) +
              ellipse(x + 4, -68, 0.6) +
              ellipse(x + 9, -58, 0.7) +
              ellipse(x - 3, -52, 0.5),
          ) +
          fill("#3f8fd8", `M${format(x - 13)} -49.4a15.6 15.6 0 0 0 26 0q-13 -12 -26 0Z`) +
          fill("#6fc08a", `M${format(x - 6)} -52q6 -2 9 1q-4 4 -9 2Z`) +
          fill(
            scene.applyLight("#6d7988"),
            [0, 60, 120, 180, 240, 300]
              .map((deg) =>
                ellipse(
                  x + 17.4 * Math.cos((deg * Math.PI) / 180),
                  -58 + 17.4 * Math.sin((deg * Math.PI) / 180),
                  1.1,
                ),
              )
              .join(""),
          ),
      ) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#7f8b9a"), box(x - 18, -80, 38, 40, 3)) +
          fill("#10202e", box(x - 15, -77, 32, 20, 1.6)) +
          stroke(
            "#59e0d0",
            polyline(x - 12, -66, x - 6, -66, x - 3, -73, x + 2, -61, x + 5, -66, x + 14, -66),
            1,
          ) +
          fill("#ff6b5e", ellipse(x - 11, -49, 2)) +
          fill("#ffd23f", ellipse(x - 4, -49, 2)) +
          fill("#6fe08f", ellipse(x + 3, -49, 2)) +
          fill("#6fd3ff", box(x + 8, -51, 8, 4, 1)),
      ),
    near: onBothSides(
      scene,
      (x) =>
        stroke(scene.applyLight("#e8743a"), polyline(x - 14, -16, x + 14, -16), 2.4) +
        fill(scene.applyLight("#6d7988"), box(x - 16, -20, 4, 8, 1) + box(x + 12, -20, 4, 8, 1)),
    ),
  }),
};

export const travel = {
  airport,
  train,
  cockpit,
  "space-station": spaceStation,
};
