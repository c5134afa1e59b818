import type { Io, Output } from "../io.ts";

/** How a terminal can be made to show a picture. */
export type Protocol = "kitty" | "iterm" | "sixel" | "blocks" | "none";

const protocols: readonly Protocol[] = ["kitty", "iterm", "sixel", "blocks", "none"];

/**
 * Told by the environment, which some terminals that can do more say nothing in; LIKENESS_PICTURE names one for those.
 */
export async function protocolOf(output: Output, env: Io["env"]): Promise<Protocol> {
  const {
    LIKENESS_PICTURE: wanted,
    TERM: term = "",
    TERM_PROGRAM: program,
    NO_COLOR: noColor,
    TMUX,
    STY,
  } = env;
  const named = protocols.find((protocol) => protocol === wanted);
  if (named) return named;
  if (output.isTTY !== true || term === "dumb" || (noColor ?? "") !== "") return "none";
  // A multiplexer inherits the names of the terminal around it and does not pass its pictures on.
  if (TMUX || STY) return "blocks";
  const { createSupportsTerminalGraphics } = await import("supports-terminal-graphics");
  const { kitty, iterm2, sixel } = createSupportsTerminalGraphics({ isTTY: true });
  // iTerm2 claims kitty's protocol too, and does not draw it reliably.
  if (iterm2 && program === "iTerm.app") return "iterm";
  if (kitty) return "kitty";
  if (iterm2) return "iterm";
  return sixel || /^(foot|mlterm|contour)/.test(term) ? "sixel" : "blocks";
}
