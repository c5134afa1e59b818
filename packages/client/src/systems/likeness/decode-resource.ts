import { fieldsOf, pick } from "../../core/guards.ts";
import type { Deletion } from "../../generated/v1/types.gen.ts";
import type { Decode } from "../driver.ts";
import type { PageData } from "../request-content.ts";

/** Checks only the field `object`, not the other fields. */
export function decodeObject<T extends { readonly object: string }>(name: T["object"]): Decode<T> {
  const is = (data: unknown): data is T => fieldsOf(data)["object"] === name;
  return (data) => (is(data) ? data : undefined);
}

export const decodeDeletion = decodeObject<Deletion>("deletion");

/** A page with an item of another type is not read, so that no item is missing without notice. */
export function decodePage<T>(decodeItem: Decode<T>): Decode<PageData<T>> {
  return (page) => {
    const fields = fieldsOf(page);
    const { data: items, hasMore } = fields;
    if (!Array.isArray(items)) return undefined;
    const data = items.map(decodeItem).filter((item) => item !== undefined);
    if (data.length < items.length) return undefined;
    return { data, hasMore: hasMore === true, ...pick(fields, "number", { totalCount: data.length }) };
  };
}
