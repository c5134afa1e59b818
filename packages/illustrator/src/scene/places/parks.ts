import { box, ellipse, fill, format, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { bulbColor, halo, repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills, tree } from "./terrain.ts";

/** Trunks into the distance, light between them, ferns. */
const forest: Scenery = {
  kind: "open",
  backgroundColor: "#c4e0b8",
  draw: (scene) => {
    const trunk = (x: number, w: number): string =>
      `M${format(x - w)} 6C${format(x - w * 0.6)} -20 ${format(x - w * 0.7)} -60 ${format(x - w * 0.6)} ${format(scene.top)}H${format(x + w * 0.6)}C${format(x + w * 0.7)} -60 ${format(x + w * 0.6)} -20 ${format(x + w)} 6Z`;
    return {
      far:
        fill(
          scene.applyHaze("#7fae86", 0.35),
          repeatHorizontally(scene, 16, 8, (x, column) =>
            trunk(x + scene.random(`far ${column}`).between(-4, 4), 1.9),
          ),
        ) + fill(scene.applyHaze("#8fbf8c", 0.3), hills(scene, "forest far", 20, 4, 14)),
      middle:
        fill(
          scene.applyHaze("#557a55", 0.12),
          repeatHorizontally(scene, 30, 26, (x, column) =>
            Math.abs(x) < 18 ? "" : trunk(x + scene.random(`mid ${column}`).between(-3, 3), 3),
          ),
        ) +
        fill(
          "#fffbd6",
          repeatHorizontally(scene, 70, -38, (x) =>
            polygon(x + 16, scene.top, x + 28, scene.top, x + 2, 4, x - 16, 4),
          ),
          scene.light.lamps ? 0.06 : 0.2,
        ) +
        fill(scene.applyLight("#5f9a5d"), hills(scene, "forest", 26, -1, 8)) +
        flatGround(scene, "#5f9a5d", 6),
      near:
        fill(
          scene.applyLight("#5a4133"),
          repeatHorizontally(scene, 96, 46, (x) => trunk(x, 6.4)),
        ) +
        fill(
          scene.applyLight("#3f7f4c"),
          repeatHorizontally(scene, 24, 0, (x) =>
            ellipse(x, scene.top, 14, 10 + Math.min(8, Math.abs(x) * 0.2)),
          ),
        ) +
        fill(
          scene.applyLight("#3c7a48"),
          repeatHorizontally(scene, 32, 38, (x) =>
            Math.abs(x) < 22
              ? ""
              : [-1, -0.4, 0.4, 1]
                  .map(
                    (lean) =>
                      `M${format(x)} 12Q${format(x + lean * 5)} -4 ${format(x + lean * 14)} ${format(-2 - 8 * (1 - Math.abs(lean)))}Q${format(x + lean * 8)} 2 ${format(x + 3)} 12Z`,
                  )
                  .join(""),
          ),
        ) +
        fill(
          scene.applyLight("#d8503f"),
          repeatHorizontally(scene, 96, -34, (x) => `M${format(x - 5)} 8a5 5 0 0 1 10 0Z`),
        ) +
        fill(
          scene.applyLight("#fbf1dd"),
          repeatHorizontally(scene, 96, -34, (x) => box(x - 1.4, 8, 2.8, 5)),
        ),
    };
  },
};

/** A hedge, a tree in blossom, an arch of roses, flowers. */
const garden: Scenery = {
  kind: "open",
  draw: (scene) => {
    const bloom = (x: number, y: number, r: number): string =>
      [0, 1, 2, 3, 4]
        .map((i) => ellipse(x + r * Math.cos(i * 1.257), y + r * Math.sin(i * 1.257), r * 0.66))
        .join("");
    const spots = (
      name: string,
      step: number,
      offset: number,
      y: number,
      r: number,
    ): { heads: string; hearts: string; stems: string } => {
      let [heads, hearts, stems] = ["", "", ""];
      repeatHorizontally(scene, step, offset, (x, column) => {
        const at = y + scene.random(`${name} ${column}`).between(-6, 3);
        heads += bloom(x, at, r);
        hearts += ellipse(x, at, r * 0.55);
        stems += polyline(x, at, x, 22);
        return "";
      });
      return { heads, hearts, stems };
    };
    const [pinks, golds] = [spots("pink", 17, 6, 0, 3), spots("gold", 23, 17, 2, 2.4)];
    return {
      far: drawSky(scene) + fill(scene.applyHaze("#8fbf86", 0.3), hills(scene, "garden far", 30, 14, 30)),
      middle:
        fill(
          scene.applyLight("#4f9358"),
          repeatHorizontally(scene, 26, 13, (x, column) =>
            ellipse(x, -12, 15, 12 + scene.random(`hedge ${column}`).between(0, 4)),
          ),
        ) +
        flatGround(scene, "#4f9358", -12) +
        repeatHorizontally(
          scene,
          128,
          45,
          (x) =>
            stroke(
              scene.applyLight("#fbf6ea"),
              `M${format(x - 16)} 12V-40a16 20 0 0 1 32 0V12M${format(x - 10)} 12V-38a10 14 0 0 1 20 0V12${[-36, -24, -12, 0].map((y) => polyline(x - 16, y, x - 10, y) + polyline(x + 10, y, x + 16, y)).join("")}`,
              1.5,
            ) +
            fill(
              scene.applyLight("#3f8a50"),
              [
                [-14, -44],
                [-6, -57],
                [8, -58],
                [16, -40],
                [-16, -22],
                [15, -16],
              ]
                .map(([dx = 0, y = 0]) => ellipse(x + dx, y, 5, 4))
                .join(""),
            ) +
            fill(
              scene.applyLight("#f08fa6"),
              [
                [-13, -47],
                [-3, -59],
                [11, -55],
                [17, -36],
                [-17, -25],
                [14, -13],
              ]
                .map(([dx = 0, y = 0]) => ellipse(x + dx, y, 2.4))
                .join(""),
            ),
        ) +
        repeatHorizontally(
          scene,
          128,
          -46,
          (x) =>
            fill(scene.applyLight("#6d4b38"), box(x - 1.6, -30, 3.2, 32)) +
            fill(scene.applyLight("#5fa660"), tree(x, -22, 22)) +
            fill(
              scene.applyLight("#f5c3cf"),
              [
                [-9, -40],
                [4, -48],
                [9, -34],
                [-3, -33],
                [-12, -29],
              ]
                .map(([dx = 0, y = 0]) => ellipse(x + dx, y, 2.2))
                .join(""),
            ),
        ),
      near:
        flatGround(scene, "#86bd62", 6) +
        stroke(scene.applyLight("#3f8a50"), pinks.stems + golds.stems, 0.9) +
        fill(scene.applyLight("#ee7f9c"), pinks.heads) +
        fill(scene.applyLight("#ffe08a"), pinks.hearts) +
        fill(scene.applyLight("#f7c948"), golds.heads) +
        fill(scene.applyLight("#a8642f"), golds.hearts),
    };
  },
};

/** Trees, a lake, a lantern and a bench. */
const park: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(
        scene.applyHaze("#8cc08a", 0.42),
        repeatHorizontally(scene, 15, 6, (x, column) =>
          ellipse(x, -8, 10, scene.random(`park far ${column}`).between(12, 22)),
        ),
      ) +
      fill(scene.applyHaze("#7fc0dd", 0.2), box(scene.left, -6, scene.right - scene.left, 9)),
    middle:
      flatGround(scene, "#88c069", 1) +
      fill(
        scene.applyLight("#ead9b0"),
        `M${format(scene.left)} 12Q-20 6 10 12T${format(scene.right)} 9V16Q40 20 10 18T${format(scene.left)} 20Z`,
      ),
    near:
      repeatHorizontally(
        scene,
        136,
        -46,
        (x) =>
          fill(scene.applyLight("#7a5138"), box(x - 2.2, -28, 4.4, 38)) +
          fill(scene.applyLight("#4f9a57"), tree(x, -18, 30)) +
          fill(scene.applyLight("#6cb36a"), ellipse(x - 6, -52, 9, 8) + ellipse(x + 8, -42, 6)),
      ) +
      repeatHorizontally(
        scene,
        136,
        44,
        (x) =>
          halo(scene, x + 12, -44, 12) +
          stroke(scene.applyLight("#2f3b40"), polyline(x + 12, 8, x + 12, -40), 1.4) +
          fill(bulbColor(scene, 0), ellipse(x + 12, -44, 4)) +
          fill(scene.applyLight("#2f3b40"), box(x + 9, -41, 6, 1.6)) +
          fill(
            scene.applyLight("#a8673c"),
            box(x - 20, -13, 28, 2.6, 1) + box(x - 20, -8.6, 28, 2.6, 1) + box(x - 22, -3, 32, 2.6, 1),
          ) +
          fill(scene.applyLight("#2f3b40"), box(x - 18, -14, 1.8, 24) + box(x + 4, -14, 1.8, 24)),
      ),
  }),
};

export const parks = { forest, garden, park };
