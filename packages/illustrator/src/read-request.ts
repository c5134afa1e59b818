import type { Brief } from "./brief/brief.ts";
import { parseBrief } from "./brief/parse-brief.ts";
import { loadLanguages, readBrief } from "./brief/read-brief.ts";
import { editBrief } from "./edit/edit-brief.ts";
import { withoutPlacements } from "./edit/element-placements.ts";
import { IllustratorError } from "./illustrator-error.ts";
import { type Reading, readingOf } from "./language/reading.ts";
import type { BasePerson, IllustrateRequest } from "./request.ts";
import { givenBrief, resolveSeed, withBackground, withParamPrefix } from "./resolve-request.ts";

/** The Brief of a request, and how its prompt is understood. Loads the languages of the prompt. */
export async function understandRequest(
  request: IllustrateRequest,
): Promise<{ readonly brief: Brief; readonly reading: Reading | undefined }> {
  const understood = { ...request, languages: await loadLanguages(request) };
  return { brief: resolveBrief(understood), reading: resolveReading(understood) };
}

/** The Brief of a request: the edited one, the given one, or the one read from the prompt. */
export function resolveBrief(request: IllustrateRequest): Brief {
  return withBackground(requestedBrief(request), request.output?.background);
}

/** How the prompt of a request is understood. Undefined if a Brief is drawn instead of it. */
export function resolveReading({ prompt, brief, base, languages }: IllustrateRequest): Reading | undefined {
  if (brief !== undefined && base === undefined) return undefined;
  return readingOf(prompt, { isEdit: base !== undefined, languages });
}

function requestedBrief(request: IllustrateRequest): Brief {
  if (request.base !== undefined) return editedBrief(request, request.base);
  return request.brief === undefined ? readBrief(request) : givenBrief(request.brief, request);
}

function editedBrief(request: IllustrateRequest, base: BasePerson): Brief {
  const { brief: overrides, ...changes } = request;
  const seed = resolveSeed(request);
  const person = withParamPrefix("base", () => ({ brief: parseBrief(base.brief), seed }));
  if (person.brief.others !== undefined)
    throw new IllustratorError(
      "invalid_request",
      "base.brief describes several characters, and only one can be edited. Leave out its others, or describe the picture anew.",
      { param: "base.brief.others" },
    );
  const prompt = request.references?.length ? withoutPlacements(request.prompt) : request.prompt;
  return editBrief(person, { ...changes, prompt, ...(overrides && { overrides: { ...overrides } }) });
}
