import { onLeft, onRight, shelfOf, strip } from "./objects.ts";
import { arch, box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { halo, repeatHorizontally, repeatOnWall, room } from "./scenery.ts";

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

export const shops = {
  bakery,
  pharmacy,
  salon,
  greenhouse,
};
