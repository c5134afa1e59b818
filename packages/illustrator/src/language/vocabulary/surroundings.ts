import type { Facing, Gaze, View } from "../../brief/values/poses.ts";
import type { BackgroundPattern, Weather } from "../../brief/values/surroundings.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const weatherWords: Synonyms<Weather> = {
  rain: "rain, rainy, raining, in the rain, drizzle, downpour, rainy day, raindrops, rainstorm, pouring rain",
  snow: "snowing, falling snow, snowfall, snowflakes, snowstorm, blizzard, snow falling, light snow, snow flurries",
  fog: "fog, foggy, mist, misty, haze, hazy, steamy, full of steam, filled with steam, steam filled, clouds of steam, steam everywhere, smoke filled, fog rolling in",
  storm: "storm, stormy, thunderstorm, lightning, thunder, lightning bolts, storm clouds",
  petals:
    "falling petals, petals falling, cherry blossom petals, petals in the wind, drifting petals, floating petals, cherry blossom, sakura, blossoms falling",
  leaves:
    "falling leaves, autumn leaves, leaves falling, autumn, autumnal, fall foliage, fall leaves, autumn colours, autumn colors",
};

/** What tells the weather of a place that is outdoors, if nothing else does. */
export const weatherFeatures: Synonyms<Weather> = {
  snow: "snow, snowy, in the snow, winter wonderland, winter, wintry, ski slope, ski resort, ski piste, skiing, snowboarding, sledding, sledging, snowball fight, snowman",
  rain: "puddles, puddle",
};

/** Lights whose colour is part of a phrase for a kind of light. */
export const lightColorWords: { readonly [color: string]: string } = {
  violet: "cold violet light, violet light, purple light",
  blue: "cold blue light, cool blue light, blue light, blue neon light",
  green:
    "greenish candle glow, green light, greenish light, greenish glow, eerie green light, toxic green light",
  red: "neon red light, crimson light, red backlight",
  magenta: "neon pink light, neon pink lighting",
  orange: "amber light, orange glow",
};

export const patternWords: Synonyms<BackgroundPattern> = {
  circle:
    "circle background, circular background, round background, circle behind, circle behind the head, in a circle, inside a circle, coloured circle, colored circle, round frame, circular frame, circle frame, circular avatar, circular crop, solid circle",
  halo: "halo, faint halo, golden halo, glowing halo, halo of light, nimbus, aureole, glowing aura, aura",
  moon: "full moon, huge moon, big moon, giant moon, large moon, moon behind, blood moon, red moon",
  sun: "sun behind, huge sun, big sun, rising sun behind, sun disc, red sun",
  gradient: "gradient, gradient background, gradient backdrop, ombre background",
  rays: "rays, sunburst, sun rays, radiating lines, light rays, god rays, speed lines, burst background, starburst",
  dots: "polka dot background, dotted background, dots background, polka dots behind, polka dot backdrop",
  stripes: "striped background, stripes background, stripes behind, striped backdrop, striped wallpaper",
  checks:
    "checkered background, chequered background, checkerboard, checked background, checkerboard background",
  grid: "grid background, grid lines, graph paper, grid backdrop",
  waves: "wave pattern, wavy background, waves background, wavy lines",
  triangles:
    "geometric background, triangle background, geometric pattern, geometric backdrop, memphis background, memphis style, abstract background, abstract backdrop, low poly background",
  stars: "star background, starry background, starry backdrop, stars behind, little stars, stars around",
  hearts: "hearts, floating hearts, heart background, hearts around, little hearts",
  sparkles:
    "sparkle, glitter, glittering, magical sparkles, sparkling background, magic particles, glowing particles, floating particles, fireflies, embers, sparks",
  confetti: "confetti, party background, streamers, birthday background",
  bubbles: "bubbles, soap bubbles, bubbles around",
  splash:
    "paint splash, paint splatter, splatter, splash of paint, ink splash, ink splatter, splashes, splatter background, colour splash, color splash",
  foliage:
    "leafy background, leaves background, foliage, foliage background, tropical leaves, botanical background, plants behind, palm leaves, leaf pattern, jungle leaves, ivy",
  flowers:
    "floral background, flower background, floral pattern, floral wallpaper, flowers behind, surrounded by flowers, floral backdrop, flowers around, wildflowers, floral frame",
  flames:
    "flames, in flames, fire background, fire behind, surrounded by flames, flames behind, burning background, engulfed in flames",
  bokeh: "bokeh background, bokeh lights, bokeh balls, blurred lights, blurry lights, lights behind",
  "string-lights": "string lights, fairy lights, christmas lights, garland of lights, strings of lights",
  clouds: "cloud background, cloudy background, clouds behind, fluffy clouds",
  candles:
    "candlelight, candlelit, candle lit, by candlelight, lit by candles, surrounded by candles, candles, candle glow, glow of candles, glow of a candle, greenish candle glow",
  circuit:
    "circuit background, circuit board, circuit lines, digital background, tech background, code background, matrix code, binary code, data streams, holographic background, futuristic background, hologram, holographic interface",
};

