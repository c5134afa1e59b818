import type { Avatar, Look } from "@likeness/contract/v1/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "../api/api.ts";
import { Button } from "../components/button.tsx";
import { CopyButton } from "../components/copy.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { Time } from "../components/time.tsx";
import { valueText } from "../create/traits.ts";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

/** The facts about an avatar, of which the name and the tags can be changed. */
export function Details({ avatar, look }: { readonly avatar: Avatar; readonly look: Look | undefined }) {
  const api = useApi();
  const queries = useQueryClient();
  const update = useMutation({
    mutationFn: (change: { label?: string | null; tags?: string[] }) =>
      api.send("saved_avatar", "PATCH", `/avatars/${avatar.id}`, change),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["avatars"] }),
  });
  const { job_id } = avatar;
  const job = useQuery({
    queryKey: ["jobs", job_id],
    enabled: job_id !== null,
    queryFn: ({ signal }) => api.get("job", `/jobs/${job_id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const picture = look?.status === "ready" ? look : avatar.status === "ready" ? avatar : undefined;
  const image = look?.status === "ready" ? look.image : avatar.images[0];
  const prompt = job.data?.payload.input.prompt;
  return (
    <section className="card">
      <div className="head">
        <h2>Details</h2>
      </div>
      <div className="body">
        <dl className="facts">
          <dt>Name</dt>
          <dd>
            <Editable
              label="Name"
              value={avatar.label ?? ""}
              placeholder="Untitled"
              onSave={(label) => update.mutate({ label: label === "" ? null : label })}
            />
          </dd>
          {picture !== undefined && (
            <>
              <dt>Style</dt>
              <dd>
                {valueText(
                  String(picture.brief["style"] ?? (picture.brief["subject"] === "human" ? "3d" : "flat")),
                )}
                {image && `, ${image.width} × ${image.height} ${image.format}`}
              </dd>
              <dt>Seed</dt>
              <dd className="mono">{picture.seed}</dd>
            </>
          )}
          {prompt !== undefined && prompt !== "" && (
            <>
              <dt>Prompt</dt>
              <dd className="brk">{prompt}</dd>
            </>
          )}
          <dt>Tags</dt>
          <dd className="tags">
            {avatar.tags.map((tag) => (
              <button
                key={tag}
                type="button"
                className="chip"
                onClick={() => update.mutate({ tags: avatar.tags.filter((other) => other !== tag) })}
              >
                <span className="cut">{tag}</span>
                <Icon name="x" small />
                <span className="vh">, remove</span>
              </button>
            ))}
            <TagForm onAdd={(tag) => update.mutate({ tags: [...new Set([...avatar.tags, tag])] })} />
          </dd>
          {avatar.parent_id !== null && (
            <>
              <dt>Remix of</dt>
              <dd>
                <Link className="lk" href={href(`avatars/${avatar.parent_id}`)}>
                  its parent
                </Link>
              </dd>
            </>
          )}
          {picture !== undefined && (
            <>
              <dt>Credit</dt>
              <dd>
                {picture.credit} <small>{picture.license}</small>
              </dd>
            </>
          )}
          <dt>Created</dt>
          <dd>
            <Time seconds={avatar.created_at} />
          </dd>
          <dt>Id</dt>
          <dd className="row">
            <span className="mono cut">{avatar.id}</span>
            <CopyButton text={avatar.id} label="Copy the id" />
          </dd>
        </dl>
        {update.error !== null && (
          <FailureNote title="It was not changed" failure={failureOf(update.error)} />
        )}
      </div>
    </section>
  );
}

/** A text that becomes a field when it is pressed. */
function Editable({
  label,
  value,
  placeholder,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onSave: (value: string) => void;
}) {
  const [text, setText] = useState<string>();
  /** The field that had the focus is gone, so that it moves back to the button. */
  const wasEdited = useRef(false);
  const close = () => {
    wasEdited.current = true;
    setText(undefined);
  };
  if (text === undefined)
    return (
      <button
        type="button"
        className="lk brk"
        ref={(button) => {
          if (button === null || !wasEdited.current) return;
          wasEdited.current = false;
          button.focus();
        }}
        onClick={() => setText(value)}
      >
        {value || placeholder}
        <span className="vh">, change</span>
      </button>
    );
  const save = () => {
    if (text.trim() !== value) onSave(text.trim());
    close();
  };
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        className="f"
        aria-label={label}
        // biome-ignore lint/a11y/noAutofocus: the field replaces the button that was pressed
        autoFocus={true}
        maxLength={200}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && close()}
      />
      <Button type="submit">Save</Button>
    </form>
  );
}

function TagForm({ onAdd }: { readonly onAdd: (tag: string) => void }) {
  const [tag, setTag] = useState("");
  return (
    <form
      className="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim() !== "") onAdd(tag.trim());
        setTag("");
      }}
    >
      <input
        aria-label="Add a tag"
        placeholder="+ tag"
        maxLength={50}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
    </form>
  );
}
