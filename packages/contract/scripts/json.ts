export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function isObject(node: Json | undefined): node is { readonly [key: string]: Json } {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
