import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "./router.ts";

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** Leaves no entry in the history. */
  readonly replace?: boolean;
}

/** A link to another view of the studio, which opens without loading the page again. */
export function Link({ href, replace = false, onClick, ...rest }: Props) {
  return (
    <a
      href={href}
      {...rest}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event);
        if (event.defaultPrevented || event.button !== 0 || rest.target) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(href, { replace });
      }}
    />
  );
}
