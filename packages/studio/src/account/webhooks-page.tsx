import "../styles/account.css";
import type { CreateWebhookRequest, Webhook } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { useList } from "../api/use-list.ts";
import { Button } from "../components/button.tsx";
import { DeleteButton } from "../components/delete-button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, useRoute } from "../shell/router.ts";
import { Deliveries } from "./deliveries.tsx";
import { SecretNote } from "./secret-note.tsx";
import { WebhookForm } from "./webhook-form.tsx";

/** How often the endpoints are loaded again, in milliseconds: the server disables those that fail for days. */
const interval = 60_000;

/** Where the server sends events, and what it sent there. */
export function WebhooksPage() {
  const api = useApi();
  const queries = useQueryClient();
  const { query } = useRoute();
  const [isFormOpen, setFormOpen] = useState(false);
  const { items, count, error, retry, more } = useList("webhook", "/webhooks", { query: {}, interval });
  const refresh = () => queries.invalidateQueries({ queryKey: ["webhooks"] });
  // A secret is forgotten with the note that shows it.
  const create = useMutation({
    mutationFn: (body: CreateWebhookRequest) => api.send("webhook", "POST", "/webhooks", body),
    gcTime: 0,
    onSuccess: () => {
      setFormOpen(false);
      return refresh();
    },
  });
  const endpoint = query.get("endpoint");
  return (
    <>
      <Bar title="Webhooks">
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
        <i className="sp" />
        <Button kind="primary" icon="plus" onClick={() => setFormOpen(true)}>
          New endpoint
        </Button>
      </Bar>
      <div className="page">
        {create.data?.secret !== undefined && (
          <SecretNote
            title={`The secret of ${create.data.endpoint_url}`}
            text="The receiver checks the signature of each request with it."
            secret={create.data.secret}
            copyLabel="Copy the secret"
            onDismiss={() => create.reset()}
          />
        )}
        {error !== null ? (
          <ErrorState title="The endpoints could not be loaded" error={error} onRetry={retry} />
        ) : items === undefined ? (
          <Loading what="endpoints" />
        ) : (
          <section className="card" aria-label="Endpoints">
            <div className="head">
              <h2>Endpoints</h2>
            </div>
            {items.length === 0 ? (
              <p className="body sub">
                None yet. An endpoint is an address of yours that the server tells when a job is done, an
                avatar was saved, or somebody liked one.
              </p>
            ) : (
              <ul className="list items">
                {items.map((webhook) => (
                  <Endpoint key={webhook.id} webhook={webhook} onChanged={refresh} />
                ))}
              </ul>
            )}
          </section>
        )}
        {more && <ShowMore onClick={more} of="endpoints" />}
        <Deliveries
          key={endpoint}
          endpoint={endpoint ?? undefined}
          url={items?.find(({ id }) => id === endpoint)?.endpoint_url}
        />
      </div>
      {isFormOpen && (
        <WebhookForm
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

function Endpoint({
  webhook,
  onChanged,
}: {
  readonly webhook: Webhook;
  readonly onChanged: () => Promise<void>;
}) {
  const {
    id,
    endpoint_url: url,
    description,
    events,
    is_active: isActive,
    failing_since: failingSince,
  } = webhook;
  const api = useApi();
  const queries = useQueryClient();
  const path = `/webhooks/${id}`;
  const toggle = useMutation({
    mutationFn: () => api.send("webhook", "PATCH", path, { is_active: !isActive }),
    onSuccess: onChanged,
  });
  const remove = useMutation({ mutationFn: () => api.send("webhook", "DELETE", path), onSuccess: onChanged });
  const rotate = useMutation({
    mutationFn: () => api.send("webhook", "POST", `${path}/rotate-secret`, {}),
    gcTime: 0,
  });
  const test = useMutation({
    mutationFn: () => api.send("delivery", "POST", `${path}/test`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["deliveries"] }),
  });
  const failed = [toggle, remove, rotate, test].find((change) => change.isError);
  const of = <span className="vh"> {url}</span>;
  return (
    <li>
      <div>
        <Link className="cut" href={href("webhooks", { endpoint: id })} title="Show its deliveries">
          {url}
        </Link>
        {description !== null && <small className="brk">{description}</small>}
        <small className="brk">
          {events === null ? "All events" : events.join(", ")}
          {failingSince !== null && (
            <>
              . Failing since <Time seconds={failingSince} />
            </>
          )}
        </small>
      </div>
      <span className={isActive ? (failingSince === null ? "chip ok" : "chip warn") : "chip bad"}>
        {isActive ? (failingSince === null ? "active" : "failing") : disabledText(webhook.disabled_reason)}
      </span>
      <div className="row wrap">
        <Button disabled={test.isPending || !isActive} onClick={() => test.mutate()}>
          Send a test{of}
        </Button>
        <Button disabled={toggle.isPending} onClick={() => toggle.mutate()}>
          {isActive ? "Disable" : "Enable"}
          {of}
        </Button>
        <Button disabled={rotate.isPending} onClick={() => rotate.mutate()}>
          New secret{of}
        </Button>
        <DeleteButton name={url} isBusy={remove.isPending} onDelete={() => remove.mutate()} />
      </div>
      {failed?.error && (
        <FailureNote
          title="That did not work"
          failure={failureOf(failed.error)}
          onDismiss={() => failed.reset()}
        />
      )}
      {rotate.data?.secret !== undefined && (
        <SecretNote
          title={`The new secret of ${url}`}
          text="For a day, requests are signed with the old secret too, so that the receiver can switch."
          secret={rotate.data.secret}
          copyLabel="Copy the new secret"
          onDismiss={() => rotate.reset()}
        />
      )}
    </li>
  );
}

/** Why an endpoint gets nothing. */
function disabledText(reason: string | null): string {
  if (reason === "gone") return "disabled: it answered 410";
  return reason === "failing" ? "disabled: it failed for days" : "disabled";
}
