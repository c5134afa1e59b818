import "../styles/agents.css";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { useList } from "../api/use-list.ts";
import { Avatar } from "../components/avatar.tsx";
import { Button } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate } from "../shell/router.ts";
import { AgentsView } from "./agents-view.tsx";

/** The agents of the account, each with its picture. */
export function AgentsPage() {
  const api = useApi();
  const queries = useQueryClient();
  const { items, count, error, retry, more } = useList("agent", "/agents", { query: {} });
  const [name, setName] = useState("");
  const refresh = () => queries.invalidateQueries({ queryKey: ["agents"] });
  const create = useMutation({
    mutationFn: () => api.send("agent", "POST", "/agents", { name }),
    onSuccess: async ({ name: created }) => {
      await refresh();
      navigate(href(`agents/${encodeURIComponent(created)}`));
    },
  });
  /** 50 at a time, until none is without. */
  const defaults = useMutation({
    mutationFn: async () => {
      const all = { generated: 0, errors: [] as { readonly agent: string; readonly message: string }[] };
      for (;;) {
        const { generated, errors, remaining } = await api.send(
          "default_avatars",
          "POST",
          "/agents/avatars/generate-defaults",
        );
        all.generated += generated;
        all.errors.push(...errors);
        if (remaining === 0 || generated === 0) return all;
      }
    },
    onSettled: refresh,
  });
  const problem = create.error ?? defaults.error;
  return (
    <>
      <Bar title="Agents">
        <AgentsView current="agents" />
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
      </Bar>
      <div className="page">
        <div className="row wrap">
          <form
            className="new-agent"
            onSubmit={(event) => {
              event.preventDefault();
              create.mutate();
            }}
          >
            <input
              className="f"
              aria-label="Name of the new agent"
              placeholder="research-bot"
              required={true}
              maxLength={63}
              pattern="[a-z0-9][a-z0-9._\-]*"
              title="Small letters, digits, dots, underscores and hyphens"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" kind="primary" icon="plus" disabled={create.isPending}>
              New agent
            </Button>
          </form>
          <i className="sp" />
          <Button disabled={defaults.isPending} onClick={() => defaults.mutate()}>
            {defaults.isPending ? "Drawing" : "Generate default avatars"}
          </Button>
        </div>
        {problem !== null && <FailureNote title="That did not work" failure={failureOf(problem)} />}
        {defaults.data !== undefined && (
          <div className="note good" role="status">
            <Icon name="check" />
            <div>
              <p>
                {defaults.data.generated} default {defaults.data.generated === 1 ? "avatar" : "avatars"} drawn
                {defaults.data.errors.length > 0 && `, ${defaults.data.errors.length} failed`}.
              </p>
              {defaults.data.errors.map(({ agent, message }) => (
                <p key={agent} className="brk">
                  {agent}: {message}
                </p>
              ))}
            </div>
          </div>
        )}
        {error !== null ? (
          <ErrorState title="The agents could not be loaded" error={error} onRetry={retry} />
        ) : items === undefined ? (
          <Loading what="agents" />
        ) : items.length === 0 ? (
          <EmptyState
            title="No agents yet"
            text="An agent is a name with a picture that shows emotions. It has a robot until it gets its own."
          />
        ) : (
          <>
            <ul className="agents">
              {items.map((agent) => (
                <li key={agent.id}>
                  <Link className="card" href={href(`agents/${encodeURIComponent(agent.name)}`)}>
                    <Avatar
                      src={agent.picture?.head_url ?? agent.picture?.thumbnail_url}
                      name={agent.name}
                      size={32}
                    />
                    <b className="cut">{agent.name}</b>
                    <i className="sp" />
                    <span className="chip">{agent.picture?.kind ?? "no picture"}</span>
                    <small className="wide">
                      <Time seconds={agent.updated_at} />
                    </small>
                  </Link>
                </li>
              ))}
            </ul>
            {more && <Button onClick={more}>Show more</Button>}
          </>
        )}
      </div>
    </>
  );
}
