import type { Account } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { FormDialog } from "../components/form-dialog.tsx";

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
  const submit = (form: FormData) => {
    const note = form.get("note");
    grant.mutate({ amount: Number(form.get("amount")), ...(typeof note === "string" && note && { note }) });
  };
  return (
    <FormDialog
      isBusy={grant.isPending}
      error={grant.error}
      onClose={onClose}
      title="Add credits"
      failure="No credits were added"
      action="Add"
      onSubmit={submit}
    >
      <p className="sub brk">
        The operator of the server may add credits to {account.name}.
        {account.credits.available === null &&
          " It has no limit now. Afterwards it has these credits and no more."}
      </p>
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
    </FormDialog>
  );
}
