import { lighten, mix } from "../../color/color-math.ts";
import {
  banner,
  barrel,
  boards,
  bulb,
  candle,
  column,
  crate,
  flame,
  lantern,
  onBothSides,
  onLeft,
  onRight,
  organPipes,
  shelfOf,
  stainedGlass,
  stoneJoints,
  strip,
  torch,
} from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import {
  framedLandscape,
  halo,
  pendantLamp,
  plant,
  repeatHorizontally,
  repeatOnWall,
  repeatVertically,
  room,
  windowPanes,
} from "./scenery.ts";

/** Any room: a window, a lamp, a picture. */
const plainRoom: Scenery = {
  kind: "room",
  backgroundColor: "#e4ddd3",
  draw: (scene) => ({
    far: room(scene, "#a98c6c", "#f6f1e8"),
    middle:
      onLeft(scene, (x) =>
        repeatOnWall(scene, 92, -68, (y) => windowPanes(scene, x - 15, y, 28, 40, "#fbf8f2")),
      ) +
      onRight(scene, (x) =>
        repeatOnWall(scene, 92, -66, (y) =>
          framedLandscape(scene, x - 8, y, 18, 22, "#8a6a4c", "#f2e8d6", "#8fb0a4"),
        ),
      ),
    near: onRight(scene, (x) => plant(scene, x + 2, 14, 26, "#cfc2ae")),
  }),
};

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

/** A workshop: tools on the wall, a bench, a window. */
const workshop: Scenery = {
  kind: "room",
  backgroundColor: "#dcc7a4",
  draw: (scene) => {
    const iron = scene.applyLight("#5f6872");
    const grip = scene.applyLight("#b5482f");
    return {
      far: room(scene, "#8a6c4c", "#a8845a") + boards(scene, "#c4a97f", 14),
      middle:
        onLeft(scene, (x) =>
          repeatOnWall(
            scene,
            96,
            -74,
            (y) =>
              fill(scene.applyLight("#b08a58"), box(x - 18, y, 36, 40, 1)) +
              // A hammer, a saw, a spanner and a screwdriver.
              fill(scene.applyLight("#8a5c34"), box(x - 13, y + 8, 2.4, 22)) +
              fill(iron, box(x - 17, y + 5, 10, 5, 1)) +
              fill(iron, polygon(x - 4, y + 6, x + 1, y + 6, x - 1, y + 26, x - 4, y + 26)) +
              fill(grip, box(x - 4.6, y + 25, 5, 8, 1.6)) +
              stroke(iron, polyline(x + 7, y + 12, x + 7, y + 30), 2.2) +
              stroke(iron, `M${format(x + 4)} ${format(y + 6)}q0 6 3 6t3 -6`, 2) +
              stroke(iron, polyline(x + 14, y + 16, x + 14, y + 32), 1.4) +
              fill(grip, box(x + 12.4, y + 6, 3.2, 11, 1.4)),
          ),
        ) +
        onRight(scene, (x) =>
          repeatOnWall(scene, 96, -76, (y) => windowPanes(scene, x - 14, y, 30, 36, "#7a5a3c")),
        ),
      near:
        fill(scene.applyLight("#8f623a"), strip(scene, -13, 4)) +
        fill(scene.applyLight("#6d4a2e"), strip(scene, -9, 34)) +
        onLeft(
          scene,
          (x) =>
            fill(iron, box(x - 12, -24, 16, 5, 1) + box(x - 9, -19, 9, 6) + box(x + 4, -23, 7, 3)) +
            stroke(iron, polyline(x + 11, -26, x + 11, -17), 1.4),
        ) +
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#d8ecec"), box(x - 10, -26, 11, 13, 2)) +
            stroke(
              iron,
              polyline(x - 7, -26, x - 8, -36) +
                polyline(x - 4, -26, x - 3, -38) +
                polyline(x - 2, -26, x + 1, -34),
              1,
            ) +
            fill(scene.applyLight("#c8523a"), box(x + 4, -22, 14, 9, 1.4)) +
            fill(scene.applyLight("#8a3626"), box(x + 8, -24, 6, 2.4, 1)),
        ),
    };
  },
};

