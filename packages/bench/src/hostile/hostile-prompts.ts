/** The maximum length of a prompt. */
const maxLength = 5_000;

const fill = (text: string) => text.repeat(Math.ceil(maxLength / text.length)).slice(0, maxLength);

/** Valid texts that are expensive to parse, normalize, moderate or draw. */
export const hostilePrompts: readonly [string, ...string[]] = [
  `hair:${fill("red,").slice(5)}`,
  fill("hat ").slice(0, 2_500) + fill("red ").slice(0, 2_500),
  fill("red hat "),
  fill("hat red "),
  fill("hair, "),
  fill("hat, red, "),
  fill("blue eyes and red "),
  fill("a woman with a hat and a man with a "),
  fill("no hat without a scarf "),
  fill("like an owl as a fox "),
  fill("not "),
  fill("and, "),
  fill("10 year old "),
  fill("a "),
  fill("aaaaaaaaab"),
  fill("a!"),
  fill("n-a-k-e-"),
  fill("nn uu dd ee "),
  fill("* "),
  fill("4 3 1 0 "),
  fill("\uFDFA"),
  `e${fill("\u0301").slice(1)}`,
  fill("\u{1F469}\u200D"),
  fill("\u202Ehat\u202C "),
  fill("hat\u00A0"),
  fill(",;:.!? "),
  fill("["),
  fill("\\"),
];
