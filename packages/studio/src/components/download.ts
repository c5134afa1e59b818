/** Saves a file on the device. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name of a text: "Nurse Amina" is "nurse-amina". */
export function fileName(text: string, extension: string): string {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 60) || "avatar"}.${extension}`;
}

/** Paints an SVG at a size, cut to a circle if asked. */
export async function rasterized(
  svg: string,
  {
    width,
    height,
    type,
    isCircle,
  }: {
    readonly width: number;
    readonly height: number;
    readonly type: "image/png" | "image/webp";
    readonly isCircle: boolean;
  },
): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser cannot paint pictures. Download the SVG instead.");
    if (isCircle) {
      context.arc(width / 2, height / 2, Math.min(width, height) / 2, 0, 2 * Math.PI);
      context.clip();
    }
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
    if (blob === null) throw new Error("The picture is too large for this browser. Choose a smaller size.");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
