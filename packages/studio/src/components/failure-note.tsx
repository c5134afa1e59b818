import { Button } from "./button.tsx";
import type { Failure } from "./failure.ts";
import { Icon } from "./icon.tsx";

/** A failure in place: the reason, what it means, what to do, and a button to try again. */
export function FailureNote({
  title,
  failure,
  onRetry,
  onDismiss,
}: {
  readonly title: string;
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}) {
  const { reason, code, meaning, action, requestId, canRetry } = failure;
  return (
    <div className="note" role="alert">
      <Icon name="alert" />
      <div>
        <b>{title}</b>
        <p className="brk">{reason}</p>
        <p>
          {meaning} {action}
        </p>
        <p>
          <code>{code}</code> {requestId && <small className="mono brk">{requestId}</small>}
        </p>
        {((canRetry && onRetry) || onDismiss) && (
          <div className="row wrap">
            {canRetry && onRetry && (
              <Button icon="again" onClick={onRetry}>
                Try again
              </Button>
            )}
            {onDismiss && (
              <Button kind="ghost" onClick={onDismiss}>
                Dismiss
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
