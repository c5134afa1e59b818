/** Told what to exit with, once a command has said its last word. */
export type End = (code: number) => void;
