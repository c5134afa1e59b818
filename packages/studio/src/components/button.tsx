import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface Look {
  /** `primary` once a view, `ghost` beside others, `danger` for what removes something. */
  readonly kind?: "primary" | "ghost" | "danger" | "ghost-danger" | undefined;
  readonly icon?: IconName | undefined;
}

const classes = { primary: "b p", ghost: "b g", danger: "b d", "ghost-danger": "b g d" } as const;

/** The classes of a button, for links that look like one. */
export function buttonClass(kind?: Look["kind"], more = ""): string {
  return `${kind === undefined ? "b" : classes[kind]} ${more}`.trim();
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & Look;

export function Button({
  kind,
  icon,
  className,
  children,
  ...rest
}: Props & { readonly children: ReactNode }) {
  return (
    <button type="button" {...rest} className={buttonClass(kind, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button that shows only an icon. The label is read aloud and shown on hover. */
export function IconButton({
  kind,
  icon,
  label,
  className = "",
  ...rest
}: Props & { readonly icon: IconName; readonly label: string }) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={buttonClass(kind, `q ${className}`)}
    >
      <Icon name={icon} />
    </button>
  );
}
