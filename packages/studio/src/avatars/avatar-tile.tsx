import type { Avatar } from "@likeness/contract/v1/types";
import { memo } from "react";
import { Icon } from "../components/icon.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

/** What an avatar is called: its label, else its description or that it has no name. */
export function nameOf(avatar: Avatar): string {
  return avatar.label ?? avatar.description ?? "Untitled";
}

/** A picture of the grid with its name. A click opens it, a click on its mark or Space selects it. */
export const AvatarTile = memo(function AvatarTile({
  avatar,
  isSelected,
  isSelecting,
  onSelect,
}: {
  readonly avatar: Avatar;
  readonly isSelected: boolean;
  /** A click selects instead of opening. */
  readonly isSelecting: boolean;
  readonly onSelect: (avatar: Avatar) => void;
}) {
  const name = nameOf(avatar);
  return (
    <>
      <Link
        href={href(`avatars/${avatar.id}`)}
        className={isSelected ? "on" : ""}
        onClick={(event) => {
          if (!isSelecting) return;
          event.preventDefault();
          onSelect(avatar);
        }}
      >
        {avatar.status === "ready" ? (
          <img src={avatar.thumbnail_url} alt="" loading="lazy" decoding="async" width={160} height={160} />
        ) : (
          <span className={`ph ${avatar.status}`}>
            {avatar.status === "pending" ? (
              "Drawing"
            ) : (
              <>
                <Icon name="alert" />
                Failed
              </>
            )}
          </span>
        )}
        <span className="cut name">{name}</span>
      </Link>
      <button
        type="button"
        className="ck"
        aria-pressed={isSelected}
        aria-label={`Select ${name}`}
        tabIndex={-1}
        onClick={() => onSelect(avatar)}
      >
        <Icon name="check" small />
      </button>
    </>
  );
});