/** An attic: sloping beams, a round window, a bulb, boxes. */
const attic: Scenery = {
  kind: "room",
  backgroundColor: "#d2b48f",
  draw: (scene) => ({
    far:
      room(scene, "#8a6440", "#9a7450") +
      boards(scene, "#bb9a72", 11) +
      fill(
        scene.applyLight("#7a5638"),
        polygon(-62, 0, -56, 0, -12, Math.max(scene.top, -100), -20, Math.max(scene.top, -100)) +
          polygon(62, 0, 56, 0, 12, Math.max(scene.top, -100), 20, Math.max(scene.top, -100)) +
          strip(scene, -92, 4),
      ),
    middle:
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#6a4a30"), ellipse(x, -62, 13)) +
          fill(mix(scene.light.sky[0], scene.light.sky[1], 0.45), ellipse(x, -62, 11)) +
          stroke(
            scene.applyLight("#6a4a30"),
            polyline(x - 12, -62, x + 12, -62) + polyline(x, -74, x, -50),
            1.4,
          ),
      ) + onLeft(scene, (x) => bulb(scene, x + 4, -62)),
    near:
      onLeft(scene, (x) => crate(scene, x - 8, 16, 24) + crate(scene, x + 2, -8, 17, "#a87a4c")) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#7d4b3a"), box(x - 14, -12, 30, 30, 3)) +
          fill(scene.applyLight("#d9a94c"), box(x - 1, -2, 5, 5) + box(x - 14, -4, 30, 1.6)),
      ),
  }),
};

/** A bakery: loaves on shelves, an oven that glows. */
const bakery: Scenery = {
  kind: "room",
  backgroundColor: "#f3dfbf",
  draw: (scene) => {
    const loaf = (x: number, y: number, w: number): string =>
      fill(
        scene.applyLight("#c98a45"),
        `M${format(x)} ${format(y)}q-1 -${format(w * 0.55)} ${format(w / 2)} -${format(w * 0.55)}t${format(w / 2)} ${format(w * 0.55)}Z`,
      ) +
      stroke(
        scene.applyLight("#f0c88a"),
        polyline(x + w * 0.3, y - w * 0.38, x + w * 0.4, y - w * 0.18) +
          polyline(x + w * 0.56, y - w * 0.4, x + w * 0.66, y - w * 0.2),
        0.9,
      );
    return {
      far:
        room(scene, "#a9764a", "#fff6e4") +
        fill(
          scene.applyLight("#e8cda2"),
          repeatHorizontally(scene, 16, 0, (x) => box(x, scene.top, 8, -scene.top)),
          0.6,
        ),
      middle:
        onLeft(scene, (x) =>
          repeatOnWall(scene, 96, -24, (y) =>
            [0, 1, 2]
              .map((row) => {
                const at = y - row * 20;
                return (
                  fill(scene.applyLight("#8a5a36"), box(x - 19, at, 38, 2.4)) +
                  (row === 1
                    ? [0, 1, 2, 3]
                        .map((i) =>
                          fill(scene.applyLight("#d99a52"), box(x - 16 + i * 8, at - 15, 4.6, 15, 2.3)),
                        )
                        .join("")
                    : loaf(x - 17, at, 15) + loaf(x + 1, at, 15))
                );
              })
              .join(""),
          ),
        ) +
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#b5694a"), box(x - 19, -74, 40, 74, 3)) +
            fill(scene.applyLight("#8f4e36"), arch(x - 14, -62, 30, 34)) +
            fill("#2e1a16", arch(x - 11, -58, 24, 28)) +
            fill("#ff9a3c", ellipse(x + 1, -34, 9, 5), 0.9) +
            fill("#ffd45e", ellipse(x + 1, -33, 5, 2.6)) +
            fill("#ff9a3c", ellipse(x + 1, -40, 17), 0.2) +
            stroke(
              scene.applyLight("#9c5840"),
              polyline(x - 19, -22, x + 21, -22) +
                polyline(x - 19, -12, x + 21, -12) +
                polyline(x - 6, -22, x - 6, -12) +
                polyline(x + 8, -22, x + 8, -12),
              0.8,
            ),
        ),
      near:
        fill(scene.applyLight("#a06a40"), strip(scene, -9, 4)) +
        fill(scene.applyLight("#f7ead2"), strip(scene, -5, 30)) +
        onLeft(scene, (x) => loaf(x - 14, -9, 18)) +
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#e8798a"), `M${format(x - 6)} -17q0 -9 8 -9t8 9Z`) +
            fill(scene.applyLight("#f3dcb8"), polygon(x - 6, -17, x + 10, -17, x + 8, -9, x - 4, -9)) +
            fill(scene.applyLight("#d8403a"), ellipse(x + 2, -27, 1.8)),
        ),
    };
  },
};

