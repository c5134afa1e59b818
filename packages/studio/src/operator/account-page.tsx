import "../styles/account.css";
import type { Account, UpdateAccountRequest } from "@likeness/contract/v1/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { GrantDialog } from "../account/grant-dialog.tsx";
import { Keys } from "../account/keys.tsx";
import { useApi } from "../api/api.ts";
import { Button } from "../components/button.tsx";
import { CopyButton } from "../components/copy.tsx";
import { DeleteButton } from "../components/delete-button.tsx";
import { Facts } from "../components/facts.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Figures } from "../components/figures.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { limitText } from "../settings/limit-text.ts";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate } from "../shell/router.ts";
import type { ViewProps } from "../shell/view-props.ts";
import { StatusChip, tiers } from "./accounts-page.tsx";

/** One account of this server, for its operator. */
export function AccountPage({ params: { id = "" } }: ViewProps) {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ["accounts", "one", id],
    queryFn: ({ signal }) => api.get("account", `/accounts/${encodeURIComponent(id)}`, { signal }),
  });
  if (data !== undefined) return <OneAccount account={data} />;
  return (
    <>
      <Bar title="Account" />
      {error === null ? (
        <Loading what="the account" />
      ) : (
        <ErrorState title="The account could not be loaded" error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function OneAccount({ account }: { readonly account: Account }) {
  const { id, name, tier, status, is_operator: isOperator, limits, credits, created_at: createdAt } = account;
  const api = useApi();
  const queries = useQueryClient();
  const [isGranting, setGranting] = useState(false);
  const [isKeyFormOpen, setKeyFormOpen] = useState(false);
  const path = `/accounts/${id}`;
  const refresh = () => queries.invalidateQueries({ queryKey: ["accounts"] });
  const update = useMutation({
    mutationFn: (body: UpdateAccountRequest) => api.send("account", "PATCH", path, body),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: () => api.send("deletion", "DELETE", path),
    onSuccess: async () => {
      navigate(href("accounts"));
      await refresh();
    },
  });
  const problem = update.error ?? remove.error;
  const isSuspended = status === "suspended";
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const newName = form.get("name");
    const newTier = tiers.find((one) => one === form.get("tier"));
    update.mutate({
      ...(typeof newName === "string" && { name: newName.trim() }),
      ...(newTier && { tier: newTier }),
    });
  };
  return (
    <>
      <header className="bar">
        <Link className="m wide" href={href("accounts")}>
          Accounts
        </Link>
        <span className="m wide" aria-hidden="true">
          /
        </span>
        <h1 className="cut">{name}</h1>
        <span className="wide">
          <StatusChip status={status} />
        </span>
        <i className="sp" />
        {!isOperator && (
          <Button kind="primary" icon="plus" onClick={() => setGranting(true)}>
            Add credits
          </Button>
        )}
      </header>
      <div className="page cols">
        <div className="col">
          {problem !== null && (
            <FailureNote
              title="The account was not changed"
              failure={failureOf(problem)}
              onDismiss={() => {
                update.reset();
                remove.reset();
              }}
            />
          )}
          <Figures
            label="Balance"
            of={[
              ["Available", credits.available ?? "No limit"],
              ["Held for running jobs", credits.held],
              ["Spent so far", credits.charged],
            ]}
          />
          <Keys
            accountId={id}
            head={
              <div className="head">
                <h2>Keys</h2>
                <i className="sp" />
                <Button icon="plus" onClick={() => setKeyFormOpen(true)}>
                  New key
                </Button>
              </div>
            }
            isFormOpen={isKeyFormOpen}
            onCloseForm={() => setKeyFormOpen(false)}
          />
        </div>
        <aside className="col" aria-label={`About ${name}`}>
          <section className="card">
            <div className="head">
              <h2>Details</h2>
            </div>
            <div className="body">
              <form key={`${name} ${tier}`} className="form" onSubmit={save}>
                <label>
                  Name
                  <input
                    className="f"
                    name="name"
                    required={true}
                    maxLength={200}
                    pattern=".*\S.*"
                    defaultValue={name}
                  />
                </label>
                <label>
                  Tier
                  <select className="f" name="tier">
                    {tiers.map((one) => (
                      <option key={one} selected={one === tier}>
                        {one}
                      </option>
                    ))}
                  </select>
                </label>
                <div className="row">
                  <Button type="submit" disabled={update.isPending}>
                    Save
                  </Button>
                  <span className="m" role="status">
                    {update.isSuccess ? "Saved" : ""}
                  </span>
                </div>
              </form>
              <Facts
                of={[
                  ["Requests", `${limitText(limits.requests_per_minute)} per minute`],
                  ["Jobs", `${limitText(limits.concurrent_jobs)} at once`],
                  ["Queue", `${limitText(limits.queued_jobs)} jobs`],
                  ["Created", <Time key="created" seconds={createdAt} />],
                  [
                    "Id",
                    <span key="id" className="row">
                      <code className="cut">{id}</code>
                      <CopyButton text={id} label="Copy the id" />
                    </span>,
                  ],
                ]}
              />
            </div>
          </section>
          <section className="card">
            <div className="head">
              <h2>Access</h2>
            </div>
            <div className="body">
              {isOperator ? (
                <p className="sub">
                  This is the account of the operator. It cannot be suspended or deleted; revoke its keys
                  instead.
                </p>
              ) : (
                <>
                  <p className="sub">
                    {isSuspended
                      ? "Its requests are refused, and its jobs and webhooks wait until it is active again."
                      : "While it is suspended, its requests are refused, and its jobs and webhooks wait."}
                  </p>
                  <div className="row wrap">
                    <Button
                      icon={isSuspended ? "check" : "not"}
                      disabled={update.isPending}
                      onClick={() => update.mutate({ status: isSuspended ? "active" : "suspended" })}
                    >
                      {isSuspended ? "Activate" : "Suspend"}
                    </Button>
                    <DeleteButton name={name} isBusy={remove.isPending} onDelete={() => remove.mutate()} />
                  </div>
                </>
              )}
            </div>
          </section>
        </aside>
      </div>
      {isGranting && <GrantDialog account={account} onClose={() => setGranting(false)} />}
    </>
  );
}
