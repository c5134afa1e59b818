import { mix } from "../../color/color-math.ts";
import {
  banner,
  barrel,
  candle,
  column,
  flame,
  onBothSides,
  onLeft,
  onRight,
  organPipes,
  stainedGlass,
  stoneJoints,
  strip,
  torch,
} from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { framedLandscape, repeatHorizontally, repeatOnWall, room } from "./scenery.ts";

/** A gallery: large framed paintings, a bust on a pedestal, a bench rope of light. */
const museum: Scenery = {
  kind: "room",
  backgroundColor: "#e9dfd0",
  draw: (scene) => {
    const stone = scene.applyLight("#f6f3ee");
    const shade = scene.applyLight("#c9c4bb");
    return {
      far:
        room(scene, "#b98f5e", "#f5efe4") +
        stroke(
          scene.applyLight("#a37b4c"),
          repeatHorizontally(scene, 22, 11, (x) => polyline(x * 0.8, 0, x * 1.6, scene.bottom)) +
            polyline(scene.left, 8, scene.right, 8),
          0.6,
        ) +
        fill(scene.applyLight("#f8f3ea"), strip(scene, -86, 2.4)),
      middle: onLeft(scene, (x) =>
        repeatOnWall(
          scene,
          96,
          -72,
          (y) =>
            fill(scene.applyLight("#8f6a2c"), box(x - 17, y, 36, 46)) +
            fill(scene.applyLight("#dcb25a"), box(x - 15.6, y + 1.4, 33.2, 43.2)) +
            framedLandscape(scene, x - 13, y + 4, 28, 38, "#a67c34", "#9fc2d8", "#5f8a6c") +
            fill(scene.applyLight("#f3d58a"), ellipse(x + 6, y + 13, 4)) +
            fill(scene.applyLight("#fbf6ea"), box(x - 6, y + 50, 12, 4)) +
            fill("#fff3cf", polygon(x - 4, y - 12, x + 6, y - 12, x + 17, y, x - 15, y), 0.4),
        ),
      ),
      near: onRight(
        scene,
        (x) =>
          fill(shade, box(x - 9, -22, 18, 44) + box(x - 11.5, -25, 23, 4)) +
          fill(scene.applyLight("#dedad2"), box(x - 9, -21, 11, 43)) +
          fill(
            stone,
            `M${format(x - 10)} -25q0 -9 7 -11v-6a8.4 10.4 0 1 1 7 0v6q7 2 7 11Z${ellipse(x, -52, 8, 10)}`,
          ) +
          fill(shade, ellipse(x, -60, 8.4, 4) + polygon(x + 4, -44, x + 8, -50, x + 6, -42, x + 3, -36)) +
          stroke(
            shade,
            `M${format(x - 5)} -53h3M${format(x + 1)} -53h3M${format(x - 2)} -46h4M${format(x - 0.6)} -52v3.4`,
            0.8,
          ) +
          fill(scene.applyLight("#c9a24c"), box(x - 5, -12, 10, 4)),
      ),
    };
  },
};

/** A church: pointed windows of coloured glass, organ pipes, candles. */
const church: Scenery = {
  kind: "room",
  backgroundColor: "#cfc4b2",
  draw: (scene) => ({
    far:
      room(scene, "#8d7f70", "#b5a893") +
      stoneJoints(scene, "#a3967f", 15, 30) +
      fill(
        scene.applyLight("#b5a78f"),
        repeatHorizontally(scene, 124, -22, (x) => box(x - 2, scene.top, 4, -scene.top)) +
          repeatHorizontally(scene, 124, 22, (x) => box(x - 2, scene.top, 4, -scene.top)),
      ),
    middle:
      onLeft(scene, (x) => repeatOnWall(scene, 100, -80, (y) => stainedGlass(scene, x - 11, y, 22, 58))) +
      onRight(scene, (x) => organPipes(scene, x, -8, 34, 76)) +
      fill(
        "#ffe9b0",
        onLeft(scene, (x) => polygon(x - 6, -66, x + 10, -66, x + 70, scene.bottom, x + 34, scene.bottom)),
        0.14,
      ),
    near: onLeft(
      scene,
      (x) =>
        fill(scene.applyLight("#6a4a32"), box(x - 16, -4, 32, 30)) +
        fill(scene.applyLight("#8a6444"), box(x - 18, -6, 36, 3)) +
        candle(scene, x - 11, -6, 7) +
        candle(scene, x - 4, -6, 10) +
        candle(scene, x + 4, -6, 6),
    ),
  }),
};

/** A corridor or hall of columns with a brazier. */
const temple: Scenery = {
  kind: "room",
  backgroundColor: "#e6d3ad",
  draw: (scene: SceneryContext) => ({
    far:
      room(scene, "#b79a70", "#cbb083") +
      stoneJoints(scene, "#d3bd92", 18, 36) +
      fill(scene.applyLight("#cdb284"), strip(scene, Math.max(scene.top, -98), 9)) +
      fill(
        scene.applyLight("#a8503a"),
        repeatHorizontally(scene, 12, 0, (x) =>
          polygon(
            x,
            Math.max(scene.top, -98) + 3,
            x + 6,
            Math.max(scene.top, -98) + 3,
            x + 3,
            Math.max(scene.top, -98) + 8,
          ),
        ),
      ),
    middle: onBothSides(scene, (x) =>
      column(scene, x + (x < 0 ? -4 : 4), 4, Math.max(scene.top + 12, -84), 8, "#d9b57a"),
    ),
    near: onBothSides(
      scene,
      (x) =>
        flame(x + (x < 0 ? 9 : -9), -16, 5) +
        fill(scene.applyLight("#6a4a34"), `M${format(x + (x < 0 ? 1 : -17))} -17h16q-1 8 -8 8t-8 -8Z`) +
        stroke(
          scene.applyLight("#6a4a34"),
          polyline(x + (x < 0 ? 9 : -9), -9, x + (x < 0 ? 9 : -9), 16),
          1.8,
        ),
    ),
  }),
};

