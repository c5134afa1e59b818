import type { Picture } from "../files/store-pictures.ts";
import type { Page } from "./page.ts";

/** Shows the pictures themselves, when somebody is looking. */
export async function printPictures(pictures: readonly Picture[], page: Page): Promise<void> {
  if (page.stdout.isTTY !== true || pictures.length === 0) return;
  const { showPicture } = await import("../terminal/picture/show-picture.ts");
  try {
    for (const { bytes } of pictures) page.stdout.write(await showPicture(bytes, page.stdout, page.env));
  } catch (error) {
    // The files are written; a terminal that cannot show them is no failure.
    page.debug(error);
  }
}
