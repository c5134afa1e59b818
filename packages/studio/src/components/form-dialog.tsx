import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { failureOf } from "./failure.ts";
import { FailureNote } from "./failure-note.tsx";

/** The state of a request that a dialog sends. */
export interface FormDialogState {
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onClose: () => void;
}

/** A dialog that creates something of its fields. */
export interface CreateDialogProps<Body> extends FormDialogState {
  readonly onCreate: (body: Body) => void;
}

/** A dialog with a form: why the last attempt failed, the fields, and buttons that cancel and submit. */
export function FormDialog({
  title,
  failure,
  action = "Create",
  isBusy,
  error,
  onClose,
  onSubmit,
  children,
}: FormDialogState & {
  readonly title: string;
  /** What did not happen if there is an error. */
  readonly failure: string;
  /** The button that submits. */
  readonly action?: string;
  readonly onSubmit: (form: FormData) => void;
  readonly children: ReactNode;
}) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <i className="sp" />
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" type="submit" form={id} disabled={isBusy}>
            {action}
          </Button>
        </>
      }
    >
      <form id={id} className="body form" onSubmit={submit}>
        {error !== null && <FailureNote title={failure} failure={failureOf(error)} />}
        {children}
      </form>
    </Dialog>
  );
}
