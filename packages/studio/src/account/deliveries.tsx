import type { Delivery } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { useSlowInterval } from "../api/events.tsx";
import { useList } from "../api/use-list.ts";
import { Button, buttonClass } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Segmented } from "../components/segmented.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";

/** Whether something is on its way, or will be within seconds. */
function isDue({ status, next_attempt_at: nextAt }: Delivery): boolean {
  return status === "pending" && (nextAt === null || nextAt <= Date.now() / 1000 + 5);
}

/** How often the list is loaded again without an event and with nothing on its way, in milliseconds. */
const calmInterval = 60_000;

const filters = ["all", "pending", "succeeded", "failed"] as const;
const filterTexts = { all: "All", pending: "Waiting", succeeded: "Done", failed: "Failed" } as const;

/** What was sent, or is to be sent, to one endpoint or to all. */
export function Deliveries({
  endpoint,
  url,
}: {
  /** The id of the endpoint. */
  readonly endpoint: string | undefined;
  readonly url: string | undefined;
}) {
  const { query } = useRoute();
  const filter = filters.find((one) => one === query.get("status")) ?? "all";
  const path =
    endpoint === undefined ? "/deliveries" : `/webhooks/${encodeURIComponent(endpoint)}/deliveries`;
  const interval = useSlowInterval();
  const { items, error, retry, more } = useList("delivery", path, {
    query: { status: filter === "all" ? undefined : filter },
    interval: (deliveries) => (deliveries.some(isDue) ? interval : calmInterval),
  });
  const api = useApi();
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: (id: string) => api.send("delivery", "POST", `/deliveries/${id}/replay`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["deliveries"] }),
  });
  return (
    <section className="card" aria-label="Deliveries">
      <div className="head wrap">
        <h2>Deliveries</h2>
        {endpoint !== undefined && (
          <>
            <small className="cut">to {url ?? "one endpoint"}</small>
            <Link className={buttonClass("ghost")} href={href("webhooks")}>
              Show all
            </Link>
          </>
        )}
        <i className="sp" />
        <Segmented
          label="Deliveries"
          value={filter}
          options={filters.map((one) => [one, filterTexts[one]] as const)}
          onChange={(next) =>
            navigate(
              href("webhooks", {
                ...(endpoint !== undefined && { endpoint }),
                ...(next !== "all" && { status: next }),
              }),
            )
          }
        />
      </div>
      {replay.error !== null && (
        <FailureNote
          title="It was not sent again"
          failure={failureOf(replay.error)}
          onDismiss={() => replay.reset()}
        />
      )}
      {error !== null ? (
        <ErrorState title="The deliveries could not be loaded" error={error} onRetry={retry} />
      ) : items === undefined ? (
        <Loading what="deliveries" />
      ) : items.length === 0 ? (
        <p className="body sub">
          {filter === "all"
            ? "Nothing was sent yet. Each event that is sent to an endpoint is listed here, with the answer."
            : "None of these."}
        </p>
      ) : (
        <table className="deliveries">
          <thead>
            <tr>
              <th>Event</th>
              <th>Answer</th>
              <th className="wide">Attempts</th>
              <th className="wide">Created</th>
              <th>
                <span className="vh">Action</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} onReplay={() => replay.mutate(delivery.id)} />
            ))}
          </tbody>
        </table>
      )}
      {more && (
        <div className="body">
          <ShowMore onClick={more} of="deliveries" />
        </div>
      )}
    </section>
  );
}

const chips = { pending: "chip acc", succeeded: "chip ok", failed: "chip bad" } as const;
const states = { pending: "waiting", succeeded: "done", failed: "failed" } as const;

function Row({ delivery, onReplay }: { readonly delivery: Delivery; readonly onReplay: () => void }) {
  const { attempts, event_type: type, endpoint_url: url, status, next_attempt_at: nextAt } = delivery;
  const last = attempts.at(-1);
  return (
    <tr>
      <td>
        <div className="cut mono">{type}</div>
        <small className="brk">{url}</small>
        <small className="only">
          <Time seconds={delivery.created_at} />
        </small>
        {attempts.length > 0 && (
          <details>
            <summary className="m">
              {attempts.length} {attempts.length === 1 ? "attempt" : "attempts"}
            </summary>
            <ol>
              {attempts.map(({ attempted_at: at, duration_ms: duration, status: code, error }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: attempts are only ever added at the end
                <li key={index} className="m brk">
                  <Time seconds={at} />: {error ?? `responded with ${code}`}, {duration.toLocaleString()} ms
                </li>
              ))}
            </ol>
          </details>
        )}
        {nextAt !== null && attempts.length > 0 && (
          <small>
            Next attempt at {new Date(nextAt * 1000).toLocaleTimeString(undefined, { timeStyle: "short" })}
          </small>
        )}
      </td>
      <td>
        <span className={chips[status]}>
          {last?.status ?? (last === undefined ? "" : "no answer")} {states[status]}
        </span>
      </td>
      <td className="wide">{attempts.length}</td>
      <td className="wide m">
        <Time seconds={delivery.created_at} />
      </td>
      <td>
        <Button kind="ghost" icon="again" title="Send again" onClick={onReplay}>
          <span>
            Send again<span className="vh"> {type}</span>
          </span>
        </Button>
      </td>
    </tr>
  );
}
