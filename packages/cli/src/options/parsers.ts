import { elementPlaces } from "@likeness/contract/v1/values";
import { InvalidArgumentError } from "commander";
import { closestMatch } from "../text/closest-match.ts";

// Parsers of option values. Commander turns an InvalidArgumentError into an error that names the option.

export function integer(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    throw new InvalidArgumentError(`It must be an integer from ${from} to ${to}.`);
  };
}

export function seconds(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError("It must be a number of seconds, greater than 0 and at most 86400.");
}

/** One of a list of values, ignoring case. */
export function choice<T extends string>(allowed: readonly T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((value) => value.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    const match = closestMatch(text, allowed);
    throw new InvalidArgumentError(
      `${match ? `Did you mean ${match}? ` : ""}Allowed values: ${allowed.join(", ")}.`,
    );
  };
}

export function onOff(text: string): boolean {
  if (/^(on|true|yes|1)$/i.test(text)) return true;
  if (/^(off|false|no|0)$/i.test(text)) return false;
  throw new InvalidArgumentError("Use on or off.");
}

export function nonEmpty(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It must not be empty.");
}

export type HintValues = Readonly<Record<string, string | string[]>>;

/** Collects `--hint key=value`. A repeated key becomes a list; `accessories` always is one. */
export function hint(text: string, previous: HintValues | undefined): HintValues {
  const at = text.indexOf("=");
  const key = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  if (at === -1 || key === "" || value === "") {
    throw new InvalidArgumentError("It must be key=value, such as hair_color=red.");
  }
  const existing = Object.hasOwn(previous ?? {}, key) ? previous?.[key] : undefined;
  if (key !== "accessories" && existing === undefined) return { ...previous, [key]: value };
  const values = key === "accessories" ? value.split(",").map((item) => item.trim()) : [value];
  return { ...previous, [key]: [existing ?? [], values].flat() };
}

/** Collects `--extra key=value`. The last value of a repeated key counts. */
export function pair(
  text: string,
  previous: Readonly<Record<string, string>> | undefined,
): Readonly<Record<string, string>> {
  const at = text.indexOf("=");
  if (at < 1) throw new InvalidArgumentError("It must be key=value, such as customer=42.");
  return { ...previous, [text.slice(0, at)]: text.slice(at + 1) };
}

export type OverrideValues = Readonly<Record<string, unknown>>;

/** Collects `--override hair.color=red`. `accessories` is a list. */
export function override(text: string, previous: OverrideValues = {}): OverrideValues {
  const [, key = "", trait, value = ""] = /^\s*(\w+)(?:\.(\w+))?\s*=(.*)$/s.exec(text) ?? [];
  if (key === "" || value.trim() === "") {
    throw new InvalidArgumentError("It must be key=value, such as hair.color=red.");
  }
  if (key === "accessories") return { ...previous, [key]: value.split(",").map((item) => item.trim()) };
  if (trait === undefined) return { ...previous, [key]: value.trim() };
  const group = Object.hasOwn(previous, key) ? previous[key] : undefined;
  const traits = typeof group === "object" && group !== null ? group : {};
  return { ...previous, [key]: { ...traits, [trait]: value.trim() } };
}

export interface ElementValue {
  readonly file: string;
  /** Chosen automatically if undefined. */
  readonly place?: (typeof elementPlaces)[number];
}

/** Collects `--element [place=]file`. */
export function element(
  text: string,
  previous: readonly ElementValue[] | undefined,
): readonly ElementValue[] {
  const [, name, file = text] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (file.trim() === "")
    throw new InvalidArgumentError("It must be file or place=file, such as shirt=logo.png.");
  const place = elementPlaces.find((allowed) => allowed === name?.toLowerCase());
  if (name !== undefined && place === undefined) {
    throw new InvalidArgumentError(
      `Allowed places: ${elementPlaces.join(", ")}. A file whose name contains = is ./${text}.`,
    );
  }
  return [...(previous ?? []), { file, ...(place && { place }) }];
}

/** Parses a value of a repeatable option like `choice`. */
export function repeatableChoice<T extends string>(
  allowed: readonly T[],
): (text: string, previous: readonly T[] | undefined) => readonly T[] {
  const parse = choice(allowed);
  return (text, previous) => [...(previous ?? []), parse(text)];
}

/** Parses `90s`, `45m`, `12h`, `30d` or `8w` to seconds. */
export function duration(text: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const value = Number(digits) * (secondsPerUnit.get(unit) ?? Number.NaN);
  if (value > 0 && value <= 10 * 366 * 86_400) return value;
  throw new InvalidArgumentError(
    "It must be a duration such as 90s, 45m, 12h, 30d or 8w, at most ten years.",
  );
}

const secondsPerUnit = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3_600],
  ["d", 86_400],
  ["w", 7 * 86_400],
]);

export function creditAmount(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1_000_000_000) return value;
  throw new InvalidArgumentError("It must be a number of credits, from 0 to 1,000,000,000.");
}

export function hours(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 24 * 365) return value;
  throw new InvalidArgumentError("It must be a number of hours, greater than 0 and at most 8760.");
}

export function repeatable(text: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), text];
}
