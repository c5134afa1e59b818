export type ReferenceImage = string;
export async function referenceImages(
  given: readonly ReferenceImage[],
  _signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  return given;
}
