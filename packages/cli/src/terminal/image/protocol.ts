import type { Io, Output } from "../io.ts";

/** How an image is shown in a terminal. */
export type ImageProtocol = "kitty" | "iterm" | "sixel" | "blocks" | "none";

const protocols: readonly ImageProtocol[] = ["kitty", "iterm", "sixel", "blocks", "none"];

/** Detected from environment variables; LIKENESS_PICTURE overrides the detection. */
export async function detectImageProtocol(output: Output, env: Io["env"]): Promise<ImageProtocol> {
  const {
    LIKENESS_PICTURE: override,
    TERM: term = "",
    TERM_PROGRAM: program,
    NO_COLOR: noColor,
    TMUX,
    STY,
  } = env;
  const explicit = protocols.find((protocol) => protocol === override);
  if (explicit) return explicit;
  if (output.isTTY !== true || term === "dumb" || (noColor ?? "") !== "") return "none";
  // A multiplexer inherits the variables of the outer terminal, but does not pass images through.
  if (TMUX || STY) return "blocks";
  const { createSupportsTerminalGraphics } = await import("supports-terminal-graphics");
  const { kitty, iterm2, sixel } = createSupportsTerminalGraphics({ isTTY: true });
  // iTerm2 also reports support for kitty's protocol, but does not render it reliably.
  if (iterm2 && program === "iTerm.app") return "iterm";
  if (kitty) return "kitty";
  if (iterm2) return "iterm";
  return sixel || /^(foot|mlterm|contour)/.test(term) ? "sixel" : "blocks";
}
