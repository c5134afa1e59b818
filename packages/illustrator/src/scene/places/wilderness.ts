import { lighten, mix } from "../../color/color-math.ts";
import { flame, onBothSides, onLeft, onRight, strip } from "./objects.ts";
import { box, ellipse, fill, polygon, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { bulbColor, repeatHorizontally } from "./scenery.ts";
import { drawSky } from "./sky.ts";
import { flatGround, hills, pine, rocks, tree } from "./terrain.ts";

/** Flakes in front of a place, as one path. */
function snowflakes(scene: SceneryContext): string {
  const random = scene.random("snow");
  let d = "";
  const area = (scene.right - scene.left) * (scene.bottom - scene.top);
  for (let i = 0; i < Math.min(240, area / 130); i += 1)
    d += ellipse(
      random.between(scene.left, scene.right),
      random.between(scene.top, scene.bottom),
      random.between(0.5, 1.5),
    );
  return fill("#ffffff", d, 0.9);
}

/** A cave: dark rock, stalactites, crystals, light from the mouth. */
const cave: Scenery = {
  kind: "open",
  backgroundColor: "#5a5670",
  draw: (scene) => {
    const crystal = (x: number, y: number, size: number, color: string): string =>
      fill(color, ellipse(x, y - size * 0.7, size * 1.3), 0.18) +
      fill(
        color,
        polygon(
          x - size * 0.3,
          y,
          x - size * 0.26,
          y - size,
          x,
          y - size * 1.5,
          x + size * 0.3,
          y - size,
          x + size * 0.26,
          y,
        ) +
          polygon(
            x + size * 0.3,
            y,
            x + size * 0.6,
            y - size * 0.7,
            x + size * 0.85,
            y - size * 0.5,
            x + size * 0.7,
            y,
          ) +
          polygon(
            x - size * 0.3,
            y,
            x - size * 0.8,
            y - size * 0.55,
            x - size * 0.9,
            y - size * 0.2,
            x - size * 0.7,
            y,
          ),
      ) +
      fill(
        lighten(color, 0.5),
        polygon(x, y, x, y - size * 1.5, x + size * 0.3, y - size, x + size * 0.26, y),
      );
    return {
      far:
        fill(mix(scene.light.sky[1], scene.backgroundColor, 0.45), ellipse(0, -38, 46, 56), 0.14) +
        fill(mix(scene.light.sky[1], scene.backgroundColor, 0.45), ellipse(0, -38, 38, 46), 0.16) +
        fill(scene.applyHaze("#4a4660", 0.2), rocks(scene, "cave far", 16, 12, 26)),
      middle:
        fill(
          scene.applyLight("#3f3b52"),
          repeatHorizontally(scene, 18, 4, (x, i) => {
            const long = scene.random(`stalactite ${i}`).between(12, 34) * (Math.abs(x) < 26 ? 0.4 : 1);
            return polygon(
              x - 8,
              Math.max(scene.top, -110),
              x + 8,
              Math.max(scene.top, -110),
              x + 1,
              Math.max(scene.top, -100) + long,
            );
          }),
        ) +
        fill(
          scene.applyLight("#3a364c"),
          onBothSides(scene, (x) =>
            x < 0
              ? polygon(
                  x - 40,
                  scene.top,
                  x - 6,
                  scene.top,
                  x - 14,
                  -60,
                  x - 4,
                  -36,
                  x - 16,
                  -14,
                  x,
                  8,
                  x - 40,
                  8,
                )
              : polygon(
                  x + 40,
                  scene.top,
                  x + 6,
                  scene.top,
                  x + 12,
                  -66,
                  x + 4,
                  -42,
                  x + 15,
                  -18,
                  x,
                  8,
                  x + 40,
                  8,
                ),
          ),
        ),
      near:
        flatGround(scene, "#2f2c40", 2) +
        fill(
          scene.applyLight("#3f3b52"),
          repeatHorizontally(scene, 34, 12, (x) => ellipse(x, 6, 14, 5)),
        ) +
        onLeft(scene, (x) => crystal(x + 3, 6, 17, "#57d0e8")) +
        onRight(scene, (x) => crystal(x - 2, 6, 21, "#b07cf0")),
    };
  },
};

/** Snow: white hills, pines with snow on them. */
const snow: Scenery = {
  kind: "open",
  backgroundColor: "#bcd3e8",
  draw: (scene) => {
    const snowyPine = (x: number, y: number, size: number): string =>
      fill(scene.applyLight("#3f6f6a"), pine(x, y, size)) +
      fill(
        scene.applyLight("#f6fbff"),
        polygon(
          x,
          y - size * 2,
          x + size * 0.4,
          y - size * 1.25,
          x + size * 0.1,
          y - size * 1.4,
          x - size * 0.14,
          y - size * 1.2,
          x - size * 0.4,
          y - size * 1.25,
        ) +
          polygon(
            x - size * 0.55,
            y - size * 0.52,
            x - size * 0.2,
            y - size * 0.85,
            x + size * 0.15,
            y - size * 0.6,
            x + size * 0.3,
            y - size * 0.9,
            x + size * 0.55,
            y - size * 0.52,
            x + size * 0.1,
            y - size * 0.42,
          ),
      );
    return {
      far:
        drawSky(scene) +
        fill(scene.applyHaze("#dfeaf5", 0.2), hills(scene, "snow far", 44, 12, 34)) +
        fill(
          scene.applyHaze("#7f9fae", 0.4),
          repeatHorizontally(scene, 9, 3, (x, i) => pine(x, -5, scene.random(`far pine ${i}`).between(4, 9))),
        ),
      middle:
        fill(scene.applyLight("#e3eef8"), hills(scene, "snow mid", 60, -2, 7)) +
        onLeft(scene, (x) => snowyPine(x - 6, 8, 36) + snowyPine(x + 13, 8, 21)) +
        onRight(scene, (x) => snowyPine(x + 5, 8, 32) + snowyPine(x - 13, 9, 19)),
      near:
        fill(scene.applyLight("#fbfdff"), hills(scene, "snow near", 50, -12, -5)) +
        flatGround(scene, "#fbfdff", 9) +
        snowflakes(scene),
    };
  },
};

/** A volcano with lava. */
const volcano: Scenery = {
  kind: "open",
  backgroundColor: "#e0937a",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#7a4a4c", 0.3), rocks(scene, "volcano far", 18, 14, 30)),
    middle:
      onRight(
        scene,
        (x) =>
          fill(
            "#6a5a62",
            ellipse(x - 2, -74, 12, 8) + ellipse(x + 8, -82, 14, 9) + ellipse(x - 8, -88, 11, 8),
            0.6,
          ) +
          fill(scene.applyLight("#5a3c40"), polygon(x - 40, 6, x - 12, -60, x + 12, -60, x + 40, 6)) +
          fill(
            "#ff8a2e",
            polygon(
              x - 11,
              -60,
              x + 11,
              -60,
              x + 7,
              -48,
              x + 9,
              -30,
              x + 3,
              -40,
              x - 1,
              -12,
              x - 5,
              -44,
              x - 8,
              -34,
            ),
          ) +
          fill("#ffd45e", polygon(x - 6, -60, x + 6, -60, x + 2, -48, x - 2, -30, x - 3, -48)),
      ) +
      onLeft(scene, (x) =>
        fill(scene.applyLight("#4a3438"), polygon(x - 30, 6, x - 16, -44, x - 4, -38, x + 12, 6)),
      ),
    near:
      fill(scene.applyLight("#3c2c32"), strip(scene, 2, scene.bottom)) +
      stroke(
        "#ff8a2e",
        repeatHorizontally(scene, 44, 6, (x) => polyline(x - 12, 8, x - 2, 12, x + 4, 9, x + 16, 15)),
        2,
      ) +
      stroke(
        "#ffd45e",
        repeatHorizontally(scene, 44, 6, (x) => polyline(x - 12, 8, x - 2, 12, x + 4, 9, x + 16, 15)),
        0.8,
      ),
  }),
};

