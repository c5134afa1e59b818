import "../styles/account.css";
import type { Account, CreateAccountRequest, Tier } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { SecretNote } from "../account/secret-note.tsx";
import { useApi } from "../api/api.ts";
import { useList } from "../api/use-list.ts";
import { Button } from "../components/button.tsx";
import { type CreateDialogProps, FormDialog } from "../components/form-dialog.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

export const tiers: readonly Tier[] = ["free", "pro", "enterprise", "unlimited"];

/** The body of the request for what was entered. Without credits, the account is not metered. */
export function accountOf(form: FormData): CreateAccountRequest {
  const [name, credits] = [form.get("name"), form.get("credits")];
  const tier = tiers.find((one) => one === form.get("tier"));
  return {
    name: typeof name === "string" ? name.trim() : "",
    ...(tier && { tier }),
    ...(typeof credits === "string" && credits.trim() !== "" && { credits: Number(credits) }),
  };
}

/** The accounts of this server, for its operator. */
export function AccountsPage() {
  const api = useApi();
  const queries = useQueryClient();
  const [isFormOpen, setFormOpen] = useState(false);
  const { items, count, error, retry, more } = useList("account", "/accounts", { query: {} });
  const create = useMutation({
    mutationFn: (body: CreateAccountRequest) => api.send("account", "POST", "/accounts", body),
    // The key is forgotten with the note that shows it.
    gcTime: 0,
    onSuccess: () => {
      setFormOpen(false);
      return queries.invalidateQueries({ queryKey: ["accounts"] });
    },
  });
  return (
    <>
      <Bar title="Accounts">
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
        <i className="sp" />
        {items !== undefined && (
          <Button kind="primary" icon="plus" onClick={() => setFormOpen(true)}>
            New account
          </Button>
        )}
      </Bar>
      <div className="page">
        {create.data?.api_key !== undefined && (
          <SecretNote
            title={`The first API key of ${create.data.name}`}
            text="Give it to whom the account is for."
            secret={create.data.api_key}
            copyLabel="Copy the key"
            onDismiss={() => create.reset()}
          />
        )}
        {error !== null ? (
          <ErrorState title="The accounts could not be loaded" error={error} onRetry={retry} />
        ) : items === undefined ? (
          <Loading what="accounts" />
        ) : (
          <section className="card tw" aria-label="Accounts">
            <table className="accounts">
              <thead>
                <tr>
                  <th>Account</th>
                  <th className="wide">Status</th>
                  <th className="wide">Tier</th>
                  <th className="number">Available</th>
                  <th className="number wide">Held</th>
                  <th className="number wide">Spent</th>
                  <th className="wide">Created</th>
                </tr>
              </thead>
              <tbody>
                {items.map((account) => (
                  <Row key={account.id} account={account} />
                ))}
              </tbody>
            </table>
          </section>
        )}
        {more && <ShowMore onClick={more} of="accounts" />}
      </div>
      {isFormOpen && (
        <AccountDialog
          isBusy={create.isPending}
          error={create.error}
          onCreate={(body) => create.mutate(body)}
          onClose={() => {
            setFormOpen(false);
            if (create.isError) create.reset();
          }}
        />
      )}
    </>
  );
}

function Row({ account }: { readonly account: Account }) {
  const { id, name, tier, status, is_operator: isOperator, credits, created_at: createdAt } = account;
  return (
    <tr>
      <td>
        <div className="row">
          <Link className="cut" href={href(`accounts/${id}`)}>
            <b>{name}</b>
          </Link>
          {isOperator && <span className="chip acc">operator</span>}
        </div>
        <div className="row only">
          <StatusChip status={status} />
          <small>{tier}</small>
        </div>
      </td>
      <td className="wide">
        <StatusChip status={status} />
      </td>
      <td className="wide">{tier}</td>
      <td className="number">{credits.available?.toLocaleString() ?? "No limit"}</td>
      <td className="number wide">{credits.held.toLocaleString()}</td>
      <td className="number wide">{credits.charged.toLocaleString()}</td>
      <td className="wide m">
        <Time seconds={createdAt} />
      </td>
    </tr>
  );
}

export function StatusChip({ status }: Pick<Account, "status">) {
  return (
    <span className={status === "active" ? "chip ok" : status === "suspended" ? "chip bad" : "chip"}>
      {status}
    </span>
  );
}

function AccountDialog({ onCreate, ...state }: CreateDialogProps<CreateAccountRequest>) {
  return (
    <FormDialog
      {...state}
      title="New account"
      failure="The account was not created"
      onSubmit={(form) => onCreate(accountOf(form))}
    >
      <label>
        Name
        <input
          className="f"
          name="name"
          required={true}
          maxLength={200}
          pattern=".*\S.*"
          placeholder="Acme"
        />
      </label>
      <label>
        Tier, which sets its limits
        <select className="f" name="tier">
          {tiers.map((tier) => (
            <option key={tier}>{tier}</option>
          ))}
        </select>
      </label>
      <label>
        Credits; without a number they are not counted
        <input
          className="f"
          name="credits"
          type="number"
          min="0"
          max="1000000000"
          step="any"
          placeholder="100"
        />
      </label>
    </FormDialog>
  );
}
