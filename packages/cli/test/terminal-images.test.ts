import sharp from "sharp";
import { afterEach, expect, test, vi } from "vitest";
import { renderBlocks } from "../src/terminal/image/blocks.ts";
import { fitCells } from "../src/terminal/image/cells.ts";
import { detectImageRenderer } from "../src/terminal/image/image-renderer.ts";
import { renderImage } from "../src/terminal/image/render-image.ts";
import type { Output } from "../src/terminal/io.ts";

afterEach(() => void vi.unstubAllEnvs());

const terminal: Output = Object.assign(Object.create(process.stdout), { isTTY: true, columns: 80, rows: 24 });
const red = () => sharp({ create: { width: 64, height: 64, channels: 3, background: "#ff0000" } });

test("blocks show two pixels per character", () => {
  const pixels = Uint8Array.of(255, 0, 0, 0, 0, 255);
  expect(renderBlocks(pixels, { width: 1, height: 2 })).toBe("\u001b[38;2;255;0;0;48;2;0;0;255m▀\u001b[0m\n");
});

test("fits an image and keeps its aspect ratio", () => {
  expect(fitCells(1, terminal)).toEqual({ columns: 28, rows: 14 });
  expect(fitCells(8, terminal)).toEqual({ columns: 48, rows: 3 });
  expect(fitCells(1 / 8, terminal)).toEqual({ columns: 4, rows: 14 });
});

test.each([
  ["kitty", "\u001b_Ga=T,f=100,q=2,c=28,r=14,m="],
  ["iterm", "\u001b]1337;File=inline=1;size="],
  ["sixel", "\u001bP"],
  ["blocks", "\u001b[38;2;25"],
])("renders every format with %s", async (protocol, expected) => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path fill="#f00" d="M0 0h64v64H0z"/></svg>';
  const files = [
    await red().png().toBuffer(),
    await red().webp({ lossless: true }).toBuffer(),
    Buffer.from(svg),
  ];
  for (const bytes of files) {
    expect(await renderImage(bytes, terminal, { LIKENESS_PICTURE: protocol })).toSatisfy(
      startingWith(expected),
    );
  }
});

test.each<[string, Record<string, string>]>([
  ["kitty", { KITTY_WINDOW_ID: "1", TERM: "xterm-kitty" }],
  ["iterm", { TERM_PROGRAM: "iTerm.app", TERM_PROGRAM_VERSION: "3.6.1" }],
  ["sixel", { TERM: "foot" }],
  ["blocks", { TERM: "xterm-256color" }],
  ["blocks", { TMUX: "/tmp/tmux", KITTY_WINDOW_ID: "1" }],
  ["none", { TERM: "dumb" }],
  ["none", { NO_COLOR: "1", TERM: "xterm-kitty" }],
])("selects %s for %j", async (protocol, env) => {
  for (const name of [
    "KITTY_WINDOW_ID",
    "KITTY_PID",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "TERM",
    "WEZTERM_PANE",
  ]) {
    vi.stubEnv(name, env[name]);
  }
  expect(await detectImageRenderer(terminal, env)).toBe(protocol);
});

test("renders nothing with LIKENESS_PICTURE=none", async () => {
  expect(await renderImage(await red().png().toBuffer(), terminal, { LIKENESS_PICTURE: "none" })).toBe("");
});

function startingWith(prefix: string): (text: string) => boolean {
  return (text) => text.startsWith(prefix);
}
