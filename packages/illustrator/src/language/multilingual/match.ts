import type { Word } from "./compile-table.ts";

/** A word of the table found in a text. */
export interface Match extends Word {
  readonly words: string;
  /** Token indexes: first, and one after the last. */
  readonly from: number;
  readonly to: number;
  /** A word that is not in the table, such as an English one. */
  readonly borrowed?: boolean;
  negated: boolean;
}
