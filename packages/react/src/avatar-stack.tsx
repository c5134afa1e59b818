import {
  Children,
  type CSSProperties,
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from "react";
import type { AvatarProps } from "./avatar-props.ts";
import { defaultSize, frameStyle } from "./core/look.ts";

export interface AvatarStackProps {
  /** Avatars. Those without a size, shape or ring get that of the stack. */
  readonly children?: ReactNode;
  /** How many are shown. The others are counted. Default: all. */
  readonly max?: number | undefined;
  /** How many there are, if not all are children. */
  readonly total?: number | undefined;
  readonly size?: number | undefined;
  readonly shape?: AvatarProps["shape"];
  /** The ring that separates them. Default: the CSS variable `--likeness-stack-ring`, else the colour of the page. */
  readonly ring?: AvatarProps["ring"];
  /** The part of an avatar that the next one covers. Default 0.25. */
  readonly overlap?: number | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly "aria-label"?: string | undefined;
}

/** A row of avatars that overlap, and how many more there are. It has no hooks. */
export function AvatarStack({
  children,
  max,
  total = 0,
  size = defaultSize,
  shape,
  ring = "var(--likeness-stack-ring,Canvas)",
  overlap = 0.25,
  style,
  ...attributes
}: AvatarStackProps): ReactElement {
  const avatars = Children.toArray(children);
  const shown = avatars.slice(0, max);
  const more = Math.max(total, avatars.length) - shown.length;
  const look = { size, shape, ring };
  const count = (
    <span
      key="more"
      style={{
        ...frameStyle(look),
        background: "#55555f",
        color: "#fff",
        font: `600 ${size / Math.max(3, `${more}`.length)}px/${size}px sans-serif`,
        textAlign: "center",
      }}
    >
      +{more}
    </span>
  );
  return (
    <ul
      // biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list without bullets unless it has the role.
      role="list"
      {...attributes}
      style={{ display: "flex", margin: 0, padding: 0, listStyle: "none", ...style }}
    >
      {(more > 0 ? [...shown, count] : shown).map((item, index) => (
        <li
          key={isValidElement(item) ? item.key : index}
          style={{ marginInlineStart: index && -size * overlap }}
        >
          {isValidElement<AvatarProps>(item) && item !== count
            ? cloneElement(item, { ...look, ...item.props })
            : item}
        </li>
      ))}
    </ul>
  );
}
