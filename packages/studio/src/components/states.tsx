import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { useCopy } from "./copy.tsx";
import { failureOf } from "./failure.ts";
import { Icon } from "./icon.tsx";

/** A page or list without anything in it: one sentence, an example, one button. */
export function EmptyState({
  title,
  text,
  picture,
  example,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly picture?: ReactNode;
  readonly example?: string;
  readonly action?: ReactNode;
}) {
  return (
    <section className="state">
      {picture}
      <h2>{title}</h2>
      <p>{text}</p>
      {example !== undefined && <p className="card example">“{example}”</p>}
      {action}
    </section>
  );
}

/** What was asked for could not be loaded. */
export function ErrorState({
  title,
  error,
  onRetry,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const { reason, code, meaning, action, requestId } = failureOf(error);
  const { copied, copy } = useCopy();
  return (
    <section className="state" role="alert">
      <Icon name="alert" />
      <h2>{title}</h2>
      <p className="brk">
        {reason} {meaning} {action}
      </p>
      <div className="row">
        <Button kind="primary" icon="again" onClick={onRetry}>
          Try again
        </Button>
        <Button icon="copy" onClick={() => copy([title, reason, code, requestId].filter(Boolean).join("\n"))}>
          {copied ? "Copied" : "Copy details"}
        </Button>
      </div>
      <p>
        <code>{code}</code> {requestId && <small className="mono brk">{requestId}</small>}
      </p>
    </section>
  );
}

/** Shown while something loads, but not for less than 200 ms: the style sheet delays it. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" role="status">
      Loading {what}
    </p>
  );
}
