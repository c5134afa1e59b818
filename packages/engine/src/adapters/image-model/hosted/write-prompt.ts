import type { BriefReader } from "../../../ports/brief-reader.ts";
import type { ImageModelCastMember, ImageModelRequest } from "../../../ports/image-model.ts";
import type { PictureAbilities } from "../../../ports/picture-provider.ts";
import type { InputImages } from "./input-images.ts";

/** What a request asks for, as a Brief and in one sentence. */
export interface RequestText {
  readonly brief: Readonly<Record<string, unknown>>;
  /** Of the Brief: "A smiling astronaut with curly red hair." */
  readonly alt: string;
  /** Of the Brief that replaces the prompt, if there is one. */
  readonly description: string | null;
  /** Of the characters of a cast that have no image and no prompt. */
  readonly members: readonly (string | null)[];
}

export async function readRequest(
  request: ImageModelRequest,
  briefReader: BriefReader,
  signal: AbortSignal,
): Promise<RequestText> {
  const { parseBrief, describeBrief } = await import("@likeness/illustrator/brief");
  const describe = (brief: Readonly<Record<string, unknown>>) => describeBrief(parseBrief(brief));
  const { base, brief, emotion, cast } = request;
  const own = base || brief ? { ...base?.brief, ...brief } : await briefReader.read(request, signal);
  const shown = emotion === undefined ? own : { ...own, expression: emotion };
  return {
    brief: shown,
    alt: describe(shown),
    description: brief ? describe(brief) : null,
    members: (cast?.members ?? []).map((member) =>
      "brief" in member && member.brief ? describe(member.brief) : null,
    ),
  };
}

/** Everything that the model has no parameter for, in words. */
export function writePrompt(
  request: ImageModelRequest,
  text: RequestText,
  images: InputImages,
  { transparency }: PictureAbilities,
): string {
  const sentences = [
    ...subject(request, text, images),
    ...images.elements.map(
      ({ number, element }) => `Show the thing in image ${number} ${places[element.placement ?? "any"]}.`,
    ),
    ...details(request),
    ...(request.background === "transparent" && !transparency ? ["The background is plain white."] : []),
    ...(request.background === "transparent" && transparency ? ["There is no background."] : []),
  ];
  return sentences.join(" ");
}

const places = {
  any: "in the picture",
  shirt: "on the shirt",
  wall: "on the wall behind",
  hand: "in the hand",
};

function subject(request: ImageModelRequest, text: RequestText, images: InputImages): string[] {
  const { emotion, cast } = request;
  const { picture, references } = images;
  const wish = text.description ?? (request.prompt.trim() === "" ? null : sentence(request.prompt));
  if (emotion !== undefined && picture !== null) {
    return [
      `Show the picture in image ${picture} again, with only one change: the face looks ${emotion}.`,
      "Keep the person, hair, clothes, posture, framing, background, colours and style exactly as they are.",
    ];
  }
  const look = emotion === undefined ? [] : [`The face looks ${emotion}.`];
  if (cast)
    return [...castSentences(cast.members, text, images), ...(wish ? [`The scene: ${wish}`] : []), ...look];
  if (picture !== null) {
    return [
      `Show the same person as in image ${picture}, with the same face, hair and style.`,
      ...(wish ? [`What changes: ${wish}`] : []),
      ...like(references),
      ...look,
    ];
  }
  const known = request.base ? [text.alt] : [];
  return [
    "An avatar, a portrait of one figure that fills most of the picture.",
    ...known,
    ...(wish ? [wish] : []),
    ...like(references),
    ...look,
  ];
}

function like(references: readonly number[]): string[] {
  if (references.length === 0) return [];
  const numbers = references.join(" and ");
  return [
    `The person is the one in image${references.length === 1 ? "" : "s"} ${numbers}: keep the likeness.`,
  ];
}

function castSentences(
  members: readonly ImageModelCastMember[],
  { members: descriptions }: RequestText,
  images: InputImages,
): string[] {
  const each = members.map((member, index) => {
    const image = images.members[index] ?? null;
    const description = descriptions[index] ?? null;
    const who =
      image !== null ? `the person in image ${image}` : "prompt" in member ? member.prompt : description;
    const name =
      member.name === undefined ? `Character ${index + 1}` : `${member.name}, character ${index + 1},`;
    return sentence(`${name} is ${who ?? "anyone"}`);
  });
  return [`One picture of these ${members.length} characters together.`, ...each];
}

function details({ negativePrompt, style, hints }: ImageModelRequest): string[] {
  const traits = Object.entries(hints ?? {}).flatMap(([key, value]) =>
    ["string", "number", "boolean"].includes(typeof value) ? `${words(key)}: ${String(value)}` : [],
  );
  return [
    ...(traits.length > 0 ? [sentence(`Details: ${traits.join("; ")}`)] : []),
    ...(style === undefined ? [] : [sentence(`Style: ${words(style)}`)]),
    ...(negativePrompt === undefined ? [] : [sentence(`Do not show: ${negativePrompt}`)]),
  ];
}

/** `hairColor`, `hair_color` and `hair-color` as words. */
function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?。！？]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
