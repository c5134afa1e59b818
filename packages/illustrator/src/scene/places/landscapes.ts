import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills, pine, rocks, tree } from "./terrain.ts";

/** Sea, sand, a palm and a parasol. */
const beach: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(scene.applyHaze("#2f9fc4", 0.18), box(scene.left, -16, scene.right - scene.left, 17)) +
      stroke(
        scene.applyHaze("#d9f3f7", 0.1),
        repeatHorizontally(
          scene,
          46,
          30,
          (x) => polyline(x - 9, -10, x + 5, -10) + polyline(x + 12, -5, x + 24, -5),
        ),
        0.8,
        0.7,
      ),
    middle:
      repeatHorizontally(
        scene,
        150,
        -34,
        (x) =>
          fill(
            scene.applyHaze("#ffffff", 0.1),
            polygon(x, -32, x, -16, x - 9, -16) + polygon(x + 1.4, -30, x + 1.4, -16, x + 8, -16),
          ) +
          fill(
            scene.applyHaze("#c8503f", 0.1),
            polygon(x - 10, -15, x + 10, -15, x + 7, -11.6, x - 7, -11.6),
          ),
      ) +
      fill(
        scene.applyLight("#f4fbfa"),
        `M${format(scene.left)} -1Q${format(scene.left / 2)} 4 0 0T${format(scene.right)} 0V8H${format(scene.left)}Z`,
      ) +
      fill(
        scene.applyLight("#f0d49a"),
        `M${format(scene.left)} 1Q${format(scene.left / 2)} 6 0 2T${format(scene.right)} 2V${format(scene.bottom)}H${format(scene.left)}Z`,
      ),
    near:
      repeatHorizontally(scene, 150, 44, (x) => {
        const frond = (dx: number, dy: number): string =>
          `M${format(x - 3)} -62Q${format(x - 3 + dx * 0.5)} ${format(-62 + dy - 10)} ${format(x - 3 + dx)} ${format(-62 + dy)}Q${format(x - 3 + dx * 0.5)} ${format(-58 + dy - 4)} ${format(x - 3)} -62Z`;
        return (
          fill(
            scene.applyLight("#9a6b45"),
            `M${format(x + 4)} 9C${format(x + 8)} -20 ${format(x + 2)} -46 ${format(x - 4)} -62L${format(x - 1)} -63C${format(x + 6)} -46 ${format(x + 13)} -20 ${format(x + 10)} 9Z`,
          ) +
          fill(
            scene.applyLight("#2f8f5f"),
            frond(-25, 4) + frond(-17, 17) + frond(23, 2) + frond(20, 16) + frond(4, -9) + frond(-16, -8),
          ) +
          fill(scene.applyLight("#7a4f30"), ellipse(x - 4, -59, 2.2) + ellipse(x, -58, 2.2))
        );
      }) +
      repeatHorizontally(
        scene,
        150,
        -46,
        (x) =>
          stroke(scene.applyLight("#f6efe2"), polyline(x, 14, x - 4, -38), 1.3) +
          fill(
            scene.applyLight("#e2574c"),
            `M${format(x - 24)} -28C${format(x - 20)} -48 ${format(x + 6)} -52 ${format(x + 15)} -34Z`,
          ) +
          fill(
            scene.applyLight("#fbf3e2"),
            `M${format(x - 12)} -30C${format(x - 12)} -40 ${format(x - 7)} -45 ${format(x - 5)} -45C${format(x)} -42 ${format(x + 3)} -38 ${format(x + 4)} -32.6Z`,
          ),
      ),
  }),
};

/** Dunes, tables of rock, cacti. */
const desert: Scenery = {
  kind: "open",
  draw: (scene) => {
    const cactus = (x: number, y: number, h: number): string =>
      box(x - 2.6, y - h, 5.2, h, 2.6) +
      box(x - 9, y - h * 0.72, 4, h * 0.34, 2) +
      box(x - 9, y - h * 0.48, 8, 3.8, 1.6) +
      box(x + 5, y - h * 0.86, 4, h * 0.4, 2) +
      box(x + 1, y - h * 0.56, 8, 3.8, 1.6);
    return {
      far:
        drawSky(scene) +
        fill(
          scene.applyHaze("#c4714f", 0.45),
          repeatHorizontally(scene, 92, 40, (x) => polygon(x - 24, 4, x - 17, -24, x + 12, -24, x + 22, 4)),
        ) +
        fill(scene.applyHaze("#e0a05f", 0.25), hills(scene, "desert far", 46, 4, 14)),
      middle:
        fill(scene.applyLight("#e6ad66"), hills(scene, "desert", 64, -4, 7)) +
        flatGround(scene, "#e6ad66", 7),
      near:
        fill(
          scene.applyLight("#f0c481"),
          `M${format(scene.left)} 12Q${format(scene.left * 0.4)} 2 6 13T${format(scene.right)} 9V${format(scene.bottom)}H${format(scene.left)}Z`,
        ) +
        repeatHorizontally(
          scene,
          134,
          44,
          (x) =>
            fill(scene.applyLight("#3f8a5b"), cactus(x, 10, 46)) +
            stroke(scene.applyLight("#61ab77"), polyline(x - 0.6, -32, x - 0.6, 8), 0.8),
        ) +
        repeatHorizontally(
          scene,
          134,
          -43,
          (x) =>
            fill(scene.applyLight("#4f9a63"), cactus(x, 12, 27)) +
            fill(scene.applyLight("#a9623f"), ellipse(x + 13, 12, 6, 3.4)),
        ),
    };
  },
};