/** A hall of a king: banners, torches, the back of a golden chair. */
const throneRoom: Scenery = {
  kind: "room",
  backgroundColor: "#8f6f78",
  draw: (scene) => ({
    far:
      room(scene, "#5a4550", "#6f5762") +
      stoneJoints(scene, "#745863") +
      fill(scene.applyLight("#9a2f3c"), polygon(-26, 0, 26, 0, 44, scene.bottom, -44, scene.bottom)),
    middle:
      onBothSides(scene, (x) => banner(scene, x * 1.02, Math.max(scene.top + 6, -88), 17, 54, "#a82f3e")) +
      repeatHorizontally(
        scene,
        248,
        0,
        (x) =>
          fill(
            scene.applyLight("#d8a63c"),
            `M${format(x - 31)} 6V-70q0 -14 12 -16q6 -10 19 -12q13 2 19 12q12 2 12 16V6Z`,
          ) +
          fill(
            scene.contrasting("#8a2438"),
            `M${format(x - 26)} 6V-66q0 -12 10 -14q6 -8 16 -10q10 2 16 10q10 2 10 14V6Z`,
          ) +
          fill(
            scene.applyLight("#f0cf72"),
            ellipse(x - 28, -82, 4) + ellipse(x + 28, -82, 4) + ellipse(x, -98, 4.6),
          ),
      ),
    near: onBothSides(scene, (x) => torch(scene, x + (x < 0 ? -7 : 7), -20)),
  }),
};

/** A cellar of a castle: dark stones, a window with bars, chains, a torch. */
const dungeon: Scenery = {
  kind: "room",
  backgroundColor: "#5c5a66",
  draw: (scene) => ({
    far: room(scene, "#3c3a44", "#4a4853") + stoneJoints(scene, "#403e49"),
    middle:
      onLeft(scene, (x) =>
        repeatOnWall(
          scene,
          100,
          -76,
          (y) =>
            fill(scene.applyLight("#3a3842"), arch(x - 12, y, 24, 30)) +
            fill(mix(scene.light.sky[0], "#9fc0e0", 0.4), arch(x - 10, y + 2, 20, 28)) +
            stroke(
              scene.applyLight("#26252c"),
              [-5, 0, 5].map((at) => polyline(x + at, y + 3, x + at, y + 30)).join("") +
                polyline(x - 10, y + 16, x + 10, y + 16),
              1.6,
            ),
        ),
      ) + onRight(scene, (x) => torch(scene, x - 2, -50)),
    near:
      onRight(scene, (x) =>
        stroke(
          scene.applyLight("#2c2b33"),
          [0, 1, 2, 3, 4, 5].map((i) => ellipse(x + 12, -66 + i * 6, 1.5, 2.8)).join("") +
            ellipse(x + 12, -28, 4),
          1.1,
        ),
      ) + onLeft(scene, (x) => barrel(scene, x - 4, 14, 30)),
  }),
};

/** A court: wooden panels, scales, columns. */
const courtroom: Scenery = {
  kind: "room",
  backgroundColor: "#d8c3a2",
  draw: (scene) => ({
    far:
      room(scene, "#7d2f36", "#6d4628") +
      fill(scene.applyLight("#85552f"), strip(scene, -44, 42)) +
      fill(
        scene.applyLight("#9a683d"),
        repeatHorizontally(scene, 22, 0, (x) => box(x + 2, -40, 18, 34)),
      ) +
      fill(scene.applyLight("#6d4628"), strip(scene, -46, 3)),
    middle:
      onLeft(scene, (x) => column(scene, x, 0, Math.max(scene.top + 8, -88), 7, "#efe6d4")) +
      onRight(
        scene,
        (x) =>
          stroke(
            scene.applyLight("#b98a34"),
            polyline(x, -48, x, -76) +
              polyline(x - 13, -72, x + 13, -72) +
              polyline(x - 13, -72, x - 18, -60) +
              polyline(x - 13, -72, x - 8, -60) +
              polyline(x + 13, -72, x + 8, -60) +
              polyline(x + 13, -72, x + 18, -60),
            1.2,
          ) +
          fill(
            scene.applyLight("#d3a548"),
            `M${format(x - 19)} -60h12q-1 5 -6 5t-6 -5ZM${format(x + 7)} -60h12q-1 5 -6 5t-6 -5Z` +
              box(x - 6, -50, 12, 3) +
              ellipse(x, -77, 2.4),
          ),
      ),
    near:
      fill(scene.applyLight("#5f3d24"), strip(scene, 2, 30)) +
      fill(scene.applyLight("#8a5c36"), strip(scene, 0, 3)),
  }),
};

export const halls = {
  museum,
  church,
  temple,
  "throne-room": throneRoom,
  dungeon,
  courtroom,
};
