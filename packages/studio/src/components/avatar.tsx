import { useState } from "react";

export type AvatarSize = 24 | 32 | 48 | 96 | 112;

/** A round picture with a ring, and initials while there is none. */
export function Avatar({
  src,
  name,
  size = 48,
  alt = "",
}: {
  readonly src?: string | undefined;
  /** For the initials. */
  readonly name: string;
  readonly size?: AvatarSize;
  readonly alt?: string;
}) {
  const [failed, setFailed] = useState<string>();
  if (src === undefined || src === failed)
    return (
      <span
        className={`av ini z${size} hue${hueOf(name)}`}
        {...(alt ? { role: "img", "aria-label": alt } : { "aria-hidden": true })}
      >
        {initialsOf(name)}
      </span>
    );
  return (
    <img
      className={`av z${size}`}
      src={src}
      alt={alt}
      width={size}
      height={size}
      onError={() => setFailed(src)}
    />
  );
}

/** The first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/u).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? "")][0] ?? "",
  );
  return letters.join("").toUpperCase() || "?";
}

/** One of six colours, the same one for the same name. */
export function hueOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 997;
  return sum % 6;
}
