import type { Avatar } from "@likeness/contract/v1/types";
import type { ReactNode } from "react";
import { Button } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import { Menu, type MenuItem } from "../components/menu.tsx";
import { type Filters, sorts, sortTexts, statuses, visibilities } from "./filters.ts";

const statusTexts = { ready: "Ready", pending: "Being drawn", error: "Failed" } as const;
const visibilityTexts = { private: "Private", unlisted: "Unlisted", public: "Public" } as const;

/** The filters of the list. One that is set is a button that removes it. */
export function FilterRow({
  filters,
  avatars,
  onChange,
  children,
}: {
  readonly filters: Filters;
  /** Whose tags are offered. */
  readonly avatars: readonly Avatar[];
  readonly onChange: (change: Filters) => void;
  /** What else is in the row. */
  readonly children: ReactNode;
}) {
  const tags = [...new Set(avatars.flatMap(({ tags: all }) => all))].sort();
  const { tag, visibility, status, sort = "created" } = filters;
  return (
    <div className="row wrap filters" role="group" aria-label="Filters">
      <Filter
        name="Visibility"
        value={visibility && visibilityTexts[visibility]}
        items={visibilities.map((one) => ({
          text: visibilityTexts[one],
          onSelect: () => onChange({ visibility: one }),
        }))}
        onClear={() => onChange({ visibility: undefined })}
      />
      <Filter
        name="Status"
        value={status && statusTexts[status]}
        items={statuses.map((one) => ({ text: statusTexts[one], onSelect: () => onChange({ status: one }) }))}
        onClear={() => onChange({ status: undefined })}
      />
      {(tags.length > 0 || tag !== undefined) && (
        <Filter
          name="Tag"
          value={tag}
          items={tags.map((one) => ({ text: one, onSelect: () => onChange({ tag: one }) }))}
          onClear={() => onChange({ tag: undefined })}
        />
      )}
      {children}
      <span className="sp" />
      <Menu
        label="Order"
        kind="ghost"
        items={sorts.map((one) => ({
          text: sortTexts[one],
          isCurrent: one === sort,
          onSelect: () => onChange({ sort: one }),
        }))}
      >
        {sortTexts[sort]}
      </Menu>
    </div>
  );
}

function Filter({
  name,
  value,
  items,
  onClear,
}: {
  readonly name: string;
  readonly value: string | undefined;
  readonly items: readonly MenuItem[];
  readonly onClear: () => void;
}) {
  if (value === undefined)
    return (
      <Menu label={name} items={items} align="start">
        {name}
      </Menu>
    );
  return (
    <Button aria-pressed={true} onClick={onClear}>
      <span className="cut">
        {name}: {value}
      </span>
      <span className="vh">, remove</span>
      <Icon name="x" small />
    </Button>
  );
}
