import { boards, crate, flame, onBothSides, onLeft, onRight, stoneJoints, strip } from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import {
  pendantLamp,
  repeatHorizontally,
  repeatOnWall,
  repeatVertically,
  room,
  windowPanes,
} from "./scenery.ts";

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

/** A forge: an arched hearth with glowing coals, tongs on the wall, an anvil on a block. */
const forge: Scenery = {
  kind: "room",
  backgroundColor: "#6f5a50",
  draw: (scene) => {
    const iron = scene.applyLight("#3d434c");
    const stone = scene.applyLight("#8a7566");
    const hearth = (x: number): string =>
      fill(stone, box(x - 24, -64, 48, 70, 2)) +
      fill(stone, polygon(x - 24, -62, x + 24, -62, x + 13, scene.top, x - 13, scene.top)) +
      stroke(
        scene.applyLight("#6d594c"),
        [-52, -40, -8].map((y) => polyline(x - 24, y, x + 24, y)).join(""),
        0.8,
      ) +
      fill("#2a1613", arch(x - 17, -46, 34, 34)) +
      fill("#c2371c", arch(x - 14, -38, 28, 26)) +
      flame(x - 6, -13, 6.4) +
      flame(x + 7, -13, 5.4) +
      flame(x, -12, 7.6) +
      fill("#ffb347", ellipse(x, -14, 15, 3)) +
      fill("#3a2320", box(x - 27, -12, 54, 5, 1)) +
      fill("#ffb347", ellipse(x, -26, 46, 46), 0.1) +
      fill("#ff8a2e", ellipse(x, -24, 30, 30), 0.14);
    const tongs = (x: number, high: number): string =>
      stroke(
        iron,
        `M${format(x - 2)} -62L${format(x + 1)} ${format(-62 + high)}M${format(x + 2)} -62L${format(x - 1)} ${format(-62 + high)}M${format(x + 1)} ${format(-62 + high)}q3 4 -1 8M${format(x - 1)} ${format(-62 + high)}q-3 4 1 8`,
        1.5,
      );
    return {
      far: room(scene, "#4a3a32", "#5a463c") + stoneJoints(scene, "#57463d", 12, 26),
      middle:
        onLeft(scene, hearth) +
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#5a4030"), box(x - 17, -66, 36, 3, 1)) +
            tongs(x - 10, 22) +
            tongs(x + 1, 17) +
            stroke(scene.applyLight("#8a5c34"), polyline(x + 12, -62, x + 12, -42), 2) +
            fill(iron, box(x + 7, -44, 10, 6, 1)),
        ),
      near:
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#6d4a30"), box(x - 12, -10, 22, 40, 1)) +
            stroke(scene.applyLight("#4f3522"), polyline(x - 12, -3, x + 10, -3), 1.4) +
            fill(
              iron,
              `M${format(x - 22)} -25Q${format(x - 12)} -17 ${format(x - 6)} -19V-14H${format(x - 10)}V-10H${format(x + 10)}V-14H${format(x + 6)}V-18L${format(x + 14)} -20V-26H${format(x - 14)}Z`,
            ) +
            fill("#ffb45e", box(x - 16, -27, 30, 1.6, 0.6), 0.75),
        ) +
        fill(
          "#ffcf6e",
          onLeft(
            scene,
            (x) =>
              ellipse(x + 20, -44, 0.7) +
              ellipse(x + 26, -58, 0.9) +
              ellipse(x - 8, -60, 0.7) +
              ellipse(x + 15, -70, 0.8) +
              ellipse(x + 30, -34, 0.6) +
              ellipse(x + 4, -78, 0.6),
          ),
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

export const workshops = {
  forge,
  workshop,
  laboratory,
  "server-room": serverRoom,
  warehouse,
  garage,
};
