/** Whether the visitor prefers reduced motion, and a way to hear when that changes. */
export function motionPreference(): MediaQueryList {
  return matchMedia("(prefers-reduced-motion: reduce)");
}
