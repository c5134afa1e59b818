import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { Button } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

interface Results {
  readonly drawn: readonly string[];
  readonly failed: readonly { readonly agent: string; readonly message: string }[];
}

/** Draws the robot of every agent without a picture, and lists what came of it. */
export function DefaultAvatars({ text }: { readonly text: string }) {
  const api = useApi();
  const queries = useQueryClient();
  /** 50 at a time, until none is without. */
  const draw = useMutation({
    mutationFn: async (): Promise<Results> => {
      const drawn: string[] = [];
      for (;;) {
        const { agents, errors, remaining } = await api.send(
          "default_avatars",
          "POST",
          "/agents/avatars/generate-defaults",
        );
        drawn.push(...agents);
        if (remaining === 0 || agents.length === 0) return { drawn, failed: errors };
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["agents"] }),
  });
  const { data, error } = draw;
  return (
    <>
      <div className="row wrap">
        <p className="sub sp defaults">{text}</p>
        <Button disabled={draw.isPending} onClick={() => draw.mutate()}>
          {draw.isPending ? "Drawing" : "Generate default avatars"}
        </Button>
      </div>
      {error !== null && (
        <FailureNote
          title="The default avatars were not drawn"
          failure={failureOf(error)}
          onRetry={() => draw.mutate()}
          onDismiss={() => draw.reset()}
        />
      )}
      <div className="results" aria-live="polite">
        {data !== undefined && (
          <>
            <p className="tags">
              <span className="chip ok">{data.drawn.length.toLocaleString()} drawn</span>
              {data.failed.length > 0 && (
                <span className="chip bad">{data.failed.length.toLocaleString()} failed</span>
              )}
              {data.drawn.length === 0 && data.failed.length === 0 && (
                <small>Every agent has a picture already.</small>
              )}
            </p>
            {data.drawn.length + data.failed.length > 0 && (
              <ul className="card list">
                {data.failed.map(({ agent, message }) => (
                  <li key={agent}>
                    <div className="sp">
                      <Link href={href(`agents/${encodeURIComponent(agent)}`)}>
                        <b className="brk">{agent}</b>
                      </Link>
                      <p className="sub brk">{message}</p>
                    </div>
                    <span className="chip bad">failed</span>
                  </li>
                ))}
                {data.drawn.map((agent) => (
                  <li key={agent}>
                    <Link className="sp" href={href(`agents/${encodeURIComponent(agent)}`)}>
                      <b className="brk">{agent}</b>
                    </Link>
                    <span className="chip ok">drawn</span>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  );
}
