/**
 * What was requested but not drawn. `no_transparency`: the format has none. `place_left_out`: the background
 * is transparent. `background_kept`: the background of a reference image could not be removed.
 */
export type WarningCode = "no_transparency" | "place_left_out" | "background_kept";

/** Something that was requested but is not drawn. */
export interface Warning {
  readonly code: WarningCode;
  /** One sentence about what happened and what to do about it. */
  readonly message: string;
}
