import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./button.tsx";

/** A dialog in the middle, which is a sheet at the bottom of narrow screens. Escape and a click beside it close it. */
export function Dialog({
  title,
  onClose,
  foot,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** The buttons at its end. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    // Who opens a form wants to fill it in. Otherwise the browser has focused the button that closes it.
    element?.querySelector<HTMLElement>(":is(input, select, textarea):not([type=file])")?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes a dialog with Escape
    <dialog
      ref={dialog}
      className="dlg"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dlg-in">
        <div className="head">
          <h2 id={titleId}>{title}</h2>
          <i className="sp" />
          <IconButton kind="ghost" icon="x" label="Close" onClick={onClose} />
        </div>
        {children}
        {foot && <div className="foot">{foot}</div>}
      </div>
    </dialog>
  );
}
