/** The value of a number in figures, or of a Chinese or Japanese one below 100. */
export function parseNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const [, tens = "", ten, units = ""] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  if (ten === undefined || text === "") return undefined;
  const digit = (character: string): number => "一二三四五六七八九".indexOf(character) + 1;
  return ten === "" ? digit(tens || units) : (digit(tens) || 1) * 10 + digit(units);
}
