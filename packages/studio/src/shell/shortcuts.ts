import { useEffect, useRef } from "react";

/** What a key does, by its name in lower case: `/` focuses, `r` rolls, `escape` closes. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Handles keys while a component is shown. Letters do nothing while a text is edited. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== "Escape" && isEditing(event.target)) return;
      current.current[event.key.toLowerCase()]?.(event);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

function isEditing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(?:button|checkbox|radio|range|file)$/.test(target.type);
}

/** The shortcuts of all views, as the help lists them. */
export const shortcutHelp: readonly (readonly [key: string, meaning: string])[] = [
  ["/", "Go to the prompt or the search"],
  ["R", "Roll the dice: another face for the same prompt"],
  ["S", "Save the avatar"],
  ["Space", "Select the focused avatar"],
  ["Shift + Space", "Select all up to the focused avatar"],
  ["Arrow keys", "Move in grids and strips"],
  ["Esc", "Close what is open, or clear the selection"],
  ["?", "Show this list"],
];
