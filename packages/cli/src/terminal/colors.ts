import type { Io, Output } from "./io.ts";

export type Color = "red" | "green" | "yellow" | "cyan" | "bold" | "dim";

/** Colors text for one stream, if that stream supports colors. */
export type Paint = (color: Color, text: string) => string;

/** FORCE_COLOR and CLICOLOR_FORCE override NO_COLOR, which overrides the detection of a terminal. */
export function supportsColor(output: Output, env: Io["env"]): boolean {
  const {
    NO_COLOR: noColor,
    FORCE_COLOR: forceColor,
    CLICOLOR_FORCE: cliColorForce,
    CLICOLOR: cliColor,
    TERM: term,
  } = env;
  if (forceColor !== undefined) return forceColor !== "0" && forceColor !== "false";
  if (cliColorForce !== undefined && cliColorForce !== "0" && cliColorForce !== "") return true;
  if (noColor !== undefined && noColor !== "") return false;
  return output.isTTY === true && term !== "dumb" && cliColor !== "0";
}
