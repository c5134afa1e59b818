import { mix } from "../../color/color-math.ts";
import { box, ellipse, fill, format, polygon } from "./path-shapes.ts";
import type { Scenery } from "./scenery.ts";
import { forEachColumn, forEachRow, repeatHorizontally, repeatVertically } from "./scenery.ts";
import { flatGround, hills } from "./terrain.ts";

/** Light rays, fish, coral and seaweed. */
const underwater: Scenery = {
  kind: "open",
  backgroundColor: "#3fa9d4",
  draw: (scene) => {
    const fish = (x: number, y: number, length: number, direction: number): string => {
      const tail = x - direction * length * 1.7;
      return (
        ellipse(x, y, length, length * 0.56) +
        polygon(x - direction * length * 0.8, y, tail, y - length * 0.6, tail, y + length * 0.6)
      );
    };
    const seaweed = (x: number, h: number, bend: number): string =>
      `M${format(x - 2)} 12C${format(x - 2 - bend)} ${format(-h * 0.35)} ${format(x - 2 + bend)} ${format(-h * 0.6)} ${format(x)} ${format(-h)}C${format(x + 4 + bend)} ${format(-h * 0.6)} ${format(x + 4 - bend)} ${format(-h * 0.35)} ${format(x + 3)} 12Z`;
    let bubbles = "";
    forEachRow(scene, 34, -10, (y, row) =>
      forEachColumn(scene, 44, 34, (x, column) => {
        const random = scene.random(`bubble ${column} ${row}`);
        bubbles += ellipse(x + random.between(-12, 12), y - random.between(0, 30), random.between(0.8, 2.4));
      }),
    );
    return {
      far:
        fill(
          "#dff8ff",
          repeatHorizontally(scene, 52, -30, (x) =>
            polygon(x, scene.top, x + 12, scene.top, x + 30, 8, x - 4, 8),
          ),
          0.14,
        ) + fill(scene.applyHaze("#2b7fae", 0.2), hills(scene, "reef far", 26, 2, 20)),
      middle:
        repeatVertically(
          scene,
          54,
          -56,
          (y) =>
            repeatHorizontally(
              scene,
              112,
              42,
              (x) =>
                fill(scene.applyLight("#f59b3e"), fish(x, y, 6, -1)) +
                fill(scene.applyLight("#fff3dd"), box(x - 2, y - 3, 1.6, 6) + ellipse(x - 3.6, y - 0.8, 0.9)),
            ) +
            repeatHorizontally(scene, 112, -43, (x) =>
              fill(scene.applyLight("#f6d757"), fish(x, y + 14, 4.4, 1) + fish(x - 9, y + 24, 3.2, 1)),
            ),
        ) + fill("#e6fbff", bubbles, 0.55),
      near:
        fill(scene.applyLight("#e3cf9a"), hills(scene, "seabed", 40, -10, -2)) +
        flatGround(scene, "#e3cf9a", 8) +
        fill(
          scene.applyLight("#2f9a6b"),
          repeatHorizontally(scene, 42, 34, (x, column) =>
            Math.abs(x) < 24 ? "" : seaweed(x, 34 + (column % 2) * 10, 5) + seaweed(x + 7, 24, -5),
          ),
        ) +
        fill(
          scene.applyLight("#ef6f7f"),
          repeatHorizontally(scene, 66, -38, (x) =>
            Math.abs(x) < 24
              ? ""
              : box(x - 1.6, -14, 3.2, 24, 1.6) +
                box(x - 8, -9, 3, 10, 1.5) +
                box(x - 8, -1, 8, 3, 1.5) +
                box(x + 5, -12, 3, 12, 1.5) +
                box(x, -2, 8, 3, 1.5),
          ),
        ),
    };
  },
};

/** Stars of two colours, planets and the surface of a moon. */
const space: Scenery = {
  kind: "open",
  backgroundColor: "#1a1c4a",
  draw: (scene) => {
    const stars = ["", ""];
    forEachRow(scene, 26, scene.bottom, (y, row) =>
      forEachColumn(scene, 26, 0, (x, column) => {
        const random = scene.random(`space ${column} ${row}`);
        for (let i = 0; i < 3; i += 1)
          stars[i % 2] += ellipse(
            x + random.between(0, 26),
            y - random.between(0, 26),
            0.3 + random.next() ** 3 * 0.9,
          );
      }),
    );
    const [planetX, planetY] = [-37, Math.max(scene.top + 16, -66)];
    const nebulaColor = mix(scene.backgroundColor, "#b65fd0", 0.32);
    return {
      far:
        fill(
          nebulaColor,
          `M${format(scene.left)} ${format(scene.top * 0.3)}Q${format(scene.left * 0.4)} ${format(scene.top * 0.62)} 6 ${format(scene.top * 0.36)}T${format(scene.right)} ${format(scene.top * 0.62)}V${format(scene.top * 0.3)}Q${format(scene.right * 0.4)} ${format(scene.top * 0.02)} 0 ${format(scene.top * 0.16)}T${format(scene.left)} ${format(scene.top * 0.02)}Z`,
          0.5,
        ) +
        fill("#ffffff", stars[0] ?? "", 0.85) +
        fill("#ffefc9", stars[1] ?? "", 0.65),
      middle:
        fill(scene.applyLight("#e58d5b"), ellipse(planetX, planetY, 10)) +
        fill(
          scene.applyLight("#b8613f"),
          `M${format(planetX - 10)} ${format(planetY)}a10 10 0 0 0 20 0a13 9 0 0 1 -20 0Z`,
          0.6,
        ) +
        `<ellipse cx="${format(planetX)}" cy="${format(planetY)}" rx="17" ry="3.6" fill="none" stroke="${scene.applyLight("#f6d9a8")}" stroke-width="1" transform="rotate(-18 ${format(planetX)} ${format(planetY)})"/>` +
        repeatHorizontally(
          scene,
          170,
          42,
          (x) =>
            fill(scene.applyLight("#7fc4d8"), ellipse(x, -30, 5)) +
            fill(scene.applyLight("#5a9fb8"), `M${format(x - 5)} -30a5 5 0 0 0 10 0a6 4 0 0 1 -10 0Z`),
        ),
      near:
        fill(
          scene.applyLight("#8b87a8"),
          `M${format(scene.left)} 16Q0 -2 ${format(scene.right)} 16V${format(scene.bottom)}H${format(scene.left)}Z`,
        ) +
        fill(
          scene.applyLight("#726e92"),
          repeatHorizontally(scene, 42, 40, (x) => ellipse(x, 19, 6, 1.8)) +
            repeatHorizontally(scene, 42, 22, (x) => ellipse(x, 15, 3, 1)),
        ),
    };
  },
};

export const spaceAndUnderwater = { space, underwater };
