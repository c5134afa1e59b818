import { useRef, useState } from "react";
import { Button } from "./button.tsx";

/** Asks once more in place, because a deletion is permanent. */
export function DeleteButton({
  name,
  verb = "Delete",
  isBusy,
  onDelete,
}: {
  readonly name: string;
  readonly verb?: "Delete" | "Revoke";
  readonly isBusy: boolean;
  readonly onDelete: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  /** The button that was pressed is gone, so that the focus moves to what takes its place. */
  const moves = useRef(false);
  const focus = (element: HTMLElement | null) => {
    if (!moves.current || element === null) return;
    moves.current = false;
    element.focus();
  };
  const ask = (next: boolean) => {
    moves.current = true;
    setAsking(next);
  };
  if (!isAsking)
    return (
      <span key="delete" className="row" ref={(root) => focus(root?.querySelector("button") ?? null)}>
        <Button kind="danger" icon="trash" onClick={() => ask(true)}>
          {verb}
          <span className="vh"> {name}</span>
        </Button>
      </span>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shorter way to its second button
    <span
      key="sure"
      className="row wrap"
      ref={(root) => focus(root?.querySelector<HTMLElement>("button:last-child") ?? null)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        ask(false);
      }}
    >
      <Button kind="danger" icon="trash" disabled={isBusy} onClick={onDelete}>
        {verb} {name.length > 24 ? "it" : name} for good
      </Button>
      <Button kind="ghost" onClick={() => ask(false)}>
        Keep
      </Button>
    </span>
  );
}
