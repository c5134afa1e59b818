import { Avatar as Picture } from "@likeness/react";

/** A round picture with a ring, and initials while there is none. At 64 pixels and below, `src` is to be a head alone. */
export function Avatar({
  src,
  name,
  size = 48,
  alt = "",
}: {
  readonly src?: string | undefined;
  /** For the initials. */
  readonly name: string;
  /** In pixels. */
  readonly size?: number;
  /** Empty beside a visible name. */
  readonly alt?: string;
}) {
  return <Picture src={src ?? null} name={name} size={size} ring={true} alt={alt} className="av" />;
}
