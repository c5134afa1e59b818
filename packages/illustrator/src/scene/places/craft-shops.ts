import { boards, onLeft, onRight, strip } from "./objects.ts";
import { box, ellipse, fill, format, polyline, stroke } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { repeatHorizontally, repeatOnWall, room, windowPanes } from "./scenery.ts";

/** A wheel of a bicycle with its spokes. */
function wheel(scene: SceneryContext, x: number, y: number, r: number): string {
  const spokes = Array.from({ length: 8 }, (_, i) => {
    const [dx, dy] = [Math.cos((i * Math.PI) / 8) * r, Math.sin((i * Math.PI) / 8) * r];
    return polyline(x - dx, y - dy, x + dx, y + dy);
  }).join("");
  return (
    stroke(scene.applyLight("#9aa3ad"), spokes, 0.5) +
    stroke(scene.applyLight("#2c3038"), ellipse(x, y, r), 2.2) +
    stroke(scene.applyLight("#c3cad2"), ellipse(x, y, r - 1.9), 0.8) +
    fill(scene.applyLight("#5b636e"), ellipse(x, y, 1.8))
  );
}

/** A bicycle workshop: wheels under the ceiling, a frame on a stand, spanners on the wall over a bench. */
const bikeShop: Scenery = {
  kind: "room",
  backgroundColor: "#cfd9cf",
  draw: (scene) => {
    const steel = scene.applyLight("#6b737d");
    const top = Math.max(scene.top, -92);
    const hung = (x: number, y: number, r: number): string =>
      stroke(steel, polyline(x, top - 40, x, y - r), 0.8) + wheel(scene, x, y, r);
    return {
      far: room(scene, "#8d8478", "#a59a8a") + boards(scene, "#bccabd", 18),
      middle:
        repeatHorizontally(scene, 124, -44, (x) => hung(x - 4, top + 21, 14) + hung(x + 20, top + 16, 11)) +
        repeatHorizontally(scene, 124, 42, (x) => hung(x - 12, top + 17, 11) + hung(x + 12, top + 22, 14)) +
        onLeft(
          scene,
          (x) =>
            fill(scene.applyLight("#9a7450"), box(x - 18, -52, 36, 24, 1)) +
            stroke(
              steel,
              [-13, -6, 1, 8, 14]
                .map(
                  (at, i) =>
                    `M${format(x + at)} -48V${format(-36 + i)}M${format(x + at - 1.6)} -50q1.6 3 3.2 0`,
                )
                .join(""),
              1.6,
            ),
        ),
      near:
        onRight(
          scene,
          (x) =>
            stroke(steel, polyline(x, 34, x, -14) + polyline(x - 8, 34, x + 8, 34), 2) +
            wheel(scene, x - 15, -6, 11) +
            wheel(scene, x + 16, -6, 11) +
            stroke(
              scene.applyLight("#c8443a"),
              polyline(x - 15, -6, x - 8, -24, x + 10, -26, x, -7, x - 15, -6) +
                polyline(x - 8, -24, x, -7) +
                polyline(x + 8, -31, x + 16, -6),
              2.2,
            ) +
            stroke(
              scene.applyLight("#2c3038"),
              polyline(x - 12, -27, x - 5, -27) + polyline(x + 5, -31, x + 12, -32),
              2.2,
            ),
        ) +
        onLeft(
          scene,
          (x) =>
            fill(scene.applyLight("#8f623a"), box(x - 30, -14, 52, 4)) +
            fill(scene.applyLight("#6d4a2e"), box(x - 28, -10, 48, 46)) +
            fill(scene.applyLight("#d8ecec"), box(x + 4, -26, 9, 12, 2)) +
            stroke(steel, polyline(x + 6, -24, x + 5, -34) + polyline(x + 9, -24, x + 10, -35), 0.8) +
            fill(scene.applyLight("#b5482f"), box(x - 20, -25, 18, 11, 1.4)) +
            fill(scene.applyLight("#f2e3c2"), ellipse(x - 15, -19.5, 3.4) + box(x - 10, -23, 6, 2)),
        ),
    };
  },
};

/** A pottery: pots on shelves, a window, a wheel with clay on it. */
const pottery: Scenery = {
  kind: "room",
  backgroundColor: "#e2d3bf",
  draw: (scene) => {
    const pot = (x: number, y: number, w: number, h: number, color: string): string =>
      fill(
        scene.applyLight(color),
        `M${format(x - w * 0.3)} ${format(y - h)}h${format(w * 0.6)}q${format(w * 0.05)} ${format(h * 0.25)} ${format(w * 0.2)} ${format(h * 0.45)}q${format(-w * 0.02)} ${format(h * 0.4)} ${format(-w * 0.25)} ${format(h * 0.55)}h${format(-w * 0.5)}q${format(-w * 0.23)} ${format(-h * 0.15)} ${format(-w * 0.25)} ${format(-h * 0.55)}q${format(w * 0.15)} ${format(-h * 0.2)} ${format(w * 0.2)} ${format(-h * 0.45)}Z`,
      );
    const shelf = (x: number, y: number, row: number): string =>
      fill(scene.applyLight("#8a6242"), box(x - 22, y, 44, 2.4)) +
      [
        [-14, 12, 15, "#b5683f"],
        [0, 11, 11, "#7f9a8c"],
        [13, 13, 17, "#d9c3a0"],
        [-13, 14, 11, "#c98a55"],
        [2, 10, 16, "#e8ddc8"],
        [15, 11, 10, "#5f7f94"],
      ]
        .slice(row % 2 === 0 ? 0 : 3, row % 2 === 0 ? 3 : 6)
        .map(([dx, w, h, color]) => pot(x + Number(dx), y, Number(w), Number(h), String(color)))
        .join("");
    return {
      far: room(scene, "#9a8168", "#b59a7c"),
      middle:
        onLeft(scene, (x) =>
          repeatOnWall(scene, 96, -36, (y) => shelf(x, y, 0) + shelf(x, y - 25, 1) + shelf(x, y - 50, 0)),
        ) +
        onRight(scene, (x) =>
          repeatOnWall(scene, 96, -82, (y) => windowPanes(scene, x - 14, y, 30, 34, "#8a6242")),
        ),
      near:
        onLeft(
          scene,
          (x) =>
            fill(scene.applyLight("#8f623a"), box(x - 28, -14, 50, 4)) +
            fill(scene.applyLight("#74512f"), box(x - 25, -10, 44, 44)) +
            pot(x - 10, -14, 14, 15, "#b9a793") +
            pot(x + 9, -14, 12, 12, "#a79580"),
        ) +
        onRight(
          scene,
          (x) =>
            fill(scene.applyLight("#6a5a4e"), box(x - 16, -4, 32, 40, 2)) +
            fill(scene.applyLight("#5a4c42"), box(x - 19, -8, 38, 6, 2)) +
            fill(scene.applyLight("#8a929b"), ellipse(x, -10, 17, 3.4)) +
            fill(scene.applyLight("#a39c94"), ellipse(x, -11, 14, 2.4)) +
            pot(x, -11, 19, 22, "#a8774f") +
            stroke(
              scene.applyLight("#8a5c38"),
              `M${format(x - 9)} -20q9 3 18 0M${format(x - 8)} -25q8 2.4 16 0`,
              0.9,
            ),
        ) +
        fill(scene.applyLight("#8a7158"), strip(scene, 34, 1)),
    };
  },
};

export const craftShops = { "bike-shop": bikeShop, pottery };
