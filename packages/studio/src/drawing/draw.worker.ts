import {
  type Brief,
  decodeFace,
  isHeld,
  readPrompt,
  type TraitPath,
  traitPaths,
  traitValues,
} from "@likeness/illustrator/brief";
import { drawnTraits, drawSvg, traitColor } from "@likeness/illustrator/svg";
import type { Drawn, DrawRequest, FromWorker, ToWorker, TraitOptions } from "./protocol.ts";

const send = (message: FromWorker) => postMessage(message);

addEventListener("message", ({ data: { id, request } }: MessageEvent<ToWorker>) => {
  draw(request).then(
    (drawn) => send({ id, drawn }),
    (error: unknown) => send({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});

send({ options: traitOptions() });

async function draw(request: DrawRequest): Promise<Drawn> {
  const { prompt, without, seed, aspectRatio, code, isHead = false } = request;
  const negativePrompt = without === "" ? {} : { negativePrompt: without };
  const output = { aspectRatio };
  const read = await readPrompt({ prompt, ...negativePrompt });
  const stated = code === undefined ? read.brief : decodeFace(code).brief;
  const traits = isHead ? headTraits(stated, request.traits) : request.traits;
  const drawing =
    code === undefined
      ? await drawSvg({
          prompt,
          brief: withTraits(isHead ? { ...read.brief, others: [] } : { ...read.brief }, traits),
          ...(seed !== undefined && { seed }),
          output,
        })
      : await drawSvg({
          prompt,
          ...negativePrompt,
          base: baseOf(code, seed),
          brief: withTraits({}, traits),
          output,
        });
  const { svg, alt, brief, license, credit, warnings } = drawing;
  const sources = code === undefined ? { ...read.brief.sources } : { ...brief.sources };
  for (const path of traitPaths) if (path in traits) delete sources[path];
  const { understood, ignored } = drawing.reading ?? read.reading;
  return {
    svg,
    alt,
    code: drawing.code,
    brief: { ...brief },
    seed: drawing.seed,
    understood: understood.map(({ start, end, text, traits: said }) => ({
      start,
      end,
      text,
      paths: said.map(({ path }) => path),
    })),
    ignored,
    warnings: [...(code === undefined ? read.warnings : []), ...warnings].map(({ message }) => message),
    traits: drawnTraits(brief, drawing.seed),
    sources,
    license,
    credit,
  };
}

function baseOf(code: string, seed: number | undefined): { brief: Record<string, unknown>; seed: number } {
  const face = decodeFace(code);
  return { brief: { ...face.brief }, seed: seed ?? face.seed };
}

/** Only the head, without what is held. */
function headTraits(
  { accessories }: Pick<Brief, "accessories">,
  traits: DrawRequest["traits"],
): DrawRequest["traits"] {
  const items = traits["accessories"]?.split(",") ?? accessories;
  return {
    ...traits,
    accessories: items.filter((item) => !isHeld(item)).join(","),
    framing: "headshot",
    place: "none",
    posture: "relaxed",
    "background.color": "#dfe3ee",
  };
}

/** Sets traits by path in a copy of a Brief. */
function withTraits(
  brief: Record<string, unknown>,
  traits: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const result = { ...brief };
  for (const [path, value] of Object.entries(traits)) {
    const [head = "", tail] = path.split(".");
    const group = result[head];
    if (path === "accessories")
      result[path] = value.split(",").filter((item) => item !== "none" && item !== "");
    else if (tail === undefined) result[head] = value;
    else result[head] = { ...(typeof group === "object" && group !== null ? group : {}), [tail]: value };
  }
  return result;
}

function traitOptions(): TraitOptions {
  const option = (path: TraitPath) => (value: string) => ({ value, color: traitColor(path, value) });
  return Object.fromEntries(traitPaths.map((path) => [path, traitValues[path].map(option(path))]));
}
