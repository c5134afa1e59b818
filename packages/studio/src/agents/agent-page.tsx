import "../styles/agents.css";
import type { Agent, AgentEmotion, AgentIdentity } from "@likeness/contract/v1/types";
import { useEmotionCycle } from "@likeness/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { useSlowInterval } from "../api/events.tsx";
import { stageText, useWork } from "../api/follow-job.ts";
import { Avatar } from "../components/avatar.tsx";
import { Button } from "../components/button.tsx";
import { DeleteButton } from "../components/delete-button.tsx";
import { Facts } from "../components/facts.tsx";
import { failureOf, failureOfJob } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { useFileUrl } from "../components/image-field.tsx";
import { Progress } from "../components/progress.tsx";
import { ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { emotions, valueText } from "../create/traits.ts";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate } from "../shell/router.ts";
import type { ViewProps } from "../shell/view-props.ts";
import { AgentCode } from "./agent-code.tsx";
import { GenerateDialog, type GenerateRequest } from "./generate-dialog.tsx";

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
  const { work, run, reset } = useWork();
  const [isDialogOpen, setDialogOpen] = useState(false);
  /** What was asked for last, to change it after a failure. */
  const [request, setRequest] = useState<GenerateRequest>();
  const path = `/agents/${encodeURIComponent(agent.name)}`;
  const isCustom = agent.avatar_id !== null;
  const identity = useQuery({
    queryKey: ["agents", "one", agent.name, "identity"],
    queryFn: ({ signal }) => api.get("agent_identity", `${path}/identity`, { signal }),
  });
  // Its last picture was not made. That of before, or the robot, is still shown.
  const failedJob = identity.data?.status === "error" ? identity.data.job_id : null;
  const failed = useQuery({
    queryKey: ["jobs", "one", failedJob],
    queryFn: ({ signal }) => api.get("job", `/jobs/${failedJob}`, { signal }),
    enabled: failedJob !== null,
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
        setRequest(undefined);
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
      <header className="bar">
        <Link className="m wide" href={href("agents")}>
          Agents
        </Link>
        <span className="m wide" aria-hidden="true">
          /
        </span>
        <h1 className="cut">{agent.name}</h1>
        <i className="sp" />
        {isCustom && (
          <Button
            icon="again"
            disabled={isWorking}
            title="Another picture of the same prompt and reference"
            onClick={() => start("regenerate", {})}
          >
            <span className="wide">Regenerate</span>
            <span className="vh only">Regenerate</span>
          </Button>
        )}
        <Button kind="primary" disabled={isWorking} onClick={() => setDialogOpen(true)}>
          {isCustom ? "Change prompt" : "Generate avatar"}
        </Button>
      </header>
      <div className="page cols">
        <section className="card who" aria-label="Picture">
          <Avatar
            src={current?.image_url ?? agent.picture?.image_url}
            name={agent.name}
            size={112}
            alt={current?.alt ?? agent.picture?.alt ?? agent.name}
          />
          <div>
            <b className="brk">{agent.name}</b>
            <p className="sub brk">{descriptionOf(agent, identity.data?.prompt)}</p>
            {current !== undefined && <small>{valueText(current.emotion)}, changes every 30 seconds</small>}
            {isWorking && (
              <div className="making" role="status">
                <small>{stageText(work)}</small>
                <Progress fraction={work.fraction} label="Drawing the picture" />
              </div>
            )}
          </div>
          {list.length > 1 && (
            <Button icon="next" onClick={next}>
              Next emotion
            </Button>
          )}
        </section>
        {work.status === "failed" && (
          <FailureNote
            title="The picture was not made; the old one stays"
            failure={{ ...work.failure, canRetry: true }}
            onRetry={() => {
              reset();
              if (request === undefined) start("regenerate", {});
              else setDialogOpen(true);
            }}
            onDismiss={reset}
          />
        )}
        {work.status === "idle" && failed.data?.status === "failed" && (
          <FailureNote
            title="The last picture was not made"
            failure={{ ...failureOfJob(failed.data.error, failed.data.id), canRetry: true }}
            onRetry={() => setDialogOpen(true)}
          />
        )}
        {problem !== null && (
          <FailureNote
            title="That did not work"
            failure={failureOf(problem)}
            onDismiss={() => {
              back.reset();
              remove.reset();
            }}
          />
        )}
        <div className="col">
          {isCustom && (failedJob === null || list.length > 0) && (
            <Emotions list={list} current={current?.emotion} />
          )}
          <AgentCode name={agent.name} />
        </div>
        <aside className="col" aria-label={`About ${agent.name}`}>
          <Identity agent={agent} identity={identity.data} />
          <section className="card">
            <div className="head">
              <h2>Remove</h2>
            </div>
            <div className="body">
              <p className="sub">
                {isCustom
                  ? "Without its avatar it gets the default robot of its name. Deleting it removes the name too."
                  : "Deleting it removes its name and its robot."}
              </p>
              <div className="row wrap">
                {isCustom && (
                  <Button disabled={back.isPending} onClick={() => back.mutate()}>
                    Remove avatar
                  </Button>
                )}
                <DeleteButton name={agent.name} isBusy={remove.isPending} onDelete={() => remove.mutate()} />
              </div>
            </div>
          </section>
        </aside>
      </div>
      {isDialogOpen && (
        <GenerateDialog
          name={agent.name}
          start={request ?? (identity.data?.prompt ? { prompt: identity.data.prompt } : {})}
          onGenerate={(body) => {
            setDialogOpen(false);
            setRequest(body);
            start("generate", body);
          }}
          onRemove={
            isCustom
              ? () => {
                  setDialogOpen(false);
                  back.mutate();
                }
              : undefined
          }
          onClose={() => setDialogOpen(false)}
        />
      )}
    </>
  );
}