/** A laboratory: flasks on shelves, a screen with a molecule. */
const laboratory: Scenery = {
  kind: "room",
  backgroundColor: "#d8e8ec",
  draw: (scene) => {
    const flask = (x: number, y: number, size: number, color: string): string =>
      fill(
        scene.applyLight("#f4fbfc"),
        polygon(
          x - size * 0.2,
          y - size * 1.5,
          x + size * 0.2,
          y - size * 1.5,
          x + size * 0.2,
          y - size * 0.9,
          x + size * 0.8,
          y,
          x - size * 0.8,
          y,
          x - size * 0.2,
          y - size * 0.9,
        ),
        0.9,
      ) +
      fill(
        color,
        polygon(
          x - size * 0.44,
          y - size * 0.5,
          x + size * 0.44,
          y - size * 0.5,
          x + size * 0.8,
          y,
          x - size * 0.8,
          y,
        ),
      );
    const tube = (x: number, y: number, color: string): string =>
      fill(scene.applyLight("#f4fbfc"), box(x, y - 12, 3.4, 12, 1.7)) +
      fill(color, box(x, y - 7, 3.4, 7, 1.7));
    return {
      far:
        room(scene, "#9fb4bd", "#f3f9fa") +
        stroke(
          scene.applyLight("#c4d8de"),
          repeatHorizontally(scene, 20, 10, (x) => polyline(x, scene.top, x, 0)) +
            repeatVertically(scene, 20, -10, (y) => polyline(scene.left, y, scene.right, y)),
          0.6,
        ),
      middle:
        onLeft(scene, (x) =>
          repeatOnWall(
            scene,
            96,
            -42,
            (y) =>
              fill(scene.applyLight("#8fa6b0"), box(x - 19, y, 38, 2) + box(x - 19, y - 24, 38, 2)) +
              flask(x - 11, y, 8, "#4fc3a1") +
              flask(x + 8, y, 6.4, "#f0719b") +
              tube(x - 15, y - 24, "#f6b93b") +
              tube(x - 9, y - 24, "#5a9bf0") +
              tube(x - 3, y - 24, "#a06ee0") +
              flask(x + 10, y - 24, 6, "#6fbf4a"),
          ),
        ) +
        onRight(scene, (x) =>
          repeatOnWall(
            scene,
            96,
            -72,
            (y) =>
              fill(scene.applyLight("#5f727c"), box(x - 18, y, 38, 30, 2)) +
              fill("#123040", box(x - 16, y + 2, 34, 26, 1)) +
              stroke(
                "#59e0d0",
                polyline(
                  x - 6,
                  y + 19,
                  x - 6,
                  y + 12,
                  x,
                  y + 8.6,
                  x + 6,
                  y + 12,
                  x + 6,
                  y + 19,
                  x,
                  y + 22.4,
                  x - 6,
                  y + 19,
                ) + polyline(x + 6, y + 12, x + 12, y + 8),
                1,
              ) +
              fill(
                "#9ff3e8",
                ellipse(x - 6, y + 12, 1.6) +
                  ellipse(x, y + 8.6, 1.6) +
                  ellipse(x + 6, y + 12, 1.6) +
                  ellipse(x + 6, y + 19, 1.6) +
                  ellipse(x, y + 22.4, 1.6) +
                  ellipse(x - 6, y + 19, 1.6) +
                  ellipse(x + 12, y + 8, 2),
              ),
          ),
        ),
      near:
        fill(scene.applyLight("#f7fbfc"), strip(scene, -11, 4)) +
        fill(scene.applyLight("#88a2ad"), strip(scene, -7, 32)) +
        onRight(
          scene,
          (x) =>
            flask(x + 6, -11, 11, "#57b8f0") +
            fill("#bfe6ff", ellipse(x + 4, -30, 1.4) + ellipse(x + 8, -34, 1.8), 0.9) +
            tube(x - 12, -11, "#f0719b") +
            tube(x - 6, -11, "#6fbf4a"),
        ) +
        onLeft(scene, (x) => flask(x - 6, -11, 9, "#f6b93b")),
    };
  },
};

