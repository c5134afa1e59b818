import type { Io, Output } from "../io.ts";

const imageRenderers = ["kitty", "iterm", "sixel", "blocks", "none"] as const;

/** How an image is shown in a terminal. */
export type ImageRenderer = (typeof imageRenderers)[number];

/** Returns the renderer that the terminal supports, detected from environment variables; LIKENESS_PICTURE overrides the detection. */
export async function detectImageRenderer(output: Output, env: Io["env"]): Promise<ImageRenderer> {
  const {
    LIKENESS_PICTURE: override,
    TERM: term = "",
    TERM_PROGRAM: program,
    NO_COLOR: noColor,
    TMUX,
    STY,
  } = env;
  const explicit = imageRenderers.find((renderer) => renderer === override);
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