/** Things behind somebody that other words mean, too. */
export const patternFeatures: Synonyms<BackgroundPattern> = {
  moon: "moon",
  stars: "stars, starry",
  clouds: "clouds",
};

export const gazeWords: Synonyms<Gaze> = {
  aside:
    "looking to the side, looking away, looks away, looking aside, glancing sideways, sideways glance, side eye, side eyed, glancing aside, gazing away, looking off camera, looking into the distance, gazing into the distance, staring into the distance, looking off to the side, eyes averted, averted eyes, averted gaze, at someone off frame",
  up: "looking up, looks up, eyes up, gazing up, gazing upward, looking upward, looking at the sky, eyes to the sky, eyes raised, rolling her eyes, rolling his eyes, eye roll, rolling eyes, glancing up, upward gaze",
  down: "looking down, looks down, eyes lowered, lowered eyes, eyes down, eyes cast down, downcast eyes, gazing down, downcast, lowered gaze, eyes on the ground, looking at the ground, with lowered eyes, downward gaze",
};

const quarters = ["three quarter", "three quarters", "3/4", "3 4"].flatMap((share) =>
  ["view", "turn", "profile", "angle", "pose", "face", "head"].map((noun) => `${share} ${noun}`),
);
const shoulders = ["her", "his", "their", "one", "the"].flatMap((whose) =>
  ["looking", "looks", "glancing", "looking back", "glancing back", "look", "glance"].map(
    (verb) => `${verb} over ${whose} shoulder`,
  ),
);

/** From where the head is seen. "Profile" alone is a page about somebody, and light comes "from the side", too. */
export const viewWords: Synonyms<View> = {
  front:
    "front view, frontal view, seen from the front, facing forward, facing forwards, facing front, facing the front, facing the camera, facing the viewer, facing us, looking straight ahead",
  "three-quarter": `half profile, semi profile, head turned, turned head, head turned to the side, head turned to one side, turned to the side, turned to one side, turning to the side, half turned, turned slightly, slightly turned, ${[...quarters, ...shoulders].join()}`,
  profile:
    "in profile, profile view, full profile, side view, sideview, side profile, side on view, seen from the side, viewed from the side, shown from the side, side portrait, side silhouette, profile silhouette, left profile, right profile, head in profile, face in profile, facing sideways, turned sideways",
};

const [leftWords, rightWords] = ["left", "right"].map((side) =>
  [
    ...[
      "facing",
      "faces",
      "looking",
      "looks",
      "turned",
      "turned slightly",
      "slightly turned",
      "turning",
      "head turned",
    ].flatMap((verb) =>
      [side, `to the ${side}`, `towards the ${side}`, `to her ${side}`, `to his ${side}`].map(
        (where) => `${verb} ${where}`,
      ),
    ),
    ...["her", "his", "their"].map((whose) => `over ${whose} ${side} shoulder`),
    ...["facing", "profile", "side view", "side profile", "three quarter view"].map(
      (noun) => `${side} ${noun}`,
    ),
  ].join(),
);

/** To which side the head looks, as the picture shows it. */
export const facingWords: Synonyms<Facing> = { left: leftWords ?? "", right: rightWords ?? "" };

export const weatherPhrases: { readonly [value in Weather]: string } = {
  rain: "in the rain",
  snow: "in falling snow",
  fog: "in fog",
  storm: "in a storm",
  petals: "among falling petals",
  leaves: "among falling leaves",
};

/** What descriptions say of a background, after "with". */
export const backgroundPatternPhrases: { readonly [value in BackgroundPattern]: string } = {
  candles: "candles",
  circle: "a circle",
  halo: "a halo",
  moon: "a large moon",
  sun: "a large sun",
  gradient: "a gradient",
  rays: "rays",
  dots: "dots",
  stripes: "stripes",
  checks: "checks",
  grid: "a grid",
  waves: "waves",
  triangles: "geometric shapes",
  stars: "stars",
  hearts: "hearts",
  sparkles: "sparkles",
  confetti: "confetti",
  bubbles: "bubbles",
  splash: "splashes of paint",
  foliage: "leaves",
  flowers: "flowers",
  flames: "flames",
  bokeh: "soft lights",
  "string-lights": "",
  clouds: "clouds",
  circuit: "a circuit",
};

/** What descriptions say of the view, before the side. */
export const viewPhrases: { readonly [value in View]: string } = {
  front: "seen from the front",
  "three-quarter": "in three-quarter view",
  profile: "in profile",
};

/** What descriptions say of eyes, after "with". */
export const gazePhrases: { readonly [value in Gaze]: string } = {
  aside: "eyes that look aside",
  up: "eyes that look up",
  down: "lowered eyes",
};
