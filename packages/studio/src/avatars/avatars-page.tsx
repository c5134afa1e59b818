import "../styles/avatars.css";
import type { Avatar } from "@likeness/contract/v1/types";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { Button, buttonClass } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { SearchField } from "../components/search-field.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { VirtualGrid } from "../components/virtual-grid.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";
import { useShortcuts } from "../shell/shortcuts.ts";
import { AvatarTile } from "./avatar-tile.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { FilterRow } from "./filter-row.tsx";
import { type Filters, filtersOf, queryOfFilters } from "./filters.ts";
import { useAvatarPages } from "./use-avatar-pages.ts";

const example = "a calm owl with a yellow scarf in a library";

/** How long the search waits for the next key stroke, in milliseconds. */
const pause = 200;

export function AvatarsPage() {
  const { query } = useRoute();
  const filters = filtersOf(query);
  const { count, error, retry, avatarAt, onRange } = useAvatarPages(filters);
  const [selected, setSelected] = useState<ReadonlyMap<string, Avatar>>(new Map());
  const [isSelectMode, setSelectMode] = useState(false);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const lastSelected = useRef<number>(undefined);
  const [search, setSearch] = useState(filters.search ?? "");
  const isFiltered = queryOfFilters({ ...filters, sort: undefined }).size > 0;

  const change = (next: Filters, replace = false) =>
    navigate(href("avatars", queryOfFilters({ ...filters, ...next })), { replace });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed changes the address
  useEffect(() => {
    const timer = setTimeout(() => change({ search: search.trim() || undefined }, true), pause);
    return () => clearTimeout(timer);
  }, [search]);
  useShortcuts({ escape: () => stopSelecting() });

  const isSelecting = isSelectMode || selected.size > 0;
  const stopSelecting = () => {
    setSelected(new Map());
    setSelectMode(false);
  };

  const toggle = useCallback(
    (avatar: Avatar) =>
      setSelected((before) => {
        const after = new Map(before);
        if (!after.delete(avatar.id)) after.set(avatar.id, avatar);
        return after;
      }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const avatar = avatarAt(index);
    if (event.key !== " " || avatar === undefined) return;
    event.preventDefault();
    if (!event.shiftKey || lastSelected.current === undefined) toggle(avatar);
    else {
      const [from, to] = [Math.min(lastSelected.current, index), Math.max(lastSelected.current, index)];
      const range = Array.from({ length: to - from + 1 }, (_, at) => avatarAt(from + at)).filter(
        (one) => one !== undefined,
      );
      setSelected((before) => new Map([...before, ...range.map((one) => [one.id, one] as const)]));
    }
    lastSelected.current = index;
  };

  return (
    <>
      <Bar title="Avatars">
        {count !== undefined && (
          <small className="wide" aria-live="polite">
            {count.toLocaleString()}
            {isFiltered && " found"}
          </small>
        )}
        <i className="sp wide" />
        <SearchField label="Search avatars" placeholder="Search names" value={search} onChange={setSearch} />
        <Link className={buttonClass("primary")} href={href("")}>
          <Icon name="plus" />
          <span className="wide">New avatar</span>
          <span className="vh only">New avatar</span>
        </Link>
      </Bar>
      <div className={isSelecting ? "page selecting" : "page"}>
        {error !== null ? (
          <ErrorState title="The list could not be loaded" error={error} onRetry={retry} />
        ) : count === undefined ? (
          <Loading what="avatars" />
        ) : count === 0 && !isFiltered ? (
          <EmptyState
            title="No avatars yet"
            text="Describe someone in plain words and their face appears as you type. Nothing is charged until you save."
            example={example}
            action={
              <Link className={buttonClass("primary")} href={href("", { prompt: example })}>
                Try this prompt
              </Link>
            }
          />
        ) : (
          <>
            <FilterRow filters={filters} avatars={visible(count, avatarAt)} onChange={change}>
              <Button
                className="touch"
                aria-pressed={isSelecting}
                onClick={() => (isSelecting ? stopSelecting() : setSelectMode(true))}
              >
                Select
              </Button>
            </FilterRow>
            {count === 0 ? (
              <EmptyState
                title="Nothing found"
                text="No avatar has all of these words and filters."
                action={
                  <Link className={buttonClass()} href={href("avatars")} onClick={() => setSearch("")}>
                    Clear the search and filters
                  </Link>
                }
              />
            ) : (
              <VirtualGrid
                count={count}
                label="Avatars"
                captionHeight={25}
                onRange={onRange}
                onKeyDown={onKeyDown}
                render={(index) => {
                  const avatar = avatarAt(index);
                  if (avatar === undefined) return <span className="ph" />;
                  if (removed.has(avatar.id)) return <span className="ph removed">Deleted</span>;
                  return (
                    <AvatarTile
                      avatar={avatar}
                      isSelected={selected.has(avatar.id)}
                      isSelecting={isSelecting}
                      onSelect={toggle}
                    />
                  );
                }}
              />
            )}
            <BulkBar
              avatars={[...selected.values()]}
              onClear={stopSelecting}
              removed={removed}
              onRemoved={setRemoved}
            />
          </>
        )}
      </div>
    </>
  );
}

/** The first avatars, whose tags the filters offer. */
function visible(count: number, avatarAt: (index: number) => Avatar | undefined): Avatar[] {
  return Array.from({ length: Math.min(count, 100) }, (_, at) => avatarAt(at)).filter(
    (one) => one !== undefined,
  );
}
