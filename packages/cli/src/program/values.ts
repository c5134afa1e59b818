import { InvalidArgumentError } from "commander";
import { nearest } from "../words/nearest.ts";

// Each parses one value at the door; what it throws becomes a usage error that names the option.

export function wholeNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${from} to ${to}.`);
  };
}

export function seconds(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError("It must be a number of seconds, more than 0 and at most 86400.");
}

/** One of a list, with a guess at what was meant otherwise. */
export function oneOf<T extends string>(allowed: readonly T[]): (text: string) => T {
  return (text) => {
    const found = allowed.find((one) => one.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    const near = nearest(text, allowed);
    throw new InvalidArgumentError(`${near ? `Did you mean ${near}? ` : ""}It can be ${allowed.join(", ")}.`);
  };
}

export function someText(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It must have something in it.");
}

export type HintValues = Readonly<Record<string, string | string[]>>;

/** Collects `--hint key=value`; a key given again becomes a list, as `accessories` always is. */
export function hint(text: string, before: HintValues | undefined): HintValues {
  const at = text.indexOf("=");
  const key = text.slice(0, at).trim();
  const value = text.slice(at + 1).trim();
  if (at === -1 || key === "" || value === "") {
    throw new InvalidArgumentError("It must be key=value, such as hair_color=red.");
  }
  const had = Object.hasOwn(before ?? {}, key) ? before?.[key] : undefined;
  if (key !== "accessories" && had === undefined) return { ...before, [key]: value };
  const values = key === "accessories" ? value.split(",").map((one) => one.trim()) : [value];
  return { ...before, [key]: [had ?? [], values].flat() };
}

/** Like `oneOf`, for an option that may be repeated. */
export function collectOneOf<T extends string>(
  allowed: readonly T[],
): (text: string, before: readonly T[] | undefined) => readonly T[] {
  const parse = oneOf(allowed);
  return (text, before) => [...(before ?? []), parse(text)];
}

/** `90s`, `45m`, `12h`, `30d` or `8w`, in seconds; at most ten years. */
export function duration(text: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const value = Number(digits) * (secondsPer.get(unit) ?? Number.NaN);
  if (value > 0 && value <= 10 * 366 * 86_400) return value;
  throw new InvalidArgumentError("It must be a time such as 90s, 45m, 12h, 30d or 8w, of at most ten years.");
}

const secondsPer = new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3_600],
  ["d", 86_400],
  ["w", 7 * 86_400],
]);

export function amount(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1_000_000_000) return value;
  throw new InvalidArgumentError("It must be a number of credits, from 0 to 1,000,000,000.");
}

export function hours(text: string): number {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0 && value <= 24 * 365) return value;
  throw new InvalidArgumentError("It must be a number of hours, more than 0 and at most a year's.");
}

export function collect(text: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), text];
}
