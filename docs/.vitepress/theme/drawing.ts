import type { DrawSvgRequest } from "@likeness/illustrator/svg";

export interface DrawRequest {
  readonly id: number;
  readonly prompt: string;
  readonly seed: number;
  readonly style: DrawSvgRequest["style"];
  readonly expression: DrawSvgRequest["expression"];
}

export interface Drawn {
  readonly id: number;
  readonly svg: string;
  readonly alt: string;
  /** The parts of the prompt that were understood. */
  readonly understood: readonly { readonly start: number; readonly end: number }[];
}

export interface DrawFailure {
  readonly id: number;
  readonly error: string;
}