/** Above the clouds. */
const clouds: Scenery = {
  kind: "open",
  draw: (scene) => {
    const bank = (y: number, size: number, name: string): string =>
      repeatHorizontally(scene, size * 1.5, 4, (x, i) => {
        const r = scene.random(`${name} ${i}`).between(size * 0.7, size * 1.15);
        return ellipse(x, y, r, r * 0.72);
      });
    const tone = (share: number): string => mix(lighten(scene.light.sky[1], 0.55), scene.light.haze, share);
    return {
      far: drawSky(scene) + fill(tone(0.65), bank(-20, 13, "bank far") + strip(scene, -20, 30)),
      middle:
        fill(
          tone(0.35),
          onBothSides(
            scene,
            (x) =>
              ellipse(x, -18, 19, 12) +
              ellipse(x + (x < 0 ? -12 : 12), -30, 14, 11) +
              ellipse(x - 2, -28, 10, 9),
          ),
        ) + fill(tone(0.35), bank(-4, 15, "bank") + strip(scene, -4, 30)),
      near: fill(tone(0), bank(12, 16, "bank near") + strip(scene, 12, scene.bottom)),
    };
  },
};

/** A field of grain with hills. */
const field: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far: drawSky(scene) + fill(scene.applyHaze("#9fbf9a", 0.4), hills(scene, "field far", 52, 6, 18)),
    middle:
      onRight(
        scene,
        (x) =>
          fill(scene.applyHaze("#6a4c38", 0.1), box(x + 3, -18, 3, 22)) +
          fill(scene.applyHaze("#5f9a55", 0.12), tree(x + 4, -8, 17)),
      ) +
      fill(scene.applyLight("#e0b84f"), hills(scene, "field mid", 64, -3, 4)) +
      flatGround(scene, "#e0b84f", 6),
    near:
      stroke(
        scene.applyLight("#b98a2f"),
        repeatHorizontally(scene, 5, 1, (x, i) =>
          Math.abs(x) < 24 ? "" : polyline(x, 24, x + (i % 2 === 0 ? 2 : -1.4), -10 - (Math.abs(i * 7) % 9)),
        ),
        0.9,
      ) +
      fill(
        scene.applyLight("#f3d27a"),
        repeatHorizontally(scene, 5, 1, (x, i) =>
          Math.abs(x) < 24
            ? ""
            : ellipse(x + (i % 2 === 0 ? 2.2 : -1.5), -13 - (Math.abs(i * 7) % 9), 1.7, 4.6),
        ),
      ) +
      fill(
        scene.applyLight("#d8503f"),
        repeatHorizontally(scene, 37, 9, (x) => (Math.abs(x) < 24 ? "" : ellipse(x, 2, 2.6, 2.2))),
      ),
  }),
};

