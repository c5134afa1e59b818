import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { buttonClass } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export interface MenuItem {
  readonly text: string;
  readonly icon?: IconName;
  /** Shown at the end of the line. */
  readonly detail?: string;
  readonly isCurrent?: boolean;
  readonly onSelect: () => void;
}

/** A button that opens a list of actions. Arrow keys move, Escape closes and returns to the button. */
export function Menu({
  label,
  icon,
  items,
  kind,
  align = "end",
  children,
}: {
  /** The name of the list. */
  readonly label: string;
  readonly icon?: IconName;
  readonly items: readonly (MenuItem | "separator")[];
  readonly kind?: "ghost" | "primary";
  /** Which edge of the list is below the button's. */
  readonly align?: "start" | "end";
  /** What the button shows. */
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    itemsOf(list.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    addEventListener("pointerdown", closeOutside);
    return () => removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(list.current);
    const at = all.findIndex((item) => item.matches(":focus"));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="menu-root" ref={root}>
      <button
        ref={button}
        type="button"
        className={buttonClass(kind)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {icon && <Icon name={icon} />}
        {children}
        <Icon name="down" small />
      </button>
      {isOpen && (
        <div className={`menu ${align}`} role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
          {items.map((item, at) =>
            item === "separator" ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else, and the list is not reordered
              <hr key={`separator ${at}`} />
            ) : (
              <button
                key={item.text}
                type="button"
                role={item.isCurrent === undefined ? "menuitem" : "menuitemradio"}
                {...(item.isCurrent !== undefined && { "aria-checked": item.isCurrent })}
                className={item.isCurrent ? "it on" : "it"}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.icon && <Icon name={item.icon} small />}
                {item.text}
                {item.detail && <span className="m">{item.detail}</span>}
                {item.isCurrent && <Icon name="check" small />}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(".it") ?? [])];
}
