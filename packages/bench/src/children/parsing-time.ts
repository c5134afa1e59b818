// Maximum time to parse one of several prompts of 5,000 characters, in milliseconds of CPU time.
import { readBrief } from "@likeness/illustrator";

const length = 5_000;
const units: readonly string[] = [
  "red hat ",
  "hair: red, ",
  "no hat or ",
  "red as ",
  "human ",
  "in a ",
  "20 ",
  "hair and ",
  "a smiling astronaut with red curly hair, ",
  ",",
  "a",
  "\ufdfa",
  "e\u0301",
  "👩‍🚀",
  "#fff ",
];

const texts = [...units.map((unit) => unit.repeat(length / unit.length)), unknownWords(5), unknownWords(9)];
const times = texts.map((prompt) => {
  const runs = Array.from({ length: 15 }, () => {
    // CPU time, so that other load on the machine has no effect.
    const before = process.cpuUsage();
    readBrief({ prompt });
    return process.cpuUsage(before).user / 1_000;
  });
  return runs.sort((a, b) => a - b)[7] ?? Number.NaN;
});
console.log(JSON.stringify({ longest: Math.max(...times) }));

/** Distinct unknown words, each of which is checked for misspellings. */
function unknownWords(letters: number): string {
  const words = Array.from({ length: Math.floor(length / (letters + 1)) }, (_, at) =>
    Array.from({ length: letters }, (_, i) =>
      String.fromCharCode(97 + ((at * 31 + i * 17 + ((at * i) % 13) * 7) % 26)),
    ).join(""),
  );
  return words.join(" ");
}
