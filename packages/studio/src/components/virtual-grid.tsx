import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";

/** The tiles that are on the screen, and a few around them. */
export interface VisibleRange {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
}

interface Layout {
  readonly columns: number;
  /** The height of a row with its gap, in pixels. */
  readonly rowHeight: number;
}

/** Which of `count` tiles are shown when the grid begins `top` pixels above the upper edge of the window. */
export function visibleRange(
  count: number,
  { columns, rowHeight }: Layout,
  top: number,
  height: number,
): VisibleRange {
  const rows = Math.ceil(count / columns);
  const firstRow = Math.min(Math.max(0, Math.floor(top / rowHeight) - overscan), Math.max(0, rows - 1));
  const endRow = Math.min(rows, Math.ceil((top + height) / rowHeight) + overscan);
  return { first: firstRow * columns, end: Math.max(0, Math.min(count, endRow * columns)) };
}

/** Rows drawn above and below the window. */
const overscan = 1;

/** Tiles drawn per frame. Others are plain until their turn, so that fast scrolling stays smooth. */
const tilesPerFrame = 12;

/** The tiles that are drawn: those of before that are still visible, and a few more. */
export function nextDrawn(drawn: ReadonlySet<number>, { first, end }: VisibleRange): ReadonlySet<number> {
  const next = new Set([...drawn].filter((index) => index >= first && index < end));
  for (let index = first, left = tilesPerFrame; index < end && left > 0; index += 1) {
    if (next.has(index)) continue;
    next.add(index);
    left -= 1;
  }
  return next;
}

/**
 * A grid of any number of tiles of the same size, of which only those near the window exist. Arrow keys, Home and End move
 * the focus.
 */
export function VirtualGrid({
  count,
  label,
  captionHeight,
  render,
  onRange,
  onKeyDown,
}: {
  readonly count: number;
  readonly label: string;
  /** The height below the square picture of a tile, in pixels. */
  readonly captionHeight: number;
  readonly render: (index: number) => ReactNode;
  /** Called when other tiles become visible, to load what they show. */
  readonly onRange: (range: VisibleRange) => void;
  readonly onKeyDown?: (event: KeyboardEvent, index: number) => void;
}) {
  const grid = useRef<HTMLUListElement>(null);
  const [layout, setLayout] = useState<Layout>();
  const [range, setRange] = useState<VisibleRange>({ first: 0, end: 0 });
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(new Set());
  const focusAfter = useRef<number>(undefined);

  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setLayout(layoutOf(element, entry.contentRect.width, captionHeight));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [captionHeight]);

  useEffect(() => {
    const element = grid.current;
    if (element === null || layout === undefined) return;
    let frame = 0;
    const update = () => {
      frame = 0;
      const next = visibleRange(count, layout, -element.getBoundingClientRect().top, innerHeight);
      setRange((last) => (last.first === next.first && last.end === next.end ? last : next));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(update);
    };
    update();
    addEventListener("scroll", schedule, { passive: true });
    addEventListener("resize", schedule);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", schedule);
      removeEventListener("resize", schedule);
    };
  }, [count, layout]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another range is reported
  useEffect(() => {
    if (range.end > range.first) onRange(range);
  }, [range]);

  useEffect(() => {
    if (isDrawn(drawn, range)) return;
    const frame = requestAnimationFrame(() => setDrawn(nextDrawn(drawn, range)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, range]);

  useEffect(() => {
    const index = focusAfter.current;
    if (index === undefined || !drawn.has(index)) return;
    focusAfter.current = undefined;
    focusTile(grid.current, index);
  }, [drawn]);

  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const tile = event.target instanceof HTMLElement ? event.target.closest("li") : null;
    const index = Number(tile?.dataset["index"] ?? Number.NaN);
    if (Number.isNaN(index) || layout === undefined) return;
    const { columns, rowHeight } = layout;
    const to = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index + columns,
      ArrowUp: index - columns,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined) return onKeyDown?.(event, index);
    if (to < 0 || to >= count) return;
    event.preventDefault();
    if (focusTile(grid.current, to)) return;
    // The tile does not exist yet: scroll to it, and focus it then.
    focusAfter.current = to;
    const top = (grid.current?.getBoundingClientRect().top ?? 0) + scrollY;
    scrollTo(0, top + Math.floor(to / columns) * rowHeight - innerHeight / 2);
  };

  const { first, end } = range;
  const columns = layout?.columns ?? 1;
  const rowHeight = layout?.rowHeight ?? 0;
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  return (
    <div className="grid-space" style={{ height: `${Math.ceil(count / columns) * rowHeight}px` }}>
      <ul
        ref={grid}
        className="grid"
        aria-label={label}
        style={{ "--before": `${(first / columns) * rowHeight}px` }}
        onKeyDown={move}
      >
        {indexes.map((index) => (
          <li key={index} data-index={index} aria-setsize={count} aria-posinset={index + 1}>
            {drawn.has(index) ? render(index) : <span className="ph" />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isDrawn(drawn: ReadonlySet<number>, { first, end }: VisibleRange): boolean {
  for (let index = first; index < end; index += 1) if (!drawn.has(index)) return false;
  return true;
}

function focusTile(grid: HTMLElement | null, index: number): boolean {
  const target = grid?.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  target?.focus();
  return target !== null && target !== undefined;
}

/** The columns that the style sheet makes in this width, and the height of a row. */
function layoutOf(element: HTMLElement, width: number, captionHeight: number): Layout {
  const style = getComputedStyle(element);
  const columns = Math.max(1, style.gridTemplateColumns.split(" ").length);
  const [rowGap, columnGap] = [Number.parseFloat(style.rowGap) || 0, Number.parseFloat(style.columnGap) || 0];
  const tile = (width - columnGap * (columns - 1)) / columns;
  return { columns, rowHeight: tile + captionHeight + rowGap };
}
