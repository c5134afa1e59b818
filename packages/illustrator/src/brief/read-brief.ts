import { hintKeys, readHint } from "../language/hints.ts";
import { readLook } from "../language/read-look.ts";
import type { Attributes, Mention } from "../language/read-text.ts";
import { readText } from "../language/read-text.ts";
import type { Brief, Source, TraitPath } from "./brief.ts";
import { parseBrief } from "./parse-brief.ts";
import type { StyleName } from "./values.ts";

/** The input of `readBrief`. */
export interface BriefRequest {
  /** Any text. Words that are not understood affect only the default seed. */
  readonly prompt: string;
  /** Flat hints such as `{ "hair_color": "black" }`. They override the prompt; unknown keys are ignored. */
  readonly hints?: Readonly<Record<string, unknown>>;
  /** What must not be in the image. Overrides the prompt and the hints. */
  readonly negativePrompt?: string;
  /** Overrides the style in the prompt. */
  readonly style?: StyleName;
}

/** Reads a prompt, hints and a negative prompt into a Brief. Pure, and accepts any text. */
export function readBrief(request: BriefRequest): Brief {
  const builder = new BriefBuilder();
  const prompt = readText(request.prompt);
  const hints = hintKeys.flatMap((key) =>
    readHint(key, request.hints?.[key]).map((mention) => ({
      mention,
      source: { kind: "hint", key, words: mention.words } as const,
    })),
  );
  for (const mention of prompt)
    if (mention.implied) builder.add(mention, { kind: "role", words: mention.words });
  for (const { mention, source } of hints) if (mention.implied) builder.add(mention, source);
  for (const mention of prompt)
    if (!mention.implied) builder.add(mention, { kind: "prompt", words: sourceWords(mention) });
  for (const { mention, source } of hints) if (!mention.implied) builder.add(mention, source);
  for (const mention of readText(request.negativePrompt ?? "")) {
    if (!mention.implied)
      builder.add({ ...mention, negated: true }, { kind: "negative", words: mention.words });
  }
  if (request.style !== undefined) builder.set("style", request.style, { kind: "request" });
  const look = readLook(request.prompt, request.hints);
  return look === undefined ? builder.build() : { ...builder.build(), look };
}

/** The words of a negated mention, such as "no glasses". */
function sourceWords({ words, negated }: Mention): string {
  return negated ? `no ${words}` : words;
}

/** Collects mentions into a Brief. Later mentions override earlier ones. */
class BriefBuilder {
  readonly #values = new Map<TraitPath, string>();
  readonly #accessories = new Map<string, string | undefined>();
  readonly #itemColors = new Map<string, string | undefined>();
  readonly #sources = new Map<TraitPath, Source>();

  add(mention: Mention, source: Source): void {
    const { path, value, negated, attributes } = mention;
    if (negated) this.#negate(path, value, source);
    else this.set(path, value, source, attributes);
  }

  set(path: TraitPath, value: string, source: Source, { color, frames, beardLength }: Attributes = {}): void {
    if (path === "eyewear") this.#setAttribute("frames", frames, source);
    if (path === "facialHair") this.#setAttribute("beardLength", beardLength, source);
    if (itemPaths.includes(path)) this.#itemColors.set(value, color);
    if (path === "accessories") {
      this.#accessories.set(value, source.words);
      const words = Array.from(this.#accessories.values()).filter((word) => word !== undefined);
      this.#sources.set(
        path,
        words.length > 0 ? { ...source, words: Array.from(new Set(words)).join(", ") } : source,
      );
      return;
    }
    if (path === "clothing.type" && value !== this.#values.get(path)) this.#removeRoleColor();
    // A hint that names a place overrides a transparent background in the prompt.
    if (path === "place" && value !== "none" && source.kind === "hint" && this.#isTransparent())
      this.#remove("background.color");
    this.#values.set(path, value);
    this.#sources.set(path, source);
  }

  /** A new mention of an item replaces the attributes of earlier mentions. */
  #setAttribute(path: TraitPath, value: string | undefined, source: Source): void {
    if (value === undefined) this.#remove(path);
    else this.set(path, value, source);
  }

  #isTransparent(): boolean {
    return this.#values.get("background.color") === "transparent";
  }

  #remove(path: TraitPath): void {
    this.#values.delete(path);
    this.#sources.delete(path);
  }

  /**
   * A role's typical colour belongs to its typical clothes: a firefighter's uniform is yellow, a
   * firefighter's hoodie is not.
   */
  #removeRoleColor(): void {
    const [type, color] = [this.#sources.get("clothing.type"), this.#sources.get("clothing.color")];
    if (type?.kind !== "role" || color?.kind !== "role" || type.words !== color.words) return;
    this.#remove("clothing.color");
  }

  build(): Brief {
    if (!this.#values.has("subject")) this.set("subject", "human", { kind: "default" });
    const backgroundSource = this.#sources.get("background.color");
    if (this.#isTransparent() && backgroundSource !== undefined) this.set("place", "none", backgroundSource);
    const nested: Record<string, unknown> = {
      accessories: Array.from(this.#accessories.keys()),
      itemColors: this.#usedItemColors(),
      sources: Object.fromEntries(this.#sources),
    };
    for (const [path, value] of this.#values) {
      const [head = "", tail] = path.split(".");
      if (tail === undefined) nested[head] = value;
      else nested[head] = { ...asObject(nested[head]), [tail]: value };
    }
    return parseBrief(nested);
  }

  #usedItemColors(): object {
    const items = [this.#values.get("headwear"), this.#values.get("eyewear"), ...this.#accessories.keys()];
    return Object.fromEntries(Array.from(this.#itemColors).filter(([item]) => items.includes(item)));
  }

  /** "No beard" sets the opposite value; "not curly" only removes the value. */
  #negate(path: TraitPath, value: string, source: Source): void {
    if (path === "accessories") {
      this.#accessories.delete(value);
      if (this.#accessories.size === 0) this.#sources.delete(path);
      return;
    }
    const opposite = negatedValues[path];
    if (opposite !== undefined) {
      if (value !== opposite && !this.#isStatedOtherwise(path, value, opposite))
        this.set(path, opposite, source);
      return;
    }
    if (this.#values.get(path) === value) this.#remove(path);
  }

  /** "A beard but no moustache" keeps the beard. A value that is only implied by a role is replaced. */
  #isStatedOtherwise(path: TraitPath, denied: string, opposite: string): boolean {
    const value = this.#values.get(path);
    return (
      value !== undefined &&
      value !== denied &&
      value !== opposite &&
      this.#sources.get(path)?.kind !== "role"
    );
  }
}

const itemPaths: readonly TraitPath[] = ["accessories", "eyewear", "headwear"];

/** The value of a path when one of its other values is negated. */
const negatedValues: { readonly [path in TraitPath]?: string } = {
  facialHair: "none",
  eyewear: "none",
  headwear: "none",
  expression: "neutral",
  place: "none",
};

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
