import type { Weather } from "../../brief/values/surroundings.ts";
import { mix } from "../../color/color-math.ts";
import { hslOf } from "../media/recolor.ts";
import { ellipse, fill } from "./path-shapes.ts";
import type { Scenery, SceneryContext } from "./scenery.ts";
import { flatGround, hills } from "./terrain.ts";

/** An open place in its weather: snow lies on plants and on the ground, and leaves are red in autumn. */
export function inSeason(scenery: Scenery, weather: Weather | undefined): Scenery {
  if (scenery.kind !== "open" || (weather !== "snow" && weather !== "leaves")) return scenery;
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
