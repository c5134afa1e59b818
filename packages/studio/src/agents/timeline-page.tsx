import "../styles/timeline.css";
import type { Agent } from "@likeness/contract/v1/types";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useApi } from "../api/api.ts";
import { useEvents } from "../api/events.tsx";
import { hasEnded } from "../api/follow-job.ts";
import { useList } from "../api/use-list.ts";
import { Avatar } from "../components/avatar.tsx";
import { buttonClass } from "../components/button.tsx";
import { Menu } from "../components/menu.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { Time } from "../components/time.tsx";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";
import { AgentsView } from "./agents-view.tsx";
import { type Entry, entryOfEvent, entryOfJob, groupByDay, kinds, mergeEntries } from "./timeline.ts";

const kindTexts = { pictures: "Pictures", problems: "Problems", feed: "Feed", other: "Other" } as const;

/** Agents whose names are loaded. */
const maxAgents = 200;

/** What happened to the agents and avatars of the account, and what happens now. */
export function TimelinePage() {
  const { query } = useRoute();
  const { entries, waiting, show, isLive, error, retry } = useTimeline();
  const agents = useAgents();
  const byAvatar = new Map(agents.map((agent) => [agent.avatar_id, agent]));
  const agentOf = ({ avatarId }: Entry) => (avatarId === undefined ? undefined : byAvatar.get(avatarId));

  const kind = kinds.find((one) => one === query.get("kind"));
  const name = query.get("agent") ?? undefined;
  const isWanted = (entry: Entry) =>
    (kind === undefined || entry.kind === kind) && (name === undefined || agentOf(entry)?.name === name);
  const filter = (change: { readonly agent?: string | undefined; readonly kind?: string | undefined }) => {
    const next = Object.entries({ agent: name, kind, ...change });
    const set = next.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    navigate(href("timeline", Object.fromEntries(set)));
  };
  const shown = entries?.filter(isWanted);
  const count = waiting.filter(isWanted).length;
  return (
    <>
      <Bar title="Agents" isTitleHidden={true}>
        <AgentsView current="timeline" />
        <i className="sp" />
        <span className={isLive ? "chip ok live" : "chip warn"} role="status">
          {isLive ? "Live" : "Connecting"}
        </span>
      </Bar>
      <div className="page">
        <div className="row wrap" role="group" aria-label="Filters">
          <Menu
            label="Agent"
            align="start"
            items={[
              {
                text: "All agents",
                isCurrent: name === undefined,
                onSelect: () => filter({ agent: undefined }),
              },
              ...agents.map((agent) => ({
                text: agent.name,
                isCurrent: agent.name === name,
                onSelect: () => filter({ agent: agent.name }),
              })),
            ]}
          >
            <span className="cut">{name ?? "All agents"}</span>
          </Menu>
          <Menu
            label="Kind"
            align="start"
            items={[
              {
                text: "All kinds",
                isCurrent: kind === undefined,
                onSelect: () => filter({ kind: undefined }),
              },
              ...kinds.map((one) => ({
                text: kindTexts[one],
                isCurrent: one === kind,
                onSelect: () => filter({ kind: one }),
              })),
            ]}
          >
            {kind === undefined ? "All kinds" : kindTexts[kind]}
          </Menu>
        </div>
        <div className="new-entries" role="status">
          {count > 0 && (
            <button type="button" className={buttonClass("primary")} onClick={show}>
              {count.toLocaleString()} new
            </button>
          )}
        </div>
        {error !== null ? (
          <ErrorState title="The timeline could not be loaded" error={error} onRetry={retry} />
        ) : shown === undefined ? (
          <Loading what="timeline" />
        ) : shown.length === 0 ? (
          <EmptyState
            title={name === undefined && kind === undefined ? "Nothing has happened yet" : "None of these"}
            text="New pictures, failures, likes and comments appear here when they happen."
            action={
              <Link className={buttonClass("primary")} href={href("agents")}>
                Go to the agents
              </Link>
            }
          />
        ) : (
          groupByDay(shown, new Date()).map(({ day, entries: ofDay }) => (
            <section key={day} className="card" aria-label={day}>
              <div className="head">
                <h2>{day}</h2>
              </div>
              <ol className="timeline">
                {ofDay.map((entry) => (
                  <Row key={entry.id} entry={entry} agent={agentOf(entry)} />
                ))}
              </ol>
            </section>
          ))
        )}
      </div>
    </>
  );
}

function Row({ entry, agent }: { readonly entry: Entry; readonly agent: Agent | undefined }) {
  const { text, code, seconds, avatarId, name: label } = entry;
  const name = agent?.name ?? label ?? "Account";
  const to = agent
    ? href(`agents/${encodeURIComponent(agent.name)}`)
    : avatarId === undefined
      ? undefined
      : href(`avatars/${avatarId}`);
  const picture = entry.picture ?? agent?.picture?.head_url ?? agent?.picture?.thumbnail_url;
  return (
    <li>
      <Avatar src={picture} name={name} size={64} />
      <div>
        <p className="row">
          {to === undefined ? (
            <b className="cut">{name}</b>
          ) : (
            <Link className="cut" href={to}>
              <b>{name}</b>
            </Link>
          )}
          {code !== undefined && <span className="chip bad">{code}</span>}
        </p>
        <p className="sub brk">{text}</p>
      </div>
      <small>
        <Time seconds={seconds} />
      </small>
    </li>
  );
}

/** Pixels from the top within which the page counts as scrolled there. */
const top = 8;

/** The last jobs that ended, and every event since. Events wait while the page is scrolled down. */
function useTimeline() {
  const api = useApi();
  const past = useQuery({
    queryKey: ["timeline"],
    queryFn: async ({ signal }) =>
      (await api.list("job", "/jobs", { query: { limit: 50 }, signal })).data
        .filter(hasEnded)
        .map(entryOfJob),
    // Events follow; a repetition would show what waits.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const [{ live, waiting }, setState] = useState<{
    readonly live: readonly Entry[];
    readonly waiting: readonly Entry[];
  }>({ live: [], waiting: [] });
  const isLive = useEvents({
    onEvent: (event) => {
      const entry = entryOfEvent(event);
      setState((state) => {
        if (state.live.some(({ id }) => id === entry.id)) return state;
        if (scrollY > top) return { ...state, waiting: mergeEntries([entry], state.waiting) };
        return { ...state, live: mergeEntries([entry], state.live) };
      });
    },
    onReopen: () => void past.refetch(),
  });
  useEffect(() => {
    const release = () => {
      if (scrollY > top) return;
      setState((state) =>
        state.waiting.length === 0 ? state : { live: mergeEntries(state.waiting, state.live), waiting: [] },
      );
    };
    addEventListener("scroll", release, { passive: true });
    return () => removeEventListener("scroll", release);
  }, []);
  return {
    /** Undefined until the past is loaded. */
    entries: past.data && mergeEntries(live, past.data),
    waiting,
    show: () => scrollTo({ top: 0 }),
    isLive,
    error: past.data === undefined ? past.error : null,
    retry: () => void past.refetch(),
  };
}

function useAgents(): readonly Agent[] {
  const { items = [], more } = useList("agent", "/agents", { query: {} });
  const next = items.length < maxAgents ? more : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => next?.(), [items.length]);
  return items;
}
