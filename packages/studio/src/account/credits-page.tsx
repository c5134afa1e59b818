import "../styles/account.css";
import type { CreditEntry } from "@likeness/contract/v1/types";
import { useState } from "react";
import { useCredits } from "../api/prices.ts";
import { useAccount } from "../api/use-account.ts";
import { useList } from "../api/use-list.ts";
import { Button, buttonClass } from "../components/button.tsx";
import { Figures } from "../components/figures.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";
import { GrantDialog } from "./grant-dialog.tsx";

/** What the account has, and what it spent on what. */
export function CreditsPage() {
  const [isGranting, setGranting] = useState(false);
  const credits = useCredits();
  const account = useAccount();
  const { data } = credits;
  // Credits for an account without a limit would give it one.
  const canGrant = account.data?.is_operator === true && data !== undefined && data.available !== null;
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
          <Figures
            label="Balance"
            of={[
              ["Available", data.available ?? "No limit"],
              ["Held for running jobs", data.held],
              ["Spent so far", data.charged],
            ]}
          />
        )}
        <Ledger />
      </div>
      {isGranting && account.data && (
        <GrantDialog account={account.data} onClose={() => setGranting(false)} />
      )}
    </>
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
