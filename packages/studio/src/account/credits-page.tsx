import "../styles/account.css";
import type { Account, CreditEntry } from "@likeness/contract/v1/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../api/api.ts";
import { useCredits } from "../api/prices.ts";
import { useList } from "../api/use-list.ts";
import { Button, buttonClass } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

/** What the account has, and what it spent on what. */
export function CreditsPage() {
  const api = useApi();
  const [isGranting, setGranting] = useState(false);
  const credits = useCredits();
  const account = useQuery({
    queryKey: ["account"],
    queryFn: ({ signal }) => api.get("account", "/account", { signal }),
  });
  const { data } = credits;
  // Credits for an account without a limit would give it one.
  const canGrant = account.data !== undefined && data !== undefined && data.available !== null;
  return (
    <>
      <Bar title="Credits">
        <i className="sp" />
        {canGrant && (
          <Button icon="plus" onClick={() => setGranting(true)}>
            Add credits
          </Button>
        )}
      </Bar>
      <div className="page">
        {credits.error !== null && data === undefined ? (
          <ErrorState
            title="The balance could not be loaded"
            error={credits.error}
            onRetry={() => void credits.refetch()}
          />
        ) : data === undefined ? (
          <Loading what="credits" />
        ) : (
          <dl className="card figures" aria-label="Balance">
            <Figure name="Available" value={data.available ?? "No limit"} />
            <Figure name="Held for running jobs" value={data.held} />
            <Figure name="Spent so far" value={data.charged} />
          </dl>
        )}
        <Ledger />
      </div>
      {isGranting && account.data && <Grant account={account.data} onClose={() => setGranting(false)} />}
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: number | string }) {
  return (
    <div>
      <dt className="m">{name}</dt>
      <dd>{value.toLocaleString()}</dd>
    </div>
  );
}

function Ledger() {
  const { items, error, retry, more } = useList("credit_entry", "/credits/entries", { query: {} });
  if (error !== null)
    return <ErrorState title="The entries could not be loaded" error={error} onRetry={retry} />;
  if (items === undefined) return <Loading what="entries" />;
  return (
    <section className="card" aria-label="Entries">
      <div className="head">
        <h2>Entries</h2>
        <i className="sp" />
        <Link className={buttonClass("ghost")} href={href("settings")}>
          Prices and limits
        </Link>
      </div>
      {items.length === 0 ? (
        <p className="body sub">
          None yet. A job holds its price when it starts; the price is charged when it is done and released if
          it fails.
        </p>
      ) : (
        <table className="ledger">
          <thead>
            <tr>
              <th>Entry</th>
              <th>Time</th>
              <th>Available</th>
              <th>Held</th>
            </tr>
          </thead>
          <tbody>
            {items.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
      {more && (
        <div className="body">
          <ShowMore onClick={more} of="entries" />
        </div>
      )}
    </section>
  );
}

const kinds = new Map([
  ["grant", "Added"],
  ["hold", "Held for a job"],
  ["charge", "Charged for a job"],
  ["release", "Given back: the job was not done"],
]);

function Entry({ entry }: { readonly entry: CreditEntry }) {
  const { kind, note, job_id: job, available_change: available, held_change: held } = entry;
  return (
    <tr>
      <td>
        <div className="brk">{[kinds.get(kind) ?? kind, note].filter(Boolean).join(": ")}</div>
        {job !== null && <div className="cut mono m">{job}</div>}
      </td>
      <td className="m">
        <Time seconds={entry.created_at} />
      </td>
      <td className={available > 0 ? "up" : ""}>{changeText(available)}</td>
      <td>{changeText(held)}</td>
    </tr>
  );
}

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero", maximumFractionDigits: 6 });

/** A change of a balance with its sign; nothing if there is none. */
export function changeText(change: number): string {
  return change === 0 ? "" : signed.format(change).replace("-", "−");
}

/** Adds credits to the account, which the server lets its operator do. */
function Grant({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const api = useApi();
  const queries = useQueryClient();
  const id = useId();
  const grant = useMutation({
    mutationFn: (body: { readonly amount: number; readonly note?: string }) =>
      api.send("credit_entry", "POST", `/accounts/${account.id}/credits`, body),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["credits"] }),
        queries.invalidateQueries({ queryKey: ["credits/entries"] }),
      ]);
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
        <p className="sub">The operator of the server may add credits to {account.name}.</p>
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
