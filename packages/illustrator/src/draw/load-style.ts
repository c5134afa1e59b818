import type { Style } from "@dicebear/core";

/** A style of DiceBear. Its library is loaded with the first one, because most drawings need none. */
export async function loadStyle(definition: unknown): Promise<Style> {
  const { Style } = await import("@dicebear/core");
  return new Style(definition);
}
