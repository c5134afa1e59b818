import type { Weather } from "../../brief/values/surroundings.ts";
import { mix } from "../../color/color-math.ts";
import { hslOf } from "../media/recolor.ts";
import { onBothSides } from "./objects.ts";
import { ellipse, fill, format } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { flatGround, hills } from "./terrain.ts";

/** An open place in its weather: snow lies on plants and on the ground, and leaves are red in autumn. */
export function inSeason(scenery: Scenery, weather: Weather | undefined): Scenery {
  if (scenery.kind !== "open") return scenery;
  if (weather === "petals")
    return {
      ...scenery,
      draw: (scene) => {
        const layers = scenery.draw(scene);
        return { ...layers, near: layers.near + cherryTrees(scene) };
      },
    };
  if (weather !== "snow" && weather !== "leaves") return scenery;
  const change = weather === "snow" ? inSnow : inAutumn;
  return {
    ...scenery,
    ...(scenery.backgroundColor !== undefined && { backgroundColor: change(scenery.backgroundColor) }),
    draw: (scene) => {
      const changed: SceneryContext = {
        ...scene,
        applyLight: (color) => scene.applyLight(change(color)),
        applyHaze: (color, share) => scene.applyHaze(change(color), share),
        contrasting: (color) => scene.contrasting(change(color)),
      };
      const layers = scenery.draw(changed);
      return weather === "snow" ? { ...layers, near: layers.near + snowDrifts(scene) } : layers;
    },
  };
}

/** An open place whose haze and clouds have the colour of its sky. */
export function inSkyColor(scenery: Scenery, color: string): Scenery {
  return {
    ...scenery,
    draw: (scene) => {
      const { light } = scene;
      const [high, low] = light.sky;
      return scenery.draw({
        ...scene,
        light: {
          ...light,
          sky: [mix(high, color, 0.6), mix(low, color, 0.6)],
          haze: mix(light.haze, color, 0.75),
        },
      });
    },
  };
}

/** Plants and sand under snow, in the shades they had. */
function inSnow(color: string): string {
  const { h, s, l } = hslOf(color);
  const isPlant = h > 62 && h < 178 && s > 0.12;
  const isSand = h > 24 && h < 62 && l > 0.6;
  return isPlant || isSand ? mix("#a9bfd3", "#fbfdff", Math.min(1, Math.max(0, (l - 0.18) * 2.1))) : color;
}

function inAutumn(color: string): string {
  const { h, s, l } = hslOf(color);
  return h > 62 && h < 178 && s > 0.12
    ? mix("#8f4a22", "#f0b65a", Math.min(1, Math.max(0, (l - 0.2) * 2)))
    : color;
}

/** Cherry trees in blossom on both sides, whose petals fall. */
function cherryTrees(scene: SceneryContext): string {
  const [shade, bloom, shine] = ["#e08fab", "#f5b3c8", "#fcdbe5"].map((color) => scene.applyLight(color));
  const crown = (x: number, side: number, color: string | undefined, k: number): string =>
    fill(
      color ?? "#f5b3c8",
      [
        [0, -62, 18],
        [-15, -50, 13],
        [14, -52, 13],
        [side * -24, -62, 11],
        [side * 12, -74, 13],
        [side * -8, -80, 12],
      ]
        .map(([dx = 0, dy = 0, r = 0]) => ellipse(x + dx - (1 - k) * 3, dy - (1 - k) * 5, r * k))
        .join(""),
    );
  return onBothSides(scene, (x) => {
    const side = Math.sign(x);
    const foot = x + side * 5;
    return (
      fill(
        scene.applyLight("#6d4a46"),
        `M${format(foot - 4)} 14Q${format(foot - 1)} -20 ${format(foot - 3)} -50H${format(foot + 4)}Q${format(foot + 2)} -20 ${format(foot + 6)} 14Z`,
      ) +
      crown(foot, side, shade, 1) +
      crown(foot, side, bloom, 0.9) +
      crown(foot, side, shine, 0.42)
    );
  });
}

/** Snow on the ground, with a few mounds. */
function snowDrifts(scene: SceneryContext): string {
  const drift = (name: string, step: number, high: number, y: number, color: string): string =>
    `<g transform="translate(0 ${y})">${fill(scene.applyLight(color), hills(scene, name, step, 0, high))}</g>${flatGround(scene, color, y + 7)}`;
  return (
    drift("drift far", 38, 4, 12, "#dfe9f4") +
    drift("drift near", 52, 5, 18, "#f7fbff") +
    fill(scene.applyLight("#e3edf7"), ellipse(-33, 27, 9, 1.4) + ellipse(29, 32, 12, 1.6))
  );
}
