import { motionPreference } from "./motion.ts";

/** The form of an avatar. */
export type AvatarShape = "circle" | "rounded" | "square";

export interface LookOptions {
  /** The side in CSS pixels. Default 48. */
  readonly size?: number | undefined;
  /** Default `circle`. */
  readonly shape?: AvatarShape | undefined;
  /** A ring around it: `true` for the colour of the CSS variable `--likeness-ring`, or a CSS colour. */
  readonly ring?: boolean | string | undefined;
}

export const defaultSize = 48;

/** The style of the element around pictures and initials. It has its size before anything is loaded. */
export function frameStyle({
  size = defaultSize,
  shape = "circle",
  ring,
}: LookOptions): Record<string, string> {
  const color = ring === true ? "var(--likeness-ring,#6366f1)" : ring;
  return {
    display: "inline-block",
    position: "relative",
    overflow: "hidden",
    flex: "none",
    verticalAlign: "middle",
    width: `${size}px`,
    height: `${size}px`,
    borderRadius: { circle: "50%", rounded: "20%", square: "0" }[shape],
    ...(color && { boxShadow: `0 0 0 ${size < 96 ? 2 : 3}px ${color}` }),
  };
}

/** The style of what fills the frame. Alternative text is for screen readers: sighted visitors see the initials. */
export const fillStyle = {
  position: "absolute",
  inset: "0",
  width: "100%",
  height: "100%",
  objectFit: "cover",
  color: "transparent",
} as const;

/** Fades an element in, if there is one. Calls `done` at the end; at once for visitors who prefer reduced motion. */
export function fadeIn(element: Element | undefined, done: () => void): void {
  const animation = motionPreference()?.matches ? undefined : element?.animate?.({ opacity: [0, 1] }, 1_000);
  if (animation) animation.onfinish = done;
  else done();
}
