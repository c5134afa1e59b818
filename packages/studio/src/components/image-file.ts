const types = ["image/jpeg", "image/png", "image/webp", "image/avif"];

/** For the attribute `accept` of a file input. */
export const acceptedImages = types.join(",");

/** The most that the server takes, in bytes. */
const maxSize = 15 * 2 ** 20;

/** The first file among what was dropped, pasted or chosen. */
export function firstFile(data: DataTransfer | null): File | undefined {
  return data?.files[0];
}

/** Why a file cannot be a reference image, or undefined if it can. */
export function imageProblem({ name, type, size }: Pick<File, "name" | "type" | "size">): string | undefined {
  if (!types.includes(type)) return `${name} is not a JPEG, PNG, WebP or AVIF image.`;
  if (size === 0) return `${name} is empty.`;
  return size > maxSize
    ? `${name} has ${Math.ceil(size / 2 ** 20).toLocaleString()} MB. At most ${maxSize / 2 ** 20} MB are possible.`
    : undefined;
}

/** The size of a file as people read it. */
export function sizeText(bytes: number): string {
  return bytes < 2 ** 20
    ? `${Math.ceil(bytes / 1024).toLocaleString()} KB`
    : `${(bytes / 2 ** 20).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
