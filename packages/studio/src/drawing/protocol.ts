/** What the page asks of the worker that draws. */
export interface DrawRequest {
  readonly prompt: string;
  /** What must not be in the picture. */
  readonly without: string;
  /** Absent for a face: its own seed. */
  readonly seed?: number | undefined;
  readonly aspectRatio: "1:1" | "4:5" | "9:16" | "16:9";
  /** Traits by path, which override the prompt. Several accessories are separated by commas. */
  readonly traits: Readonly<Record<string, string>>;
  /** The code of a face that the prompt changes. */
  readonly code?: string | undefined;
  /** Draws the head alone on one plain backdrop, for small pictures. */
  readonly isHead?: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a trait came from. */
export interface TraitSource {
  readonly kind: string;
  /** The words it was read from. */
  readonly words?: string;
}

export interface Drawn {
  readonly svg: string;
  /** What the picture shows, in a sentence. */
  readonly alt: string;
  /** The face as text. Absent if there are several characters. */
  readonly code?: string | undefined;
  /** The traits that are stated, as the API takes them. */
  readonly brief: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly understood: readonly (Span & { readonly paths: readonly string[] })[];
  readonly ignored: readonly Span[];
  readonly warnings: readonly string[];
  /** The traits as they are drawn, by path. */
  readonly traits: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, TraitSource>>;
  readonly license: string;
  readonly credit: string;
}

/** The values of each trait, with a colour where they have one. */
export type TraitOptions = Readonly<
  Record<string, readonly { readonly value: string; readonly color?: string | undefined }[]>
>;

export type ToWorker = { readonly id: number; readonly request: DrawRequest };

export type FromWorker =
  | { readonly options: TraitOptions }
  | { readonly id: number; readonly drawn: Drawn }
  | { readonly id: number; readonly error: string };
