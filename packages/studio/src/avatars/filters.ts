/** What the list of avatars shows, and in which order. */
export interface Filters {
  /** Words of the label. */
  readonly search?: string | undefined;
  readonly tag?: string | undefined;
  readonly visibility?: (typeof visibilities)[number] | undefined;
  readonly status?: (typeof statuses)[number] | undefined;
  readonly sort?: (typeof sorts)[number] | undefined;
}

export const visibilities = ["private", "unlisted", "public"] as const;
export const statuses = ["ready", "pending", "error"] as const;
export const sorts = ["created", "likes", "comments", "remixes"] as const;

export const sortTexts: Readonly<Record<(typeof sorts)[number], string>> = {
  created: "Newest first",
  likes: "Most liked",
  comments: "Most commented",
  remixes: "Most remixed",
};

/** Reads the filters from the address of the view. */
export function filtersOf(query: URLSearchParams): Filters {
  const text = (name: string) => query.get(name)?.trim() || undefined;
  const one = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query.get(name));
  return {
    search: text("search"),
    tag: text("tag"),
    visibility: one("visibility", visibilities),
    status: one("status", statuses),
    sort: one("sort", sorts),
  };
}

export function queryOfFilters(filters: Filters): URLSearchParams {
  const entries = Object.entries(filters).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return new URLSearchParams(
    entries.filter(([name, value]) => value !== "" && !(name === "sort" && value === "created")),
  );
}
