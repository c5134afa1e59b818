import type { ReactNode } from "react";

/** The bar at the top of a view: its title, what belongs to it, and its actions. */
export function Bar({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className="bar">
      <h1 className="cut">{title}</h1>
      {children}
    </header>
  );
}
