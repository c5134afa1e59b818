import type { Io, Output } from "./io.ts";

export type Color = "red" | "green" | "yellow" | "cyan" | "bold" | "dim";

/** Colours text for one stream, or leaves it as it is. */
export type Paint = (color: Color, text: string) => string;

/** What is forced wins over what is refused, and both over what the stream is. */
export function wantsColor(output: Output, env: Io["env"]): boolean {
  const {
    NO_COLOR: refused,
    FORCE_COLOR: forced,
    CLICOLOR_FORCE: cliForced,
    CLICOLOR: cli,
    TERM: term,
  } = env;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (cliForced !== undefined && cliForced !== "0" && cliForced !== "") return true;
  if (refused !== undefined && refused !== "") return false;
  return output.isTTY === true && term !== "dumb" && cli !== "0";
}
