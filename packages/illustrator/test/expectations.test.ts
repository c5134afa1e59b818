import { describe, expect, it } from "vitest";
import { isKindOf } from "../src/brief/kinds.ts";
import { readBrief } from "../src/brief.ts";
import { expectations } from "./expectations.ts";

/** Prompts with the traits a person would expect. */
describe("readBrief", () => {
  it("meets at least 95 % of the expectations", ({ annotate }) => {
    const rows = expectations.flatMap(({ prompt, hints, expect: wanted }) => {
      const brief = readBrief({ prompt, ...(hints && { hints }) });
      return Object.entries(wanted).map(([path, want]) => ({
        prompt,
        path,
        want,
        got: valueAt(brief, path),
      }));
    });
    const missed = rows.filter(({ want, got }) => !meets(want, got));
    void annotate(
      missed
        .map(({ prompt, path, want, got }) => `${path} ${String(want)}, not ${String(got)}: ${prompt}`)
        .join("\n") || "all met",
    );
    expect(missed.length / rows.length).toBeLessThanOrEqual(0.05);
  });
});

function meets(want: string | readonly string[], got: unknown): boolean {
  const wanted = typeof want === "string" ? [want] : want;
  return Array.isArray(got)
    ? wanted.every((item) => got.includes(item))
    : wanted.some((item) => item === got || (typeof got === "string" && isKindOf(got, item)));
}

function valueAt(brief: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      brief,
    );
}
