import type { Account } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId } from "react";
import { useApi } from "../api/api.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";

/** Adds credits to an account, which the server lets its operator do. */
export function GrantDialog({
  account,
  onClose,
}: {
  readonly account: Pick<Account, "id" | "name" | "credits">;
  readonly onClose: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const grant = useMutation({
    mutationFn: (body: { readonly amount: number; readonly note?: string }) =>
      api.send("credit_entry", "POST", `/accounts/${account.id}/credits`, body),
    onSuccess: async () => {
      await Promise.all(
        ["credits", "entries", "accounts"].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
      onClose();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const note = form.get("note");
    grant.mutate({ amount: Number(form.get("amount")), ...(typeof note === "string" && note && { note }) });
  };
  return (
    <Dialog
      title="Add credits"
      onClose={onClose}
      foot={
        <>
          <i className="sp" />
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" type="submit" form={id} disabled={grant.isPending}>
            Add
          </Button>
        </>
      }
    >
      <form id={id} className="body form" onSubmit={submit}>
        <p className="sub brk">
          The operator of the server may add credits to {account.name}.
          {account.credits.available === null &&
            " It has no limit now. Afterwards it has these credits and no more."}
        </p>
        {grant.error !== null && (
          <FailureNote title="No credits were added" failure={failureOf(grant.error)} />
        )}
        <label>
          Amount
          <input
            className="f"
            name="amount"
            type="number"
            required={true}
            min="0.000001"
            max="1000000000"
            step="any"
          />
        </label>
        <label>
          Note, if you like
          <input className="f" name="note" maxLength={500} placeholder="invoice 12" />
        </label>
      </form>
    </Dialog>
  );
}