function descriptionOf({ picture, avatar_id }: Agent, prompt: string | null | undefined): string {
  if (prompt) return prompt;
  if (avatar_id !== null) return "Made from a reference image";
  return picture === null ? "Without a picture" : "Default robot, the same one for this name";
}

function Emotions({
  list,
  current,
}: {
  readonly list: readonly AgentEmotion[];
  readonly current: string | undefined;
}) {
  return (
    <section className="card" aria-label="Emotions">
      <div className="head">
        <h2>Emotions</h2>
        <small role="status">
          {list.length} of {emotions.length}
        </small>
      </div>
      <ul className="body emo">
        {emotions.map((emotion) => {
          const picture = list.find((one) => one.emotion === emotion);
          return (
            <li key={emotion} {...(current === emotion && { "aria-current": "true" as const })}>
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
  );
}

/** What its picture was made of. */
function Identity({
  agent,
  identity,
}: {
  readonly agent: Agent;
  readonly identity: AgentIdentity | undefined;
}) {
  const hasReference = identity?.has_reference === true;
  const reference = useReference(agent, hasReference);
  if (identity === undefined) return null;
  const { refined_prompt: refined, updated_at: updatedAt } = identity;
  return (
    <section className="card" aria-label="Identity">
      <div className="head">
        <h2>Identity</h2>
      </div>
      <div className="body">
        <Facts
          of={[
            ...(identity.prompt ? [["Prompt", identity.prompt] as const] : []),
            ...(refined ? [["Understood", refined] as const] : []),
            ...(reference === undefined
              ? []
              : [
                  [
                    "Reference",
                    <img key="reference" className="hi" src={reference} alt="The reference" />,
                  ] as const,
                ]),
            ["Picture", identity.kind],
            ...(agent.avatar_id === null
              ? []
              : [
                  [
                    "Looks",
                    <Link key="looks" className="lk" href={href(`avatars/${agent.avatar_id}`)}>
                      Earlier pictures and emotions
                    </Link>,
                  ] as const,
                ]),
            ["Updated", <Time key="updated" seconds={updatedAt} />],
          ]}
        />
      </div>
    </section>
  );
}

/** An address of the reference image, which needs the API key. */
function useReference(agent: Agent, hasReference: boolean): string | undefined {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ["agents", "one", agent.name, "reference", agent.picture?.version],
    queryFn: ({ signal }) => api.file(`/agents/${encodeURIComponent(agent.name)}/reference`, { signal }),
    enabled: hasReference,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useFileUrl(hasReference ? data : undefined);
}