/** Racks of servers with lights. */
const serverRoom: Scenery = {
  kind: "room",
  backgroundColor: "#2f4563",
  draw: (scene) => ({
    far:
      room(scene, "#1c2a40", "#3c5678") +
      fill("#4fb7f0", strip(scene, Math.max(scene.top + 4, -90), 1.6), 0.7),
    middle: onBothSides(scene, (x, column) => {
      const random = scene.random(`server ${column} ${x < 0}`);
      const colors = ["#4be38c", "#57c7ff", "#ffc857"] as const;
      let lights = "";
      for (let row = 0; row < 9; row += 1) {
        const y = -80 + row * 9.4;
        lights += fill(scene.applyLight("#3f5474"), box(x - 15, y, 30, 7.4, 0.8));
        for (let i = 0; i < 4; i += 1)
          lights += fill(random.pick(colors), ellipse(x - 11 + i * 3.6, y + 3.7, 1));
        lights += fill(scene.applyLight("#22324c"), box(x + 4, y + 2.2, 9, 3));
      }
      return fill(scene.applyLight("#182336"), box(x - 18, -84, 36, 90, 1.6)) + lights;
    }),
    near: "",
  }),
};

/** A hall with tall shelves of boxes. */
const warehouse: Scenery = {
  kind: "room",
  backgroundColor: "#cbd2d8",
  draw: (scene) => ({
    far:
      room(scene, "#9aa0a4", "#b5bcc2") +
      repeatHorizontally(scene, 60, 0, (x) =>
        pendantLamp(scene, x, Math.max(scene.top + 12, -86), 7, "#4a5560"),
      ),
    middle: onBothSides(scene, (x, column) => {
      const random = scene.random(`boxes ${column} ${x < 0}`);
      return (
        [0, 1, 2]
          .map((row) => {
            const y = -6 - row * 25;
            return (
              crate(scene, x - 9, y, random.between(14, 17), random.pick(["#c99a62", "#b98850", "#d3ab78"])) +
              crate(scene, x + 9, y, random.between(11, 17), random.pick(["#c99a62", "#b98850", "#d3ab78"])) +
              fill(scene.applyLight("#e0742e"), box(x - 21, y, 42, 3))
            );
          })
          .join("") + fill(scene.applyLight("#3f5f8a"), box(x - 22, -86, 3, 100) + box(x + 19, -86, 3, 100))
      );
    }),
    near: "",
  }),
};

