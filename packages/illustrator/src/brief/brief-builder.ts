import type { Attributes, Mention } from "../language/read-text.ts";
import type { Brief, Source, TraitPath } from "./brief.ts";
import { traitPaths } from "./brief.ts";
import { isCutOfStyle } from "./hair-cuts.ts";
import { isKindOf } from "./kinds.ts";
import { isOpenPlace } from "./leave-out-props.ts";
import { maxAccessories, maxHolds, maxItemColors } from "./limits.ts";
import { parseBrief } from "./parse-brief.ts";
import { accessories } from "./values/things.ts";

/** Collects mentions into a Brief. Later mentions override earlier ones, and all override those of `base`. */
export class BriefBuilder {
  readonly #base: Brief | undefined;
  readonly #values = new Map<TraitPath, string>();
  readonly #accessories = new Map<string, string | undefined>();
  readonly #itemColors = new Map<string, string | undefined>();
  readonly #holds = new Map<string, string>();
  readonly #parts = new Map<string, string>();
  readonly #sources = new Map<TraitPath, Source>();
  readonly #changedPaths = new Set<TraitPath>();
  /** The values of roles. */
  readonly #implied = new Map<TraitPath, string>();

  constructor(base?: Brief) {
    this.#base = base;
    if (base === undefined) return;
    for (const path of traitPaths) {
      const value = traitAt(base, path);
      if (value !== undefined) this.#values.set(path, value);
      const source = base.sources[path];
      if (source !== undefined) this.#sources.set(path, source);
    }
    for (const item of base.accessories) this.#accessories.set(item, undefined);
    for (const [item, color] of Object.entries(base.itemColors ?? {})) this.#itemColors.set(item, color);
    for (const [item, hold] of Object.entries(base.holds ?? {})) this.#holds.set(item, hold);
    for (const [part, color] of Object.entries(base.parts ?? {})) this.#parts.set(part, color);
  }

  /** The paths that a mention has changed or removed. */
  get changedPaths(): ReadonlySet<TraitPath> {
    return this.#changedPaths;
  }

  add(mention: Omit<Mention, "from" | "to">, source: Source): void {
    const { path, value, negated, attributes } = mention;
    if (negated) {
      this.#negate(path, value, source);
      if (attributes?.hold !== undefined) {
        this.#holds.set(value, attributes.hold);
        this.#itemColors.set(value, attributes.color ?? this.#baseColor(value));
      }
    } else this.set(path, value, source, attributes);
  }

