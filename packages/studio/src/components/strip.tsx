import type { KeyboardEvent, ReactNode } from "react";

/** Small pictures to choose from, side by side. Arrow keys move between them. */
export function Strip({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <nav className={className} aria-label={label} onKeyDown={moveFocus}>
      {children}
    </nav>
  );
}

/** Moves the focus among the links and buttons of an element. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("a, button")];
  const at = all.findIndex((element) => element.matches(":focus"));
  if (at < 0) return;
  event.preventDefault();
  all[(at + step + all.length) % all.length]?.focus();
}
