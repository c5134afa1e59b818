"use client";

import { type ReactElement, useEffect, useRef } from "react";
import type { PresenceState } from "./core/agent.ts";
import { fillStyle } from "./core/look.ts";
import { animatePresence, mountPresence } from "./core/presence.ts";
import type { VisemeCue } from "./core/visemes.ts";

/** A drawing of all states, of which one is shown. */
export function Presence({
  svg,
  state,
  visemes,
  clock,
}: {
  readonly svg: string;
  readonly state: PresenceState;
  readonly visemes: readonly VisemeCue[] | undefined;
  readonly clock: (() => number) | undefined;
}): ReactElement {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (host.current) mountPresence(host.current, svg);
  }, [svg]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another SVG needs its state as well.
  useEffect(() => animatePresence(host.current, state, visemes, clock), [svg, state, visemes, clock]);
  return <span ref={host} style={fillStyle} />;
}
