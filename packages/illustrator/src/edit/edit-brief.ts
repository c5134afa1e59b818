import type { Brief, TraitPath } from "../brief/brief.ts";
import { traitPaths } from "../brief/brief.ts";
import { BriefBuilder, traitAt } from "../brief/brief-builder.ts";
import { parseBrief } from "../brief/parse-brief.ts";
import type { BriefRequest, SourcedMention } from "../brief/read-brief.ts";
import { readChanges, setOptions } from "../brief/read-brief.ts";
import type { LookName } from "../brief/values/pictures.ts";
import { readLook } from "../language/read-look.ts";
import { plainBackgroundColor } from "../scene/plain-background.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import { isHeadCloth } from "../traits/people.ts";
import { resolveTraits } from "../traits/resolve-traits.ts";
import { keptTraits } from "./kept-traits.ts";

/** A drawn person: the same Brief and seed always look the same. */
export interface Person {
  readonly brief: Brief;
  readonly seed: number;
}

export interface EditRequest extends BriefRequest {
  /** Traits that override everything else. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/**
 * Changes what a request mentions about a person. Everything else stays as it is drawn, including what the Brief
 * leaves to the seed: with the same seed, the result shows the same person.
 *
 * @throws IllustratorError `invalid_brief` for invalid overrides.
 */
export function editBrief({ brief, seed }: Person, request: EditRequest): Brief {
  const base = withHeadCloth(brief, seed);
  const builder = new BriefBuilder(base);
  for (const said of readChanges(request)) if (isChange(said, base)) builder.add(said.mention, said.source);
  setOptions(builder, request);
  applyOverrides(builder, request.overrides);
  const look = request.look ?? readLook(request.prompt, request.hints);
  const changed = new Set(builder.changedPaths);
  for (const path of outdatedPaths(changed, look)) {
    if (builder.changedPaths.has(path)) continue;
    builder.remove(path);
    changed.add(path);
  }
  // Hair that is spoken about has to be seen.
  if (brief.headwear === undefined && !changed.has("headwear") && revealing.some((path) => changed.has(path)))
    builder.remove("headwear");
  const edited = builder.build();
  return keepUnchanged(brief, look === undefined ? edited : { ...edited, look }, seed, changed);
}

/** Traits after whose change a headscarf or turban of the seed does not fit any more. */
const revealing = ["hair.style", "hair.color", "hair.cut", "gender", "subject"] as const;

/** States a headscarf or turban that the seed has chosen, so that it is kept like a stated one. */
function withHeadCloth(brief: Brief, seed: number): Brief {
  const { headwear } = resolveTraits(brief, seed);
  if (brief.headwear !== undefined || !isHeadCloth(headwear)) return brief;
  return { ...brief, headwear, sources: { ...brief.sources, headwear: { kind: "default" } } };
}

/** Traits that only a statement about them changes, never a role: "as a librarian" does not add glasses. */
const identityPaths: ReadonlySet<TraitPath> = new Set<TraitPath>([
  "gender",
  "age",
  "skin",
  "hair.style",
  "hair.cut",
  "hair.color",
  "hair.dye",
  "hair.secondColor",
  "eyes.color",
  "facialHair",
  "beardLength",
  "eyewear",
  "frames",
]);

/** Traits of the image rather than the person. A role does not change them if the base states them. */
const imagePaths: ReadonlySet<TraitPath> = new Set<TraitPath>([
  "place",
  "stage",
  "background.color",
  "lighting",
  "expression",
  "posture",
  "framing",
  "style",
]);

const pronouns = /^(?:h[ei]|him|his|she|hers?|they|them)$/;

/** Whether a mention changes the person. "Put her in a park" does not change the gender, nor "the person" a fox. */
function isChange({ mention, source }: SourcedMention, base: Brief): boolean {
  const { path, value, implied, words } = mention;
  if (path === "subject" && value === "human") return false;
  if (path === "gender" && pronouns.test(words)) return false;
  if (!implied || source.kind === "hint") return true;
  if (identityPaths.has(path)) return false;
  if (path === "headwear" && isHeadCloth(base.headwear)) return false;
  const stated = base.sources[path]?.kind;
  return !imagePaths.has(path) || stated === undefined || stated === "role" || stated === "default";
}

function applyOverrides(builder: BriefBuilder, overrides: EditRequest["overrides"]): void {
  if (overrides === undefined) return;
  const brief = parseBrief(overrides);
  for (const path of traitPaths) {
    const value = traitAt(brief, path);
    const isGiven = path !== "subject" || overrides["subject"] !== undefined;
    if (value !== undefined && isGiven) builder.set(path, value, { kind: "request" });
  }
  if (overrides["accessories"] !== undefined) builder.setAccessories(brief.accessories);
}

/** Compositions with a place of their own. */
const looksWithPlace: ReadonlySet<LookName> = new Set<LookName>(["podcast", "car", "conference"]);

const detailsOfClothes = [
  "clothing.color",
  "clothing.pattern",
  "clothing.patternColor",
  "clothing.under",
  "clothing.underColor",
] as const;

/** The traits that go with those that changed: a red hoodie that is replaced by a suit gives no red suit. */
function outdatedPaths(changed: ReadonlySet<TraitPath>, look: LookName | undefined): TraitPath[] {
  const outdated: TraitPath[] = [];
  if (changed.has("clothing.type") || changed.has("fantasy")) outdated.push(...detailsOfClothes);
  if (changed.has("hair.color")) outdated.push("hair.dye", "hair.secondColor");
  if (changed.has("hair.style")) outdated.push("hair.cut");
  if (changed.has("origin")) outdated.push("skin", "hair.color");
  if (changed.has("place")) outdated.push("background.color");
  if (changed.has("background.color")) outdated.push("place");
  if (look !== undefined && looksWithPlace.has(look) && !changed.has("background.color"))
    outdated.push("place", "background.color");
  if (changed.has("subject")) outdated.push("skin", "eyes.color", "clothing.type", ...detailsOfClothes);
  return outdated;
}

/** States the traits that would be resolved differently than before although nothing about them was said. */
function keepUnchanged(base: Brief, edited: Brief, seed: number, changed: ReadonlySet<TraitPath>): Brief {
  const [before, after] = [resolveTraits(base, seed), resolveTraits(edited, seed)];
  const isFree = (path: TraitPath | "accent"): boolean =>
    path !== "accent" &&
    (changed.has(path) ||
      (path === "face" && changed.has("expression")) ||
      (edited.fantasy !== base.fantasy && roleTraits.has(path)));
  const kept = keptTraits.filter(({ path, read }) => read(before) !== read(after) && !isFree(path));
  const brief = kept.reduce<Brief>(
    (result, { path, read }) => withTrait(result, path, read(before)),
    withChanceItems(base, edited, before, after),
  );
  const [background, other] = [plainBackgroundColor(base, before), plainBackgroundColor(brief, after)];
  return background === undefined || other === undefined || background === other
    ? brief
    : withTrait(brief, "background.color", background);
}

/** States the freckles and earrings of the seed, which a person who is described has not. */
function withChanceItems(base: Brief, edited: Brief, before: CharacterTraits, after: CharacterTraits): Brief {
  const kind = edited.sources.accessories?.kind;
  if (edited.subject !== "human" || kind === "negative" || kind === "request") return edited;
  const lost = Array.from(before.accessories).filter(
    (item) => !base.accessories.includes(item) && !after.accessories.has(item),
  );
  return lost.length === 0 ? edited : { ...edited, accessories: [...edited.accessories, ...lost] };
}

/** The traits that a fantasy role has of its own. */
const roleTraits: ReadonlySet<TraitPath> = new Set<TraitPath>(["skin", "clothing.type", "clothing.color"]);

/** Sets a trait to a resolved value, which is valid. */
function withTrait(brief: Brief, path: TraitPath | "accent", value: string | undefined): Brief {
  const [head = "", tail] = path.split(".");
  const group = Object.entries(brief).find(([key]) => key === head)?.[1];
  const nested = tail === undefined ? value : { ...(typeof group === "object" ? group : {}), [tail]: value };
  return parseBrief({ ...brief, [head]: nested });
}
