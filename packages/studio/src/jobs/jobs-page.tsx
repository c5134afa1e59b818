import "../styles/feed.css";
import type { Job } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { useSlowInterval } from "../api/events.tsx";
import { hasEnded, stageText } from "../api/follow-job.ts";
import { useList } from "../api/use-list.ts";
import { Button, buttonClass } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { Progress } from "../components/progress.tsx";
import { Segmented } from "../components/segmented.tsx";
import { ShowMore } from "../components/show-more.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { durationText, Time } from "../components/time.tsx";
import { valueText } from "../create/traits.ts";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href, navigate, useRoute } from "../shell/router.ts";

const filters = ["all", "processing", "completed", "failed"] as const;
const filterTexts = { all: "All", processing: "Running", completed: "Done", failed: "Failed" } as const;

/** What was drawn, what is being drawn, and what failed and why. */
export function JobsPage() {
  const { query } = useRoute();
  const filter = filters.find((one) => one === query.get("status")) ?? "all";
  // Ends of jobs are events. Their progress is not.
  const interval = useSlowInterval();
  const { items, count, error, retry, more } = useList("job", "/jobs", {
    query: { status: filter === "all" ? undefined : filter },
    interval: (jobs) => (jobs.some((job) => !hasEnded(job)) ? interval : false),
  });
  const api = useApi();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: (id: string) => api.send("job", "POST", `/jobs/${id}/cancel`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["jobs"] }),
  });
  return (
    <>
      <Bar title="Jobs">
        {count !== undefined && <small className="wide">{count.toLocaleString()}</small>}
        <i className="sp" />
        <Segmented
          label="Jobs"
          value={filter}
          options={filters.map((one) => [one, filterTexts[one]] as const)}
          onChange={(next) => navigate(href("jobs", next === "all" ? {} : { status: next }))}
        />
      </Bar>
      <div className="page">
        {cancel.error !== null && (
          <FailureNote
            title="The job was not cancelled"
            failure={failureOf(cancel.error)}
            onDismiss={() => cancel.reset()}
          />
        )}
        {error !== null ? (
          <ErrorState title="The jobs could not be loaded" error={error} onRetry={retry} />
        ) : items === undefined ? (
          <Loading what="jobs" />
        ) : items.length === 0 ? (
          <EmptyState
            title={filter === "all" ? "No jobs yet" : "None of these"}
            text="Every picture that the server draws is a job, with its progress and the reason if it failed."
            action={
              <Link className={buttonClass("primary")} href={href("")}>
                Draw an avatar
              </Link>
            }
          />
        ) : (
          <>
            <section className="card tw" aria-label="Jobs">
              <table className="jobs">
                <thead>
                  <tr>
                    <th>Prompt</th>
                    <th className="wide">State</th>
                    <th className="wide">Took</th>
                    <th className="wide">Started</th>
                    <th>
                      <span className="vh">Action</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((job) => (
                    <Row key={job.id} job={job} onCancel={() => cancel.mutate(job.id)} />
                  ))}
                </tbody>
              </table>
            </section>
            {more && <ShowMore onClick={more} />}
          </>
        )}
      </div>
    </>
  );
}

const chips = { queued: "chip", completed: "chip ok", cancelled: "chip" } as const;
const states = { queued: "queued", completed: "done", cancelled: "cancelled" } as const;

function Row({ job, onCancel }: { readonly job: Job; readonly onCancel: () => void }) {
  const { prompt, emotion } = job.payload.input;
  const text = [emotion && valueText(emotion), prompt].filter(Boolean).join(": ") || valueText(job.type);
  return (
    <tr>
      <td>
        <div className="row">
          <Thumb job={job} />
          <div className="sp">
            <div className="cut">
              {job.target === null ? (
                text
              ) : (
                <Link href={href(`avatars/${job.target.avatar_id}`, { look: job.target.look_id })}>
                  {text}
                </Link>
              )}
            </div>
            {job.status === "failed" && (
              <small className="brk">
                {job.error.message} {job.error.action}
              </small>
            )}
            <div className="row only">
              <State job={job} text={text} />
              <small>
                <Time seconds={job.created_at} />
              </small>
            </div>
          </div>
        </div>
      </td>
      <td className="wide">
        <State job={job} text={text} />
      </td>
      <td className="wide">{tookText(job)}</td>
      <td className="wide m">
        <Time seconds={job.created_at} />
      </td>
      <td>
        {!hasEnded(job) ? (
          <Button kind="ghost" onClick={onCancel}>
            Cancel<span className="vh"> {text}</span>
          </Button>
        ) : (
          job.status === "failed" &&
          prompt && (
            <Link
              className={buttonClass("ghost")}
              href={href("", { prompt })}
              title="Change the prompt in Create"
            >
              Edit<span className="vh"> {text}</span>
            </Link>
          )
        )}
      </td>
    </tr>
  );
}

function State({ job, text }: { readonly job: Job; readonly text: string }) {
  return (
    <>
      {job.status === "processing" ? (
        <div>
          <small>{stageText({ stage: job.stage, fraction: job.progress })}</small>
          <Progress fraction={job.progress} label={`Progress of ${text}`} />
        </div>
      ) : job.status === "failed" ? (
        <span className="chip bad">{job.error.code}</span>
      ) : (
        <span className={chips[job.status]}>{states[job.status]}</span>
      )}
      {job.attempts > 1 && <small className="tries">{job.attempts} attempts</small>}
    </>
  );
}

/** The head of what was drawn. */
function Thumb({ job }: { readonly job: Job }) {
  if (job.status === "completed")
    return (
      <img
        className="hi"
        src={job.avatar.head_url ?? job.avatar.thumbnail_url}
        alt=""
        loading="lazy"
        width={32}
        height={32}
      />
    );
  return <span className="hi ph">{job.status === "failed" && <Icon name="alert" small />}</span>;
}

/** The time from the start of a job to its end. */
function tookText({ created_at: from, completed_at: to }: Job): string {
  return to === null ? "" : to === from ? "under 1 s" : durationText(to - from);
}
