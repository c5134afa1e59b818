import type { Avatar, Look } from "@likeness/contract/v1/types";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { stageText, useWork } from "../api/follow-job.ts";
import { creditsText, usePrices } from "../api/prices.ts";
import { Button } from "../components/button.tsx";
import { FailureNote } from "../components/failure-note.tsx";
import { Progress } from "../components/progress.tsx";
import { Segmented } from "../components/segmented.tsx";
import type { DrawRequest } from "../drawing/protocol.ts";
import { useDrawing } from "../drawing/use-drawing.ts";
import { href, navigate } from "../shell/router.ts";
import { changesOf } from "./changes.ts";

/** Describes a change of a look, shows what of it is understood, and draws it as a new look or as a new avatar. */
export function EditForm({
  avatar,
  look,
  isRemix,
  onRemix,
}: {
  readonly avatar: Avatar;
  readonly look: Look | undefined;
  /** Makes another avatar instead of another look. */
  readonly isRemix: boolean;
  readonly onRemix: (isRemix: boolean) => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const [prompt, setPrompt] = useState("");
  const { work, run, reset } = useWork();
  const code = look?.status === "ready" ? look.code : null;
  const request = (text: string): DrawRequest | undefined =>
    code === null ? undefined : { prompt: text, without: "", aspectRatio: "1:1", traits: {}, code };
  const before = useDrawing(request(""), { priority: "later" }).drawn;
  const after = useDrawing(prompt.trim() === "" ? undefined : request(prompt), {
    priority: "now",
    delay: 60,
  }).drawn;
  const changes =
    before === undefined || after === undefined || prompt.trim() === ""
      ? []
      : changesOf(before.traits, after.traits);
  const prices = usePrices();
  const isWorking = work.status === "working";

  const submit = () => {
    const text = prompt.trim();
    if (text === "" || isWorking) return;
    run(
      () =>
        isRemix
          ? api.send("job", "POST", `/avatars/${avatar.id}/remix`, { prompt: text })
          : api.send("job", "POST", `/avatars/${avatar.id}/looks`, { prompt: text, look_id: look?.id }),
      ({ target }) => {
        void queries.invalidateQueries({ queryKey: ["avatars"] });
        void queries.invalidateQueries({ queryKey: ["credits"] });
        setPrompt("");
        reset();
        if (target !== null)
          navigate(href(`avatars/${target.avatar_id}`, isRemix ? {} : { look: target.look_id }));
      },
    );
  };

  return (
    <form
      className="card body"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="row">
        <label htmlFor="edit" className="sp">
          <b>{isRemix ? "Another avatar from this one" : "Change this look"}</b>
        </label>
        <Segmented
          label="Result"
          value={isRemix ? "remix" : "look"}
          options={[
            ["look", "New look"],
            ["remix", "Remix"],
          ]}
          onChange={(result) => onRemix(result === "remix")}
        />
      </div>
      <textarea
        className="f"
        id="edit"
        rows={2}
        maxLength={5000}
        placeholder={isRemix ? "as a pirate with blue hair" : "give her a yellow jacket and sunglasses"}
        value={prompt}
        onInput={(event) => setPrompt(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="row wrap">
        <span className="tags" aria-live="polite">
          {changes.map((change) => (
            <span className="chip acc" key={change}>
              {change}
            </span>
          ))}
          {changes.length === 0 && prompt.trim() !== "" && after !== undefined && (
            <small>Nothing of it is understood yet.</small>
          )}
        </span>
        <i className="sp" />
        <small>{creditsText(prices.image)}</small>
        <Button kind="primary" type="submit" disabled={isWorking || prompt.trim() === ""}>
          {isWorking ? stageText(work) : isRemix ? "Make avatar" : "Make look"}
        </Button>
      </div>
      {isWorking && <Progress fraction={work.fraction} label="Drawing the look" />}
      {work.status === "failed" && (
        <FailureNote
          title="The look was not made"
          failure={work.failure}
          onRetry={submit}
          onDismiss={reset}
        />
      )}
    </form>
  );
}
