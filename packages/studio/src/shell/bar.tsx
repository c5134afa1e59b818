import type { ReactNode } from "react";

/** The bar at the top of a view: its title, what belongs to it, and its actions. */
export function Bar({
  title,
  isTitleHidden = false,
  children,
}: {
  readonly title: string;
  /** On narrow screens the title is only read aloud: the bar at the bottom says it too. */
  readonly isTitleHidden?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <header className="bar">
      <h1 className={isTitleHidden ? "cut narrow-vh" : "cut"}>{title}</h1>
      {children}
    </header>
  );
}
