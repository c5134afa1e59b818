/** White letters have a contrast of at least 4.5 to 1 on each. The API draws initials in the same colours. */
const colors =
  "b3392fb0475da13f868547a86653b84a5fc12f6bb31f73941b7a74257a524b7a2a77701f946317a754245f6b7a7a5c4e";

/** The first letters of the first and the last word of a name, without accents. Empty for a name without letters. */
export function initialsOf(name: string): string {
  const letters = name
    .replace(/@.*$/s, "")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => Array.from(word.toUpperCase().normalize("NFD"))[0] ?? []);
  const [first = ""] = letters;
  return letters.length > 1 ? first + (letters.at(-1) ?? "") : first;
}

/** The background of the initials, which the name decides. */
export function colorOf(name: string): string {
  const start = (hash32(`initials\0${name.normalize("NFC")}`) % (colors.length / 6)) * 6;
  return `#${colors.slice(start, start + 6)}`;
}

/** FNV-1a over UTF-16 units with the finalizer of MurmurHash3. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
