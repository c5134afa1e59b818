/** Derives a file name, without extension, from a prompt: "a wise owl, reading" becomes wise-owl. */
export function fileNameFromPrompt(prompt: string): string {
  const firstPhrase = prompt.split(/[,.;:!?()\n]/).find((part) => /[\p{L}\p{N}]/u.test(part)) ?? "";
  const words = firstPhrase
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{Mark}+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  while (words[0] !== undefined && articles.has(words[0])) words.shift();
  const end = words.findIndex((word, index) => index > 0 && stopWords.has(word));
  const name = Array.from(words.slice(0, end === -1 ? 5 : Math.min(end, 5)).join("-"))
    .slice(0, 40)
    .join("")
    .replace(/-+$/, "");
  // Reserved names on Windows.
  if (/^(con|prn|aux|nul|com\d|lpt\d)$/.test(name)) return `avatar-${name}`;
  return name || "avatar";
}

const articles = new Set(["a", "an", "the", "my", "one"]);

/** Words that usually follow the subject of a prompt. */
const stopWords = new Set(
  "with and or in on at by for from who that which wearing having holding sitting standing made against".split(
    " ",
  ),
);
