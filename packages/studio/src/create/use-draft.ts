import { useEffect, useRef, useState } from "react";
import { href, navigate, useRoute } from "../shell/router.ts";
import { type Draft, draftOf, queryOf } from "./draft.ts";

/** How long the address waits for the next key stroke, in milliseconds. Browsers limit how often it may change. */
const pause = 400;

/** How many changes can be undone. */
const depth = 50;

export interface DraftState {
  readonly draft: Draft;
  /** Changes the draft. `typing` changes are undone together, and leave no entry in the history. */
  readonly change: (draft: Draft, how?: "typing") => void;
  readonly undo: (() => void) | undefined;
}

/** The draft of the address, so that every state can be reloaded, shared and left with Back. */
export function useDraft(): DraftState {
  const { query } = useRoute();
  const address = query.toString();
  const [draft, setDraft] = useState(() => draftOf(query));
  const [past, setPast] = useState<readonly Draft[]>([]);
  const written = useRef(address);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);

  // Back, forward, or a link to another draft.
  useEffect(() => {
    if (address === written.current) return;
    clearTimeout(timer.current);
    written.current = address;
    setDraft(draftOf(new URLSearchParams(address)));
  }, [address]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (next: Draft, replace: boolean) => {
    const text = queryOf(next).toString();
    written.current = text;
    navigate(href("", new URLSearchParams(text)), { replace });
  };
  const show = (next: Draft, how?: "typing") => {
    clearTimeout(timer.current);
    setDraft(next);
    if (how === "typing") timer.current = setTimeout(() => write(next, true), pause);
    else write(next, false);
  };
  return {
    draft,
    change: (next, how) => {
      if (how === undefined || !isTyping.current) setPast([...past.slice(1 - depth), draft]);
      isTyping.current = how === "typing";
      show(next, how);
    },
    undo:
      past.length === 0
        ? undefined
        : () => {
            const last = past.at(-1);
            if (last === undefined) return;
            setPast(past.slice(0, -1));
            isTyping.current = false;
            show(last);
          },
  };
}
