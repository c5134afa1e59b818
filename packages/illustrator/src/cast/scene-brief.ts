import type { Brief, TraitPath } from "../brief/brief.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import { readBrief } from "../brief/read-brief.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import { IllustratorError, isIllustratorError } from "../illustrator-error.ts";
import type { Languages } from "../language/languages.ts";
import { type Reading, readingOf } from "../language/reading.ts";
import type { CastScene } from "./cast-request.ts";

const paths = [
  "place",
  "lighting",
  "background.color",
  "framing",
  "background.pattern",
  "weather",
  "lightColor",
  "medium",
  "inkColor",
] as const satisfies readonly TraitPath[];

/**
 * The surroundings of a cast as a Brief: the scene's own traits, and otherwise those of the first character
 * that states them.
 *
 * @throws IllustratorError if the scene is invalid.
 */
export function resolveSceneBrief(
  scene: CastScene,
  briefs: readonly [Brief, ...Brief[]],
  style: StyleName,
  languages?: Languages,
): Brief {
  const candidates = [
    requestedScene(scene),
    readBrief({ prompt: scene.prompt ?? "", languages, ...(scene.hints && { hints: scene.hints }) }),
    ...briefs,
  ];
  const firstWith = (path: (typeof paths)[number]): Brief | undefined =>
    candidates.find((brief) => valueAt(brief, path) !== undefined);
  const { place, stage } = firstWith("place") ?? {};
  const lighting = firstWith("lighting")?.lighting;
  const color = firstBackground(candidates)?.color;
  const pattern = firstWith("background.pattern")?.background?.pattern;
  const background = { ...(color !== undefined && { color }), ...(pattern !== undefined && { pattern }) };
  const weather = firstWith("weather")?.weather;
  const lightColor = firstWith("lightColor")?.lightColor;
  const { medium } = firstWith("medium") ?? {};
  const inkColor = firstWith("inkColor")?.inkColor;
  const framing = firstWith("framing")?.framing;
  return {
    version: 1,
    subject: briefs[0].subject,
    accessories: [],
    ...(place !== undefined && { place }),
    ...(stage !== undefined && { stage }),
    ...(lighting !== undefined && { lighting }),
    ...((color ?? pattern) !== undefined && { background }),
    ...(weather !== undefined && { weather }),
    ...(lightColor !== undefined && { lightColor }),
    ...(framing !== undefined && { framing }),
    style,
    ...(medium !== undefined && { medium }),
    ...(inkColor !== undefined && { inkColor }),
    sources: Object.fromEntries(
      paths.flatMap((path) => {
        const source = firstWith(path)?.sources[path];
        return source === undefined ? [] : [[path, source]];
      }),
    ),
  };
}

/** How the prompt of a scene is understood: only what it says about the surroundings counts. */
export function sceneReading(prompt: string, languages: Languages): Reading {
  const { characters: _characters, ...reading } = readingOf(prompt, { languages });
  const isScene = ({ path }: { readonly path: TraitPath }): boolean => scenePaths.has(path);
  return {
    ...reading,
    understood: reading.understood
      .map((span) => ({ ...span, traits: span.traits.filter(isScene) }))
      .filter(({ traits }) => traits.length > 0),
    substitutions: reading.substitutions.filter(isScene),
  };
}

const scenePaths: ReadonlySet<TraitPath> = new Set<TraitPath>([...paths, "stage"]);

/**
 * The first background stated. A transparent background does not remove a place that was stated before it.
 */
function firstBackground(briefs: readonly Brief[]): Brief["background"] {
  const withBackground = briefs.findIndex(({ background }) => background?.color !== undefined);
  const withPlace = briefs.findIndex(({ place }) => place !== undefined && place !== "none");
  const background = briefs[withBackground]?.background;
  return background?.color === "transparent" && withPlace >= 0 && withPlace < withBackground
    ? undefined
    : background;
}

function requestedScene({ place, lighting, background }: CastScene): Brief {
  try {
    const brief = parseBrief({
      place,
      lighting,
      ...(background !== undefined && { background: { color: background } }),
    });
    const named = paths.filter((path) => valueAt(brief, path) !== undefined);
    return { ...brief, sources: Object.fromEntries(named.map((path) => [path, { kind: "request" }])) };
  } catch (error) {
    if (!isIllustratorError(error)) throw error;
    const param = error.param.replace(/^brief\.(\w+).*$/, "scene.$1");
    throw new IllustratorError("invalid_request", error.message.replace("The brief's", "The scene's"), {
      param,
    });
  }
}

function valueAt(brief: Brief, path: (typeof paths)[number]): string | undefined {
  if (path === "background.color") return brief.background?.color;
  return path === "background.pattern" ? brief.background?.pattern : brief[path];
}