/** Snow on two peaks, a lake, pines. */
const mountains: Scenery = {
  kind: "open",
  draw: (scene) => {
    const mount = (x: number, h: number, w: number): string =>
      polygon(x - w, 4, x - w * 0.4, -h * 0.52, x, -h, x + w * 0.36, -h * 0.6, x + w, 4);
    const snow = (x: number, h: number, w: number): string =>
      polygon(
        x,
        -h,
        x + w * 0.26,
        -h * 0.72,
        x + w * 0.1,
        -h * 0.78,
        x - w * 0.04,
        -h * 0.66,
        x - w * 0.14,
        -h * 0.75,
        x - w * 0.3,
        -h * 0.64,
      );
    const shade = (x: number, h: number, w: number): string =>
      polygon(x, -h, x + w * 0.36, -h * 0.6, x + w, 4, x + w * 0.2, 4, x + w * 0.1, -h * 0.4);
    const bothPeaks = (draw: typeof mount): string =>
      repeatHorizontally(scene, 104, 46, (x) => draw(x, 56, 42)) +
      repeatHorizontally(scene, 104, -50, (x) => draw(x, 46, 38));
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#9fb4d6", 0.5), rocks(scene, "mountains far", 15, 18, 34)),
      middle:
        fill(scene.applyHaze("#6f87b0", 0.14), bothPeaks(mount)) +
        fill(scene.applyHaze("#566c97", 0.12), bothPeaks(shade), 0.75) +
        fill(scene.applyHaze("#ffffff", 0.06), bothPeaks(snow)),
      near:
        fill(scene.applyHaze("#6fb2cf", 0.1), box(scene.left, 0, scene.right - scene.left, 10)) +
        fill(
          scene.applyLight("#2f6b56"),
          repeatHorizontally(scene, 13, 5, (x, column) =>
            Math.abs(x) < 22 ? "" : pine(x, 9, scene.random(`pine ${column}`).between(5, 11)),
          ),
        ) +
        flatGround(scene, "#4f8f5f", 8),
    };
  },
};

/** Open hills and a path. */
const outdoor: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#8fb7b4", 0.5), hills(scene, "outdoor far", 44, 10, 30)),
    middle:
      fill(scene.applyHaze("#82b97a", 0.2), hills(scene, "outdoor mid", 56, 2, 17)) +
      fill(
        scene.applyHaze("#4f8f5c", 0.14),
        repeatHorizontally(scene, 31, 12, (x, column) =>
          Math.abs(x) < 18 ? "" : tree(x, -3, scene.random(`wood ${column}`).between(5, 8)),
        ),
      ),
    near:
      fill(scene.applyLight("#96c56b"), hills(scene, "outdoor", 70, -6, 3)) +
      flatGround(scene, "#96c56b", 7) +
      fill(
        scene.applyLight("#f0e2b8"),
        `M${format(scene.right * 0.2)} ${format(scene.bottom)}C${format(scene.right * 0.3)} 16 ${format(scene.right * 0.9)} 18 ${format(scene.right * 0.66)} 7C${format(scene.right * 1.2)} 16 ${format(scene.right * 0.62)} 20 ${format(scene.right * 0.6)} ${format(scene.bottom)}Z`,
      ) +
      fill(
        scene.applyLight("#6d4b38"),
        repeatHorizontally(scene, 150, -45, (x) => box(x - 1.8, -20, 3.6, 32)),
      ) +
      fill(
        scene.applyLight("#58994f"),
        repeatHorizontally(scene, 150, -45, (x) => tree(x, -10, 24)),
      ) +
      fill(
        scene.applyLight("#ffffff"),
        repeatHorizontally(scene, 19, 9, (x, column) => ellipse(x, 16 + (column % 3) * 3, 0.9)),
      ),
  }),
};

export const landscapes = { beach, desert, mountains, outdoor };
