import "../styles/agents.css";
import type { Agent } from "@likeness/contract/v1/types";
import { useEmotionCycle } from "@likeness/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { useSlowInterval } from "../api/events.tsx";
import { stageText, useWork } from "../api/follow-job.ts";
import { creditsText, usePrices } from "../api/prices.ts";
import { Avatar } from "../components/avatar.tsx";
import { Button } from "../components/button.tsx";
import { DeleteButton } from "../components/delete-button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Progress } from "../components/progress.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { emotions, valueText } from "../create/traits.ts";
import { Bar } from "../shell/bar.tsx";
import { href, navigate } from "../shell/router.ts";
import type { ViewProps } from "../shell/view-props.ts";

export function AgentPage({ params: { name = "" } }: ViewProps) {
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ["agents", "one", name],
    queryFn: ({ signal }) => api.get("agent", `/agents/${encodeURIComponent(name)}`, { signal }),
  });
  if (data !== undefined) return <OneAgent agent={data} />;
  return (
    <>
      <Bar title={name} />
      {error === null ? (
        <Loading what="the agent" />
      ) : (
        <ErrorState title="The agent could not be loaded" error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}

function OneAgent({ agent }: { readonly agent: Agent }) {
  const api = useApi();
  const queries = useQueryClient();
  const prices = usePrices();
  const { work, run, reset } = useWork();
  const [prompt, setPrompt] = useState("");
  const path = `/agents/${encodeURIComponent(agent.name)}`;
  const isCustom = agent.avatar_id !== null;
  const identity = useQuery({
    queryKey: ["agents", "one", agent.name, "identity"],
    queryFn: ({ signal }) => api.get("agent_identity", `${path}/identity`, { signal }),
  });
  const interval = useSlowInterval();
  const made = useQuery({
    queryKey: ["agents", "one", agent.name, "emotions"],
    queryFn: ({ signal }) => api.get("agent_emotions", `${path}/emotions`, { signal }),
    refetchInterval: ({ state }) =>
      isCustom && (state.data?.emotions.length ?? 0) < emotions.length ? interval : false,
  });
  const list = made.data?.emotions ?? [];
  const { index, next } = useEmotionCycle(list.map(({ image_url }) => ({ src: image_url })));
  const current = index === undefined ? undefined : list[index];
  const refresh = () => queries.invalidateQueries({ queryKey: ["agents"] });
  const start = (action: "generate" | "regenerate", body: object) =>
    run(
      () => api.send("job", "POST", `${path}/${action}`, body),
      () => {
        setPrompt("");
        reset();
        void refresh();
        void queries.invalidateQueries({ queryKey: ["credits"] });
      },
    );
  const back = useMutation({
    mutationFn: () => api.send("agent", "DELETE", `${path}/avatar`),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => api.send("deletion", "DELETE", path),
    onSuccess: async () => {
      navigate(href("agents"));
      await refresh();
    },
  });
  const problem = back.error ?? remove.error;
  const isWorking = work.status === "working";
  return (
    <>
      <Bar title={agent.name}>
        <i className="sp" />
        {list.length > 1 && (
          <Button icon="next" onClick={next}>
            <span className="wide">Next emotion</span>
            <span className="vh only">Next emotion</span>
          </Button>
        )}
        {isCustom && (
          <Button icon="again" disabled={isWorking} onClick={() => start("regenerate", {})}>
            <span className="wide">Another picture</span>
            <span className="vh only">Another picture</span>
          </Button>
        )}
      </Bar>
      <div className="page">
        <section className="card who" aria-label="Picture">
          <Avatar
            src={current?.image_url ?? agent.picture?.image_url}
            name={agent.name}
            size={112}
            alt={current?.alt ?? agent.picture?.alt ?? agent.name}
          />
          <div>
            <b className="brk">{agent.name}</b>
            <p className="sub brk">
              {identity.data?.prompt ??
                (isCustom ? "Made from a reference image" : "Default robot, the same one for this name")}
            </p>
            {current !== undefined && <small>{valueText(current.emotion)}, changes every 30 seconds</small>}
          </div>
        </section>
        {work.status === "failed" && (
          <FailureNote
            title="The picture was not made; the old one stays"
            failure={work.failure}
            onDismiss={reset}
          />
        )}
        {problem !== null && <FailureNote title="That did not work" failure={failureOf(problem)} />}
        <form
          className="card body"
          onSubmit={(event) => {
            event.preventDefault();
            start("generate", { prompt });
          }}
        >
          <label htmlFor="agent-prompt">
            <b>{isCustom ? "A new picture" : "Its own picture"}</b>
          </label>
          <textarea
            className="f"
            id="agent-prompt"
            rows={2}
            required={true}
            maxLength={5000}
            placeholder="a wise owl with round glasses"
            value={prompt}
            onInput={(event) => setPrompt(event.currentTarget.value)}
          />
          <div className="row wrap">
            <small>{creditsText(prices.image)}, its eight emotions included</small>
            <i className="sp" />
            <Button kind="primary" type="submit" disabled={isWorking || prompt.trim() === ""}>
              {isWorking ? stageText(work) : "Generate"}
            </Button>
          </div>
          {isWorking && <Progress fraction={work.fraction} label="Drawing the picture" />}
        </form>
        {isCustom && (
          <section className="card">
            <div className="head">
              <h2>Emotions</h2>
              <small>
                {list.length} of {emotions.length}
              </small>
            </div>
            <ul className="body emo">
              {emotions.map((emotion) => {
                const picture = list.find((one) => one.emotion === emotion);
                return (
                  <li
                    key={emotion}
                    {...(current?.emotion === emotion && { "aria-current": "true" as const })}
                  >
                    {picture === undefined ? (
                      <span className="ph" />
                    ) : (
                      <img src={picture.head_url ?? picture.thumbnail_url} alt="" width={96} height={96} />
                    )}
                    {valueText(emotion)}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <div className="row wrap">
          {isCustom && (
            <Button disabled={back.isPending} onClick={() => back.mutate()}>
              Back to the default robot
            </Button>
          )}
          <DeleteButton name={agent.name} isBusy={remove.isPending} onDelete={() => remove.mutate()} />
        </div>
      </div>
    </>
  );
}
