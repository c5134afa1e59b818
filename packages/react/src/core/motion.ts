/**
 * Whether the visitor prefers reduced motion, and a way to hear when that changes. Undefined in simulated browsers such as jsdom,
 * which have no media queries.
 */
export function motionPreference(): MediaQueryList | undefined {
  return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");
}
