import { expect, test } from "vitest";
import { fileNameFromPrompt } from "../src/files/file-name.ts";
import { hint } from "../src/options/parsers.ts";
import { supportsColor } from "../src/terminal/colors.ts";
import { isUnsupportedNode } from "../src/terminal/node-version.ts";
import { closestMatch } from "../src/text/closest-match.ts";

test.each([
  ["a smiling astronaut with red curly hair", "smiling-astronaut"],
  ["The wise owl, reading", "wise-owl"],
  ["Zoë's café owner", "zoes-cafe-owner"],
  ["一只聪明的猫头鹰", "一只聪明的猫头鹰"],
  ["한국 우주비행사", "한국-우주비행사"],
  ["../../etc/passwd", "etc-passwd"],
  ["with a hat", "with-a-hat"],
  ["con", "avatar-con"],
  ["🦉", "avatar"],
  ["a very long prompt about many things", "very-long-prompt-about-many"],
])("the file name of %j is %s", (prompt, name) => {
  expect(fileNameFromPrompt(prompt)).toBe(name);
});

test("collects hints, with accessories as a list", () => {
  let hints = hint("hair_color=red", undefined);
  hints = hint("accessories=earrings, scarf", hints);
  hints = hint("accessories=hat", hints);
  hints = hint("__proto__=x", hints);
  expect(Object.entries(hints)).toEqual([
    ["hair_color", "red"],
    ["accessories", ["earrings", "scarf", "hat"]],
    ["__proto__", "x"],
  ]);
});

test("finds the closest match, if there is one", () => {
  expect(closestMatch("hair_colour", ["hair_style", "hair_color"])).toBe("hair_color");
  expect(closestMatch("zzzzzz", ["png", "webp"])).toBeUndefined();
});

test("FORCE_COLOR overrides NO_COLOR, which overrides the terminal", () => {
  const tty = Object.assign(Object.create(process.stdout), { isTTY: true });
  const pipe = Object.assign(Object.create(process.stdout), { isTTY: false });
  expect(supportsColor(tty, {})).toBe(true);
  expect(supportsColor(pipe, {})).toBe(false);
  expect(supportsColor(tty, { NO_COLOR: "1" })).toBe(false);
  expect(supportsColor(tty, { TERM: "dumb" })).toBe(false);
  expect(supportsColor(pipe, { CLICOLOR_FORCE: "1" })).toBe(true);
  expect(supportsColor(pipe, { FORCE_COLOR: "1" })).toBe(true);
  expect(supportsColor(tty, { FORCE_COLOR: "0" })).toBe(false);
});

test("rejects Node.js before 22.19", () => {
  const versions = ["18.20.0", "20.20.2", "22.18.0", "22.19.0", "24.0.0", "26.1.0"];
  expect(versions.filter(isUnsupportedNode)).toEqual(["18.20.0", "20.20.2", "22.18.0"]);
});
