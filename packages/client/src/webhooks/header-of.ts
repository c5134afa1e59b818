import { fieldsOf } from "../core/guards.ts";
import type { HeaderOf } from "./claim.ts";

/** Reads headers from `Headers` of any realm or from a Node request, in any case; repeated headers are one list. */
export function headerOf(headers: unknown): HeaderOf {
  return (name) => {
    if (isHeaders(headers)) return headers.get(name) ?? undefined;
    const found = Object.entries(fieldsOf(headers)).find(([key]) => key.toLowerCase() === name);
    return found?.[1] === undefined ? undefined : [found[1]].flat().join(" ");
  };
}

function isHeaders(value: unknown): value is Headers {
  return typeof fieldsOf(value)["get"] === "function";
}
