/**
 * What was asked for and not drawn. `no_transparency`: the format has none. `place_left_out`: a
 * transparent background leaves out the place. `background_kept`: a picture brought along could not be
 * cut out of its own background.
 */
export type WarningCode = "no_transparency" | "place_left_out" | "background_kept";

/** Something the caller asked for that the picture does not show. */
export interface Warning {
  readonly code: WarningCode;
  /** One sentence for a person: what happened, and what to do about it. */
  readonly message: string;
}
