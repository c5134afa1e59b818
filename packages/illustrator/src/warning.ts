/**
 * What was requested but not drawn. `no_transparency`: the format has none. `place_left_out`: the background
 * is transparent. `background_kept`: the background of a reference image could not be removed. `upscale_limited`: the
 * image has the largest size already. `portrait_unchanged`, `expression_on_badge`, `item_left_out`, `face_not_found`: a portrait does not show
 * it. `element_moved`: an element image is on the wall, because its placement is not
 * visible or taken. `headwear_kept`: a role does not replace a hijab or turban, nor
 * what is worn on the head in an image. `place_unknown`: there is no drawing of the
 * place. `picture_framed`: a character of a cast is a portrait with surroundings of its own, and shown as a framed picture.
 * `prompt_not_understood`: no word of the prompt was. `subject_substituted`: a being is drawn as a similar one that there
 * is a drawing of. `style_substituted`: a look is drawn in the nearest style. `view_substituted`: a
 * head is drawn from another side than asked for, because the style, the subject or what is worn is not drawn from there. `colors_left_out`: the style is black and
 * white. `not_animated`: the drawing does not move. `characters_left_out`: the image shows fewer characters than the prompt
 * describes. `hair_left_out`: an animal has its own coat. `look_left_out`: a composition shows one character, and there are several.
 * `hint_not_understood`: a value of a hint changes nothing.
 */
export type WarningCode =
  | "no_transparency"
  | "place_left_out"
  | "background_kept"
  | "upscale_limited"
  | "element_moved"
  | "portrait_unchanged"
  | "expression_on_badge"
  | "item_left_out"
  | "face_not_found"
  | "headwear_kept"
  | "place_unknown"
  | "picture_framed"
  | "prompt_not_understood"
  | "subject_substituted"
  | "style_substituted"
  | "view_substituted"
  | "colors_left_out"
  | "not_animated"
  | "characters_left_out"
  | "look_left_out"
  | "hair_left_out"
  | "hint_not_understood";

/** Something that was requested but is not drawn. */
export interface Warning {
  readonly code: WarningCode;
  /** One sentence about what happened and what to do about it. */
  readonly message: string;
}
