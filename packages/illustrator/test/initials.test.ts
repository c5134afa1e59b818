import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawInitials } from "../src/index.ts";
import { initialsColors } from "../src/initials/draw-initials.ts";
import { initialsOf } from "../src/initials/initials-of.ts";

describe("initials", () => {
  it.each([
    ["Ada Lovelace", "AL"],
    ["ada", "A"],
    ["ada.lovelace@example.com", "AL"],
    ["  émile   de  la  Ñandú ", "EN"],
    ["Øyvind Þór", "ØÞ"],
    ["Юрий Гагарин", "ЮГ"],
    ["ßeta", "S"],
    ["7 of 9", "79"],
    ["日本 ada", "A"],
    ["日本語", ""],
    ["🦉", ""],
    ["", ""],
  ])("of %j are %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it("are drawn in the requested size and format, the same for the same name", async () => {
    const drawn = await drawInitials("Ada Lovelace", { size: 96, format: "png" });
    const { width, height, format } = await sharp(drawn?.image.bytes).metadata();
    expect([width, height, format, drawn?.alt]).toEqual([96, 96, "png", "The initials AL."]);
    const again = await drawInitials("Ada Lovelace", { size: 96, format: "png" });
    expect(again?.image.bytes).toEqual(drawn?.image.bytes);
    expect(drawn?.svg).not.toContain("<text");
    expect(await drawInitials("日本語")).toBe(undefined);
  });

  it.each(initialsColors)("have a contrast of at least 4.5 to 1 on %s", (color) => {
    const channels = [1, 3, 5].map((at) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    const [red = 0, green = 0, blue = 0] = channels;
    expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
