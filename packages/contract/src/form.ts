/** How `multipart/form-data` carries a body that is otherwise JSON. Fields that are not named here are text. */
export interface FormShape {
  /** Fields that are lists of pictures: each item is a part, a file or the text that JSON would have. */
  readonly files: readonly string[];
  /** Fields whose text is JSON. */
  readonly json: readonly string[];
  /** Fields whose text is a whole number. */
  readonly numbers: readonly string[];
}

export type FormField = { readonly value: unknown } | { readonly wrong: string };

/** What a text part means in the body, or what is wrong with it, in words that follow its name. */
export function readFormField(shape: FormShape, name: string, text: string): FormField {
  if (shape.numbers.includes(name)) return { value: /^-?\d{1,15}$/.test(text) ? Number(text) : text };
  if (!shape.json.includes(name)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { wrong: "must be JSON" };
  }
}

/** Whether a body comes as `multipart/form-data`. */
export function isForm(contentType: string | null): boolean {
  return /^\s*multipart\/form-data\s*(;|$)/i.test(contentType ?? "");
}
