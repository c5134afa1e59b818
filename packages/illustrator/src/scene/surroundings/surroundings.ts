import type { Brief } from "../../brief/brief.ts";
import { colorHex } from "../../brief/palette.ts";
import { mix } from "../../color/color-math.ts";
import { toTint } from "../../draw/ink/place-tones.ts";
import type { Size } from "../../output.ts";
import type { CharacterTraits } from "../../traits/character-traits.ts";
import type { FocusArea } from "../focus-area.ts";
import type { Light } from "../light.ts";
import { pastelColor } from "../plain-background.ts";
import { isTransparent } from "../transparency.ts";
import type { WeatherLayers } from "./weather.ts";

/**
 * Draws the pattern and the weather of a Brief: what is behind the figure, and what is before it. They are loaded when one
 * is drawn, because most images have none.
 */
export async function drawSurroundings(
  brief: Brief,
  traits: CharacterTraits,
  size: Size,
  focus: FocusArea,
  light: Light,
): Promise<WeatherLayers> {
  const { weather, place = "none", background, lighting } = brief;
  const pattern = background?.pattern;
  const isPaper = ["line-art", "sketch", "ink"].includes(traits.style);
  const isNightSky = lighting === "night" && place === "none" && background === undefined && !isPaper;
  // Paper that is only lit has no wall for signs to hang on.
  const isNeon =
    lighting === "neon" && traits.style !== "ink" && (place !== "none" || !(isPaper || background));
  if ((pattern === undefined && weather === undefined && !isNightSky && !isNeon) || isTransparent(brief))
    return { behind: "", front: "" };
  const neon = isNeon ? await import("./neon-signs.ts") : undefined;
  const signs = neon?.hasNeonSigns(place) === true ? neon.drawNeonSigns(size, focus, light) : "";
  const [patterns, { drawWeather, drawNightSky }] = await Promise.all([
    import("./patterns.ts"),
    import("./weather.ts"),
  ]);
  const color = background?.color;
  const ground =
    color !== undefined
      ? colorHex(color)
      : lighting === undefined
        ? pastelColor(traits)
        : mix(light.sky[0], light.sky[1], 0.5);
  const drawn =
    pattern === undefined || (place !== "none" && !patterns.isSeenInPlaces(pattern))
      ? ""
      : patterns.drawPattern(pattern, {
          size,
          focus,
          ground,
          accent: traits.accent,
          isStated: color !== undefined || place !== "none",
          seed: traits.seed,
        });
  // On white paper, white shapes would not be seen.
  const paint =
    drawn !== "" && isPaper && color === undefined && lighting === undefined && place === "none"
      ? `<path d="M0 0H${size.width}V${size.height}H0Z" fill="${ground}"/>`
      : "";
  const layers =
    weather === undefined ? { behind: "", front: "" } : drawWeather(weather, size, focus, traits.seed);
  const inStyle = (svg: string): string => (traits.style === "ink" ? toTint(svg) : svg);
  const labelled = (name: string, svg: string): string =>
    svg === "" ? "" : `<g data-trait="${name}">${inStyle(svg)}</g>`;
  return {
    behind:
      labelled(`lighting:${lighting}`, signs) +
      (isNightSky ? labelled(`lighting:${lighting}`, drawNightSky(size, focus, traits.seed)) : "") +
      labelled(`background.pattern:${pattern}`, paint + drawn) +
      labelled(`weather:${weather}`, layers.behind),
    front: labelled(`weather:${weather}`, layers.front),
  };
}
