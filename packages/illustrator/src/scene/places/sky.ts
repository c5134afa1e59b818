import { lighten } from "../../color/color-math.ts";
import { ellipse, fill, format } from "./path-shapes.ts";
import type { SceneryContext } from "./scenery.ts";
import { forEachColumn, forEachRow } from "./scenery.ts";

/** Sun, moon and stars, or clouds, but nothing directly behind the head. */
export function drawSky(scene: SceneryContext): string {
  const { celestialBody } = scene.light;
  if (celestialBody === "stars") return stars(scene);
  if (celestialBody === "moon") return stars(scene) + moon(scene);
  const sun =
    celestialBody === "sun"
      ? fill("#fff3c0", ellipse(34, Math.max(scene.top + 15, -70), 13), 0.4) +
        fill("#ffe58a", ellipse(34, Math.max(scene.top + 15, -70), 8.5))
      : celestialBody === "low-sun"
        ? fill("#ffe9a8", ellipse(33, -16, 21), 0.35) + fill("#fff0b8", ellipse(33, -16, 14))
        : "";
  return sun + clouds(scene);
}

function moon(scene: SceneryContext): string {
  const y = Math.max(scene.top + 16, -66);
  return (
    fill("#dfe6ff", ellipse(35, y, 14), 0.16) +
    fill("#f3f0da", ellipse(35, y, 8.5)) +
    fill("#d9d6c4", ellipse(32.5, y - 2, 1.8) + ellipse(37.5, y + 2.4, 1.3) + ellipse(36, y - 4, 1))
  );
}

/** All stars, as one path. */
function stars(scene: SceneryContext): string {
  let d = "";
  forEachRow(scene, 30, -18, (y, row) =>
    forEachColumn(scene, 30, 0, (x, column) => {
      const random = scene.random(`star ${column} ${row}`);
      for (let i = 0; i < 3; i += 1) {
        const r = 0.35 + random.next() ** 3 * 0.7;
        d += ellipse(x + random.between(0, 30), y - random.between(0, 30), r);
      }
    }),
  );
  return fill("#ffffff", d, 0.8);
}

function clouds(scene: SceneryContext): string {
  let d = "";
  forEachRow(scene, 58, -58, (y, row) =>
    forEachColumn(scene, 96, row % 2 === 0 ? -42 : 30, (x, column) => {
      const random = scene.random(`cloud ${column} ${row}`);
      const bottom = y + random.between(-9, 9);
      // Fewer clouds higher up.
      if (row > 1 && random.boolean(0.5)) return;
      d += `M${format(x - 16)} ${format(bottom)}a5 5 0 0 1 4 -8a8 8 0 0 1 14 -3a6 6 0 0 1 11 4a4 4 0 0 1 1 7Z`;
    }),
  );
  return fill(lighten(scene.light.sky[1], 0.45), d, 0.8);
}
