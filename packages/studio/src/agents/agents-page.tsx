import "../styles/agents.css";
import type { Agent } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { useList } from "../api/use-list.ts";
import { Avatar } from "../components/avatar.tsx";
import { Button } from "../components/button.tsx";
import { type CreateDialogProps, FormDialog } from "../components/form-dialog.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate } from "../shell/router.ts";
import { AgentsView } from "./agents-view.tsx";
import { DefaultAvatars } from "./default-avatars.tsx";

/** The agents of the account, each with its picture. */
export function AgentsPage() {
  const api = useApi();
  const queries = useQueryClient();
  const { items, count, error, retry, more } = useList("agent", "/agents", { query: {} });
  const [isFormOpen, setFormOpen] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ["agents"] });
  const create = useMutation({
    mutationFn: (name: string) => api.send("agent", "POST", "/agents", { name }),
    onSuccess: async ({ name: created }) => {
      await refresh();
      navigate(href(`agents/${encodeURIComponent(created)}`));
    },
  });
  return (
    <>
      <Bar title="Agents" isTitleHidden={true}>
        <AgentsView current="agents" />
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
        <i className="sp" />
        <Button kind="primary" icon="plus" onClick={() => setFormOpen(true)}>
          New agent
        </Button>
      </Bar>
      <div className="page">
        <div className="defaults-part">
          <DefaultAvatars text="Agents without a picture get the robot of their name." />
        </div>
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
                    <div className="sp">
                      <b className="cut">{agent.name}</b>
                      <span className="cut sub">{pictureText(agent)}</span>
                    </div>
                    <small className="wide">
                      <Time seconds={agent.updated_at} />
                    </small>
                  </Link>
                </li>
              ))}
            </ul>
            {more && <ShowMore onClick={more} of="agents" />}
          </>
        )}
      </div>
      {isFormOpen && (
        <AgentDialog
          isBusy={create.isPending}
          error={create.error}
          onCreate={(name) => create.mutate(name)}
          onClose={() => {
            setFormOpen(false);
            create.reset();
          }}
        />
      )}
    </>
  );
}

function pictureText({ picture }: Agent): string {
  if (picture === null) return "No picture yet";
  return picture.kind === "default" ? "Default robot" : (picture.alt ?? "Its own picture");
}

function AgentDialog({ onCreate, ...state }: CreateDialogProps<string>) {
  return (
    <FormDialog
      {...state}
      title="New agent"
      failure="The agent was not created"
      onSubmit={(form) => {
        const name = form.get("name");
        if (typeof name === "string") onCreate(name);
      }}
    >
      <label>
        Name
        <input
          className="f"
          name="name"
          placeholder="research-bot"
          required={true}
          maxLength={63}
          pattern="[a-z0-9][a-z0-9._\-]*"
          title="Small letters, digits, dots, underscores and hyphens"
          autoComplete="off"
        />
      </label>
      <p className="m">
        Small letters, digits, dots, underscores and hyphens. It gets the robot of its name until it has its
        own picture.
      </p>
    </FormDialog>
  );
}
