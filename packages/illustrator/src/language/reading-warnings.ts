import type { TraitPath } from "../brief/brief.ts";
import type { View } from "../brief/values/poses.ts";
import { maxMembers } from "../cast/limits.ts";
import type { Warning } from "../warning.ts";
import type { Reading } from "./reading.ts";

/** The most spans of a kind that are reported. */
export const maxSpans = 100;

/** Reports that a head is drawn from another side than the prompt says. */
export function withSubstitutedView(reading: Reading, view: View | undefined): Reading {
  if (view === undefined) return reading;
  const about = (name: TraitPath): Reading["understood"] =>
    reading.understood.filter(({ traits }) => traits.some(({ path }) => path === name));
  const asked = about("view").length > 0 ? about("view") : about("facing");
  const substituted = asked.map(({ traits: _traits, ...span }) => ({
    ...span,
    path: "view" as const,
    value: view,
  }));
  return { ...reading, substitutions: [...reading.substitutions, ...substituted].slice(0, maxSpans) };
}

/** What a person who wrote the prompt should know. */
export function readingWarnings({ understood, ignored, substitutions, characters = 1 }: Reading): Warning[] {
  const tooMany: readonly Warning[] =
    characters > maxMembers
      ? [
          {
            code: "characters_left_out",
            message: `The prompt describes ${characters} characters, and the image shows ${maxMembers}, which is the most. Describe fewer, or draw several images.`,
          },
        ]
      : [];
  const substituted = substitutions.map(
    ({ text, path, value }): Warning =>
      path === "style"
        ? {
            code: "style_substituted",
            message: `${capitalized(text)} is drawn in the style ${value}, because there is no such style. Request a style to choose another.`,
          }
        : {
            code: "subject_substituted",
            message: `${capitalized(text)} is drawn as ${value === "human" ? "a person" : value}, because there is no drawing of it. Name a subject that can be drawn to choose another.`,
          },
  );
  if (understood.length > 0 || ignored.length === 0) return [...tooMany, ...substituted];
  return [
    {
      code: "prompt_not_understood",
      message:
        'Nothing in the prompt was understood, so the seed decides what the image shows. Describe a person, an animal or a robot, such as "a woman with red hair and glasses in a green hoodie", in English or one of fifteen other languages.',
    },
  ];
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
