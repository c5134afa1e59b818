import type { ReactNode } from "react";

/** Names and values, one below the other. */
export function Facts({ of }: { readonly of: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="brk">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
