import { expect, test } from "vitest";
import { fileNameFromPrompt } from "../src/files/file-name.ts";
import { hint } from "../src/options/parsers.ts";
import { useColor } from "../src/terminal/colors.ts";
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
])("%j is stored as %s", (prompt, name) => {
  expect(fileNameFromPrompt(prompt)).toBe(name);
});

test("hints are collected, and accessories are a list", () => {
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

test("a slip of the fingers is understood, and nonsense is not", () => {
  expect(closestMatch("hair_colour", ["hair_style", "hair_color"])).toBe("hair_color");
  expect(closestMatch("zzzzzz", ["png", "webp"])).toBeUndefined();
});

test("colours follow what is forced, then what is refused, then the stream", () => {
  const tty = Object.assign(Object.create(process.stdout), { isTTY: true });
  const pipe = Object.assign(Object.create(process.stdout), { isTTY: false });
  expect(useColor(tty, {})).toBe(true);
  expect(useColor(pipe, {})).toBe(false);
  expect(useColor(tty, { NO_COLOR: "1" })).toBe(false);
  expect(useColor(tty, { TERM: "dumb" })).toBe(false);
  expect(useColor(pipe, { CLICOLOR_FORCE: "1" })).toBe(true);
  expect(useColor(pipe, { FORCE_COLOR: "1" })).toBe(true);
  expect(useColor(tty, { FORCE_COLOR: "0" })).toBe(false);
});

test("it is known which Node.js will do", () => {
  const versions = ["18.20.0", "20.20.2", "22.18.0", "22.19.0", "24.0.0", "26.1.0"];
  expect(versions.filter(isUnsupportedNode)).toEqual(["18.20.0", "20.20.2", "22.18.0"]);
});