/** A garage: a roller door, tyres, a chest of tools. */
const garage: Scenery = {
  kind: "room",
  backgroundColor: "#c3ccd3",
  draw: (scene) => ({
    far:
      room(scene, "#8b8f94", "#a3abb2") +
      stroke(
        scene.applyLight("#aab4bc"),
        repeatVertically(scene, 9, -6, (y) => polyline(scene.left, y, scene.right, y)),
        0.9,
      ),
    middle:
      onLeft(
        scene,
        (x) =>
          fill(
            scene.applyLight("#2f3238"),
            [0, 1, 2, 3].map((i) => box(x - 16, -2 - i * 11, 30, 10, 5)).join(""),
          ) +
          fill(
            scene.applyLight("#54585f"),
            [0, 1, 2, 3].map((i) => box(x - 8, 1 - i * 11, 14, 4, 2)).join(""),
          ),
      ) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#c8362e"), box(x - 16, -40, 34, 56, 2)) +
          fill(
            scene.applyLight("#e05a4c"),
            [0, 1, 2, 3].map((i) => box(x - 13, -36 + i * 12, 28, 9, 1)).join(""),
          ) +
          fill(
            scene.applyLight("#f3f3f0"),
            [0, 1, 2, 3].map((i) => box(x - 4, -33 + i * 12, 10, 2, 1)).join(""),
          ),
      ),
    near: onRight(
      scene,
      (x) =>
        stroke(scene.applyLight("#6b737b"), polyline(x - 8, -44, x + 2, -66), 2.6) +
        stroke(scene.applyLight("#6b737b"), `M${format(x)} -70q-1 6 3 5t4 -5`, 2.2) +
        fill(scene.applyLight("#e3a73c"), box(x + 6, -52, 9, 12, 1.4)),
    ),
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

/** A hairdresser's: mirrors with bulbs, bottles, a striped pole. */
const salon: Scenery = {
  kind: "room",
  backgroundColor: "#ecd9d6",
  draw: (scene) => ({
    far: room(scene, "#c9a98e", "#fbf3f0"),
    middle:
      onLeft(scene, (x) =>
        repeatOnWall(
          scene,
          98,
          -76,
          (y) =>
            fill(scene.applyLight("#8a5f52"), box(x - 16, y, 32, 48, 3)) +
            fill(scene.applyLight("#cfe3ea"), box(x - 13, y + 3, 26, 42, 2)) +
            fill(
              scene.applyLight("#e6f2f6"),
              polygon(x - 2, y + 3, x + 8, y + 3, x - 6, y + 45, x - 13, y + 45, x - 13, y + 36),
            ) +
            fill(
              "#ffe9b8",
              [0, 1, 2, 3]
                .map((i) => ellipse(x - 16, y + 6 + i * 12, 2) + ellipse(x + 16, y + 6 + i * 12, 2))
                .join(""),
            ),
        ),
      ) +
      onRight(
        scene,
        (x) =>
          shelfOf(scene, x - 16, -46, 22, ["#d9738a", "#5fa3a0", "#e8b45a"]) +
          fill(scene.applyLight("#f7f7f5"), box(x + 10, -70, 8, 36, 2)) +
          fill(
            scene.applyLight("#d0413c"),
            [0, 1, 2]
              .map((i) =>
                polygon(
                  x + 10,
                  -58 + i * 10,
                  x + 18,
                  -64 + i * 10,
                  x + 18,
                  -60 + i * 10,
                  x + 10,
                  -54 + i * 10,
                ),
              )
              .join(""),
          ) +
          fill(
            scene.applyLight("#3f6fb5"),
            [0, 1, 2]
              .map((i) =>
                polygon(
                  x + 10,
                  -53 + i * 10,
                  x + 18,
                  -59 + i * 10,
                  x + 18,
                  -56 + i * 10,
                  x + 10,
                  -50 + i * 10,
                ),
              )
              .join(""),
          ) +
          fill(scene.applyLight("#b9bec4"), box(x + 9, -73, 10, 4, 1.4) + box(x + 9, -34, 10, 4, 1.4)),
      ),
    near:
      fill(scene.applyLight("#a9766a"), strip(scene, -12, 3)) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#5fa3a0"), box(x - 8, -24, 5, 12, 1.4)) +
          fill(scene.applyLight("#e8b45a"), box(x, -21, 6, 9, 1.4)),
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

/** A pharmacy: white shelves with boxes, a green cross. */
const pharmacy: Scenery = {
  kind: "room",
  backgroundColor: "#dff0ea",
  draw: (scene) => ({
    far: room(scene, "#b5c9c4", "#ffffff"),
    middle:
      onLeft(scene, (x, index) => {
        const random = scene.random(`medicine ${index}`);
        return (
          fill(scene.applyLight("#ffffff"), box(x - 20, -84, 40, 90)) +
          [0, 1, 2, 3]
            .map((row) => {
              let boxes = "";
              for (let at = x - 17; at < x + 14; at += 7)
                boxes += fill(
                  scene.applyLight(
                    random.pick(["#7fc4a8", "#6fa8d8", "#f0a58a", "#c7d86f", "#f4f6f5", "#b59ad8"]),
                  ),
                  box(at, -66 + row * 20 - random.between(8, 13), 6, 13),
                );
              return boxes + fill(scene.applyLight("#c9dcd6"), box(x - 20, -66 + row * 20, 40, 2));
            })
            .join("")
        );
      }) +
      onRight(
        scene,
        (x) =>
          halo(scene, x, -62, 20) +
          fill(scene.applyLight("#ffffff"), ellipse(x, -62, 17)) +
          fill(scene.applyLight("#2fa86a"), box(x - 4, -74, 8, 24, 1) + box(x - 12, -66, 24, 8, 1)),
      ),
    near:
      fill(scene.applyLight("#f7fbf9"), strip(scene, -10, 4)) +
      fill(scene.applyLight("#6fb59a"), strip(scene, -6, 30)) +
      onRight(
        scene,
        (x) =>
          fill(scene.applyLight("#e8a24f"), box(x - 6, -24, 9, 14, 2)) +
          fill(scene.applyLight("#ffffff"), box(x - 7, -27, 11, 4, 1) + box(x - 6, -20, 9, 6)),
      ),
  }),
};

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

/** The room of a lighthouse's lamp: tall panes, the lens, the sea. */
const lighthouse: Scenery = {
  kind: "room",
  backgroundColor: "#c4d7e2",
  draw: (scene) => {
    const iron = scene.applyLight("#394652");
    return {
      far:
        fill(scene.applyHaze("#5f93ad", 0.3), strip(scene, -34, 22)) +
        fill(
          scene.applyHaze("#f2f8fa", 0.2),
          onBothSides(scene, (x) => box(x - 12, -27, 16, 1) + box(x + 2, -20, 14, 1)),
        ) +
        onLeft(scene, (x) =>
          fill(scene.applyHaze("#7d8a78", 0.35), `M${format(x - 30)} -12V-38q10 -6 20 2t18 12v12Z`),
        ) +
        fill(scene.applyLight("#7a5638"), strip(scene, 0, scene.bottom)),
      middle:
        stroke(
          iron,
          repeatHorizontally(scene, 24.8, 12.4, (x) => polyline(x, scene.top, x, -12)) +
            repeatVertically(scene, 30, -42, (y) => polyline(scene.left, y, scene.right, y)),
          1.3,
        ) +
        fill(scene.applyLight("#b5342e"), strip(scene, -12, 14)) +
        fill(iron, strip(scene, -14, 2.4)),
      near: onRight(
        scene,
        (x) =>
          fill("#ffe9a8", ellipse(x, -52, 34), 0.22) +
          fill("#ffe9a8", ellipse(x, -52, 24), 0.3) +
          fill(
            scene.applyLight("#b98a34"),
            box(x - 13, -30, 26, 5, 1) + box(x - 13, -79, 26, 5, 1) + box(x - 8, -25, 16, 40),
          ) +
          fill("#e6f6f4", box(x - 12, -74, 24, 44, 7)) +
          stroke("#9fcfd0", [-68, -62, -42, -36].map((y) => polyline(x - 11, y, x + 11, y)).join(""), 1.1) +
          fill("#fff3b8", ellipse(x, -52, 8)) +
          fill("#ffffff", ellipse(x, -52, 4)) +
          stroke("#9fcfd0", ellipse(x, -52, 8), 0.9),
      ),
    };
  },
};

/** A house of glass: panes in an iron frame, plants at both sides. */
const greenhouse: Scenery = {
  kind: "room",
  backgroundColor: "#d5ebe6",
  draw: (scene) => {
    const iron = scene.applyLight("#f2f7f4");
    const leaf = (x: number, y: number, dx: number, dy: number): string =>
      `M${format(x)} ${format(y)}C${format(x + dx * 0.1)} ${format(y + dy * 0.7)} ${format(x + dx * 0.5)} ${format(y + dy * 1.1)} ${format(x + dx)} ${format(y + dy)}C${format(x + dx * 0.9)} ${format(y + dy * 0.5)} ${format(x + dx * 0.5)} ${format(y + dy * 0.1)} ${format(x)} ${format(y)}Z`;
    return {
      far:
        fill(scene.applyHaze("#9ecfa0", 0.35), strip(scene, -22, 24)) +
        fill(scene.applyLight("#b59a76"), strip(scene, 0, scene.bottom)) +
        stroke(
          iron,
          repeatHorizontally(scene, 20.6, 10.3, (x) => polyline(x, Math.max(scene.top, -70), x, 0)) +
            polyline(scene.left, -36, scene.right, -36) +
            repeatHorizontally(
              scene,
              124,
              -62,
              (x) => `M${format(x)} -64Q${format(x + 62)} -128 ${format(x + 124)} -64`,
            ) +
            repeatHorizontally(scene, 20.6, 10.3, (x) => polyline(x, -68, x * 0.86, scene.top)),
          1.3,
        ) +
        fill(scene.applyLight("#e3eee9"), strip(scene, -68, 2)),
      middle:
        onLeft(scene, (x) =>
          fill(
            scene.applyLight("#3f8f5c"),
            leaf(x - 4, 4, -22, -50) + leaf(x - 4, 4, 16, -58) + leaf(x - 4, 4, -4, -74),
          ),
        ) +
        onRight(scene, (x) =>
          fill(
            scene.applyLight("#347f55"),
            leaf(x + 4, 4, 22, -54) + leaf(x + 4, 4, -14, -60) + leaf(x + 4, 4, 4, -80),
          ),
        ),
      near:
        onLeft(
          scene,
          (x) =>
            fill(
              scene.applyLight("#64b06a"),
              leaf(x + 2, 12, 20, -30) + leaf(x + 2, 12, -20, -34) + leaf(x + 2, 12, 2, -42),
            ) +
            fill(
              scene.applyLight("#f08a3c"),
              [
                [-15, -26],
                [14, -20],
                [2, -34],
              ]
                .map(([dx = 0, dy = 0]) =>
                  [0, 72, 144, 216, 288]
                    .map((deg) =>
                      ellipse(
                        x + dx + 2.6 * Math.cos((deg * Math.PI) / 180),
                        dy + 2.6 * Math.sin((deg * Math.PI) / 180),
                        2,
                      ),
                    )
                    .join(""),
                )
                .join(""),
            ) +
            fill(
              scene.applyLight("#6a2f24"),
              [
                [-15, -26],
                [14, -20],
                [2, -34],
              ]
                .map(([dx = 0, dy = 0]) => ellipse(x + dx, dy, 1.5))
                .join(""),
            ) +
            fill(scene.applyLight("#c46a44"), polygon(x - 8, 8, x + 12, 8, x + 9, 24, x - 5, 24)),
        ) +
        onRight(
          scene,
          (x) =>
            fill(
              scene.applyLight("#7cc07a"),
              leaf(x, 12, 18, -28) + leaf(x, 12, -18, -32) + leaf(x, 12, 0, -38),
            ) +
            fill(
              scene.applyLight("#e86f9a"),
              ellipse(x - 14, -22, 3) + ellipse(x + 13, -18, 3) + ellipse(x, -29, 3.4),
            ) +
            fill(scene.applyLight("#c46a44"), polygon(x - 10, 8, x + 10, 8, x + 7, 24, x - 7, 24)),
        ),
    };
  },
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

export const buildings = {
  room: plainRoom,
  museum,
  church,
  "throne-room": throneRoom,
  dungeon,
  tavern,
  workshop,
  attic,
  bakery,
  laboratory,
  "server-room": serverRoom,
  warehouse,
  garage,
  courtroom,
  salon,
  nightclub,
  arcade,
  pharmacy,
  airport,
  train,
  cockpit,
  "space-station": spaceStation,
  lighthouse,
  greenhouse,
  circus,
  temple,
};
