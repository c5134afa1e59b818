/** How `multipart/form-data` encodes a JSON body. Fields that are not listed are text. */
export interface FormShape {
  /** Fields with images. The items of an array are separate parts, each a file or a string. */
  readonly files: readonly string[];
  /** Those of them that are one image instead of an array. */
  readonly singleFiles: readonly string[];
  /** Fields that are JSON. */
  readonly json: readonly string[];
  /** Fields that are integers. */
  readonly numbers: readonly string[];
}

export type FormField = { readonly value: unknown } | { readonly error: string };

/** Parses a text part. The error is a phrase that follows the name of the field. */
export function readFormField(shape: FormShape, name: string, text: string): FormField {
  if (shape.numbers.includes(name)) return { value: /^-?\d{1,15}$/.test(text) ? Number(text) : text };
  if (!shape.json.includes(name)) return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: "must be JSON" };
  }
}

/** Whether a Content-Type is `multipart/form-data`. */
export function isForm(contentType: string | null): boolean {
  return /^\s*multipart\/form-data\s*(;|$)/i.test(contentType ?? "");
}
