/** Writes numbers of fixed widths into words of five bits, the digits of a face code. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit -= 1) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** The words; the last one is filled with zeros. */
  toWords(): number[] {
    const words: number[] = [];
    for (let at = 0; at < this.#bits.length; at += wordBits) {
      let word = 0;
      for (let bit = 0; bit < wordBits; bit += 1) word = word * 2 + (this.#bits[at + bit] ?? 0);
      words.push(word);
    }
    return words;
  }
}

/** Reads what `BitWriter` wrote. Beyond the end it reads zeros. */
export class BitReader {
  readonly #words: readonly number[];
  #at = 0;

  constructor(words: readonly number[]) {
    this.#words = words;
  }

  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit += 1) {
      const word = this.#words[Math.floor(this.#at / wordBits)] ?? 0;
      value = value * 2 + (Math.floor(word / 2 ** (wordBits - 1 - (this.#at % wordBits))) % 2);
      this.#at += 1;
    }
    return value;
  }
}

const wordBits = 5;
