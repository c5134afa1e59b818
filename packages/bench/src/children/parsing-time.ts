// The longest that any 5,000 characters of a list take to be read, in milliseconds of the processor.
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
    // Of the processor, because what else the machine does is not the reader's cost.
    const before = process.cpuUsage();
    readBrief({ prompt });
    return process.cpuUsage(before).user / 1_000;
  });
  return runs.sort((a, b) => a - b)[7] ?? Number.NaN;
});
console.log(JSON.stringify({ longest: Math.max(...times) }));

/** Words that are in no vocabulary, all different, so that each is tried as a misspelling. */
function unknownWords(letters: number): string {
  const words = Array.from({ length: Math.floor(length / (letters + 1)) }, (_, at) =>
    Array.from({ length: letters }, (_, i) =>
      String.fromCharCode(97 + ((at * 31 + i * 17 + ((at * i) % 13) * 7) % 26)),
    ).join(""),
  );
  return words.join(" ");
}
