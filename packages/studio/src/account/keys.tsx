import type { CreateKeyRequest, Key, Scope } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useApi } from "../api/api.ts";
import { useSession } from "../api/session.ts";
import { useList } from "../api/use-list.ts";
import { DeleteButton } from "../components/delete-button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { type CreateDialogProps, FormDialog } from "../components/form-dialog.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { SecretNote } from "./secret-note.tsx";

const scopes: readonly (readonly [scope: Scope, text: string])[] = [
  ["read", "Read"],
  ["write", "Create and change avatars"],
  ["manage", "Manage webhooks, keys and credits"],
];

const day = 24 * 60 * 60;

/** The body of the request for what was entered, at a time in Unix seconds. */
export function keyOf(form: FormData, now: number): CreateKeyRequest {
  const name = form.get("name");
  const chosen = new Set(form.getAll("scopes"));
  const days = Number(form.get("days"));
  return {
    ...(typeof name === "string" && name.trim() !== "" && { name: name.trim() }),
    scopes: scopes.map(([scope]) => scope).filter((scope) => chosen.has(scope)),
    ...(days > 0 && { expires_at: Math.floor(now) + days * day }),
  };
}

/** The API keys of an account: what each may do, and whether it still works. */
export function Keys({
  accountId,
  head,
  isFormOpen,
  onCloseForm,
}: {
  /** Another account than that of the key of this tab, for the operator. */
  readonly accountId?: string;
  /** The head of the list, where the title of the view says something else. */
  readonly head?: ReactNode;
  readonly isFormOpen: boolean;
  readonly onCloseForm: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const { items, error, retry, more } = useList("api_key", "/keys", { query: { account_id: accountId } });
  const refresh = () => queries.invalidateQueries({ queryKey: ["keys"] });
  const create = useMutation({
    mutationFn: (body: CreateKeyRequest) =>
      api.send("api_key", "POST", "/keys", { ...body, ...(accountId && { account_id: accountId }) }),
    // The key is forgotten with the note that shows it.
    gcTime: 0,
    onSuccess: () => {
      onCloseForm();
      return refresh();
    },
  });
  const revoke = useMutation({
    mutationFn: (id: string) =>
      api.send("api_key", "DELETE", `/keys/${id}${accountId ? `?account_id=${accountId}` : ""}`),
    onSuccess: refresh,
  });
  return (
    <>
      {create.data?.api_key !== undefined && (
        <SecretNote
          title={`The key ${create.data.name ?? ""}`}
          text="Keep it where the program that uses it finds it."
          secret={create.data.api_key}
          copyLabel="Copy the key"
          onDismiss={() => create.reset()}
        />
      )}
      {revoke.error !== null && (
        <FailureNote
          title="The key was not revoked"
          failure={failureOf(revoke.error)}
          onDismiss={() => revoke.reset()}
        />
      )}
      {error !== null ? (
        <ErrorState title="The keys could not be loaded" error={error} onRetry={retry} />
      ) : items === undefined ? (
        <Loading what="keys" />
      ) : (
        <section className="card" aria-label="Keys">
          {head}
          {items.length === 0 ? (
            <p className="body sub">
              None yet. A key lets a program or another person use this account, for what it may do and as
              long as it is valid.
            </p>
          ) : (
            <ul className="list items">
              {items.map((key) => (
                <Item
                  key={key.id}
                  apiKey={key}
                  isBusy={revoke.isPending}
                  onRevoke={() => revoke.mutate(key.id)}
                />
              ))}
            </ul>
          )}
        </section>
      )}
      {more && <ShowMore onClick={more} of="keys" />}
      {isFormOpen && (
        <KeyDialog
          isBusy={create.isPending}
          error={create.error}
          onCreate={(body) => create.mutate(body)}
          onClose={() => {
            onCloseForm();
            if (create.isError) create.reset();
          }}
        />
      )}
    </>
  );
}

function KeyDialog({ onCreate, ...state }: CreateDialogProps<CreateKeyRequest>) {
  return (
    <FormDialog
      {...state}
      title="New key"
      failure="The key was not created"
      onSubmit={(form) => onCreate(keyOf(form, Date.now() / 1000))}
    >
      <label>
        Name
        <input className="f" name="name" required={true} maxLength={200} placeholder="dashboard" />
      </label>
      <fieldset className="checks">
        <legend>What it may do</legend>
        {scopes.map(([scope, text]) => (
          <label key={scope}>
            <input type="checkbox" name="scopes" value={scope} defaultChecked={scope !== "manage"} />
            {text}
          </label>
        ))}
      </fieldset>
      <label>
        Expires
        <select className="f" name="days">
          <option value="0">As the key of this tab</option>
          <option value="7">In 7 days</option>
          <option value="30">In 30 days</option>
          <option value="90">In 90 days</option>
          <option value="365">In a year</option>
        </select>
      </label>
    </FormDialog>
  );
}

function Item({
  apiKey: { name, prefix, scopes: may, created_at: createdAt, expires_at: expiresAt, revoked_at: revokedAt },
  isBusy,
  onRevoke,
}: {
  readonly apiKey: Key;
  readonly isBusy: boolean;
  readonly onRevoke: () => void;
}) {
  const session = useSession();
  const isOfTab = session.status === "signed-in" && session.apiKey.startsWith(prefix);
  const isExpired = expiresAt !== null && expiresAt * 1000 <= Date.now();
  return (
    <li>
      <div>
        <b className="brk">{name ?? "Without a name"}</b>
        <small>
          <code>{prefix}…</code> created <Time seconds={createdAt} />
          {expiresAt !== null &&
            `, ${isExpired ? "expired" : "expires"} ${new Date(expiresAt * 1000).toLocaleDateString(undefined, { dateStyle: "medium" })}`}
          {isOfTab && ". This tab uses it: revoking it signs you out."}
        </small>
      </div>
      <span className="tags">
        {may.map((scope) => (
          <span key={scope} className="chip">
            {scope}
          </span>
        ))}
      </span>
      {revokedAt !== null ? (
        <span className="chip bad">
          revoked <Time seconds={revokedAt} />
        </span>
      ) : isExpired ? (
        <span className="chip">expired</span>
      ) : (
        <div className="row wrap">
          <DeleteButton verb="Revoke" name={name ?? prefix} isBusy={isBusy} onDelete={onRevoke} />
        </div>
      )}
    </li>
  );
}