/** A camp: a tent, a fire, pines. */
const campsite: Scenery = {
  kind: "open",
  draw: (scene) => ({
    far:
      drawSky(scene) +
      fill(
        scene.applyHaze("#5f8f83", 0.4),
        repeatHorizontally(scene, 12, 4, (x, i) => pine(x, 0, scene.random(`camp ${i}`).between(9, 18))),
      ),
    middle:
      flatGround(scene, "#6f9a5a") +
      fill(
        scene.applyLight("#2f6450"),
        onBothSides(scene, (x) => pine(x + (x < 0 ? -14 : 15), 4, 38)),
      ) +
      onLeft(
        scene,
        (x) =>
          fill(scene.applyLight("#e8893a"), polygon(x - 16, 12, x + 4, -32, x + 25, 12)) +
          fill(scene.applyLight("#c46a26"), polygon(x + 4, -32, x + 25, 12, x + 12, 12)) +
          fill(bulbColor(scene, 0), polygon(x - 6, 12, x + 3, -14, x + 9, 12)),
      ),
    near: onRight(
      scene,
      (x) =>
        flame(x, 8, 9) +
        stroke(
          scene.applyLight("#6a4428"),
          polyline(x - 11, 12, x + 9, 6) + polyline(x + 11, 12, x - 9, 6),
          3.4,
        ) +
        fill(
          scene.applyLight("#8a8f94"),
          ellipse(x - 13, 13, 4, 2.6) + ellipse(x + 14, 13, 4, 2.6) + ellipse(x, 15, 4.4, 2.6),
        ),
    ),
  }),
};

export const wilderness = {
  cave,
  snow,
  volcano,
  clouds,
  field,
  campsite,
};