  set(
    path: TraitPath,
    stated: string,
    source: Source,
    { color, frames, beardLength, hold }: Attributes = {},
  ): void {
    const value = this.#specialKind(path, stated) ?? stated;
    const wasChanged = this.#changedPaths.has(path);
    // The window of a potter is that of the pottery.
    const place = this.#values.get("place");
    if (
      path === "place" &&
      value === "room" &&
      source.kind === "role" &&
      place !== undefined &&
      !isOpenPlace(place)
    )
      return;
    this.#changedPaths.add(path);
    if (path === "eyewear") this.#setAttribute("frames", frames, source);
    if (path === "facialHair") this.#setAttribute("beardLength", beardLength, source);
    if (itemPaths.includes(path)) this.#itemColors.set(value, color ?? this.#baseColor(value));
    if (hold !== undefined) this.#holds.set(value, hold);
    if (path === "parts") {
      if (color !== undefined) this.#parts.set(value, color);
      this.#sources.set(path, source);
      return;
    }
    if (path === "accessories") {
      this.#accessories.set(value, source.words);
      if (value === "lowered-mask") this.#accessories.delete("mask");
      const words = Array.from(this.#accessories.values()).filter((word) => word !== undefined);
      this.#sources.set(
        path,
        words.length > 0 ? { ...source, words: Array.from(new Set(words)).join(", ") } : source,
      );
      return;
    }
    if (path === "clothing.type" && value !== this.#values.get(path)) this.#removeRoleColor();
    if (path === "hair.style" && !isCutOfStyle(this.#values.get("hair.cut"), value)) this.remove("hair.cut");
    if (path === "expression") this.remove("face");
    // "Watercolor, flat vector" states both; an edit to another style leaves the medium of its base.
    if (path === "style" && !this.#changedPaths.has("medium")) this.remove("medium");
    // Stickers are flat.
    if (path === "style" && value === "flat" && this.#values.get(path) === "sticker" && wasChanged) return;
    // A hint that names a place overrides a transparent background in the prompt.
    if (path === "place" && value !== "none" && source.kind === "hint" && this.#isTransparent())
      this.remove("background.color");
    if (source.kind === "role") this.#implied.set(path, value);
    this.#values.set(path, value);
    this.#sources.set(path, source);
  }

  /** The value of a role that a general word means: the helmet of a builder is a hard hat. */
  #specialKind(path: TraitPath, value: string): string | undefined {
    const current = this.#values.get(path);
    const isImplied = this.#sources.get(path)?.kind === "role" || this.#implied.get(path) === current;
    return current !== undefined && isImplied && isKindOf(current, value) ? current : undefined;
  }

  /** A new mention of an item replaces the attributes of earlier mentions. */
  #setAttribute(path: TraitPath, value: string | undefined, source: Source): void {
    if (value === undefined) this.remove(path);
    else this.set(path, value, source);
  }

  /** Replaces all accessories. */
  setAccessories(accessories: readonly string[]): void {
    this.#changedPaths.add("accessories");
    this.#accessories.clear();
    for (const item of accessories) this.#accessories.set(item, undefined);
    this.#sources.set("accessories", { kind: "request" });
  }

  #isTransparent(): boolean {
    return this.#values.get("background.color") === "transparent";
  }

  /** An edit that mentions an item without a colour does not change its colour. */
  #baseColor(item: string): string | undefined {
    return Object.entries(this.#base?.itemColors ?? {}).find(([name]) => name === item)?.[1];
  }

  /** Leaves a trait open again. */
  remove(path: TraitPath): void {
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
    this.remove("clothing.color");
  }

  build(): Brief {
    if (!this.#values.has("subject")) this.set("subject", "human", { kind: "default" });
    const backgroundSource = this.#sources.get("background.color");
    if (this.#isTransparent() && backgroundSource !== undefined) this.set("place", "none", backgroundSource);
    const nested: Record<string, unknown> = {
      look: this.#base?.look,
      accent: this.#base?.accent,
      // A new style comes with its own kind of portrait.
      portrait: this.#changedPaths.has("style") ? undefined : this.#base?.portrait,
      accessories: this.#usedAccessories(),
      itemColors: this.#usedItemColors(),
      holds: this.#usedHolds(),
      parts: Object.fromEntries(this.#parts),
      sources: Object.fromEntries(this.#sources),
    };
    for (const [path, value] of this.#values) {
      const [head = "", tail] = path.split(".");
      if (tail === undefined) nested[head] = value;
      else nested[head] = { ...asObject(nested[head]), [tail]: value };
    }
    return parseBrief(nested);
  }

  /** The first ones, if there are more than a Brief can have. */
  #usedAccessories(): readonly string[] {
    return Array.from(this.#accessories.keys()).slice(0, maxAccessories);
  }

  /** How accessories are held, and what is carried instead of worn. */
  #usedHolds(): { readonly [item: string]: string } | undefined {
    const worn = (["headwear", "eyewear", "clothing.type"] as const).map((path) => this.#values.get(path));
    const held = this.#usedAccessories();
    const used = Array.from(this.#holds).filter(
      ([item]) => held.includes(item) || (!accessories.some((one) => one === item) && !worn.includes(item)),
    );
    return used.length === 0 ? undefined : Object.fromEntries(used.slice(0, maxHolds));
  }

  #usedItemColors(): object {
    const items = [
      this.#values.get("headwear"),
      this.#values.get("eyewear"),
      ...this.#usedAccessories(),
      ...Object.keys(this.#usedHolds() ?? {}),
    ];
    const used = Array.from(this.#itemColors).filter(
      ([item, color]) => color !== undefined && items.includes(item),
    );
    return Object.fromEntries(used.slice(0, maxItemColors));
  }

  /** "No beard" sets the opposite value; "not curly" only removes the value. */
  #negate(path: TraitPath, value: string, source: Source): void {
    this.#changedPaths.add(path);
    if (path === "accessories") {
      this.#accessories.delete(value);
      // Without a source, the seed may choose accessories.
      if (this.#accessories.size === 0) this.#sources.set(path, { ...source, kind: "negative" });
      return;
    }
    const opposite = negatedValues[path];
    if (opposite !== undefined) {
      if (value !== opposite && !this.#isStatedOtherwise(path, value, opposite))
        this.set(path, opposite, source);
      return;
    }
    const current = this.#values.get(path);
    if (current === undefined || (current !== value && !isKindOf(current, value))) return;
    const isImplied = this.#sources.get(path)?.kind === "role";
    if (path === "clothing.color" && isImplied) {
      // The role's own garment has this colour, too, so that leaving the colour open is not enough.
      this.set(path, /^(?:blue|navy|teal|green)$/.test(value) ? "burgundy" : "teal", source);
    } else this.remove(path);
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

/** The value of a trait, except accessories, which are a list. */
export function traitAt(brief: Brief, path: TraitPath): string | undefined {
  const [head = "", tail] = path.split(".");
  const value = Object.entries(brief).find(([key]) => key === head)?.[1];
  const found: unknown =
    tail === undefined ? value : Object.entries(asObject(value)).find(([key]) => key === tail)?.[1];
  return typeof found === "string" ? found : undefined;
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
