export type IconName =
  | "logo"
  | "create"
  | "avatars"
  | "agents"
  | "feed"
  | "jobs"
  | "hooks"
  | "credits"
  | "settings"
  | "more"
  | "search"
  | "dice"
  | "lock"
  | "open"
  | "hint"
  | "down"
  | "x"
  | "plus"
  | "check"
  | "get"
  | "copy"
  | "image"
  | "not"
  | "again"
  | "trash"
  | "alert"
  | "code"
  | "globe"
  | "next"
  | "undo"
  | "people"
  | "pulse";

/** An icon of the sprite, 20 px or 16 px. Decoration: what it means is said by text or by a label beside it. */
export function Icon({ name, small = false }: { readonly name: IconName; readonly small?: boolean }) {
  return <i className={small ? `i-${name} s` : `i-${name}`} aria-hidden="true" />;
}
