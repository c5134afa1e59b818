import type { Avatar } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useApi } from "../api/api.ts";
import { creditsText, usePrices } from "../api/prices.ts";
import { Button, IconButton } from "../components/button.tsx";
import { download, fileName } from "../components/download.ts";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { href, navigate } from "../shell/router.ts";
import { nameOf } from "./avatar-tile.tsx";

/** How long a deletion can be undone, in milliseconds. */
const undoTime = 6000;

/** How many characters one picture can show. */
const mostInCast = 6;

/** What can be done with the selected avatars. It floats, and moves no tile. */
export function BulkBar({
  avatars,
  removed,
  onClear,
  onRemoved,
}: {
  readonly avatars: readonly Avatar[];
  /** The avatars that are being deleted. */
  readonly removed: ReadonlySet<string>;
  readonly onClear: () => void;
  readonly onRemoved: (ids: ReadonlySet<string>) => void;
}) {
  const api = useApi();
  const prices = usePrices();
  const queries = useQueryClient();
  const [tag, setTag] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<readonly string[]>([]);

  const work = useMutation({
    mutationFn: async (each: (avatar: Avatar) => Promise<unknown>) => {
      for (const avatar of avatars) await each(avatar);
    },
    onSuccess: onClear,
    onSettled: () => queries.invalidateQueries({ queryKey: ["avatars"] }),
  });
  const cast = useMutation({
    mutationFn: () =>
      api.send("job", "POST", "/avatars/cast", { characters: avatars.map(({ id }) => ({ avatar_id: id })) }),
    onSuccess: async ({ target }) => {
      await queries.invalidateQueries({ queryKey: ["avatars"] });
      if (target !== null) navigate(href(`avatars/${target.avatar_id}`));
    },
  });
  const deletion = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await api.send("deletion", "DELETE", `/avatars/${id}`);
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ["avatars"] });
      onRemoved(new Set());
    },
  });

  const deleteNow = () => {
    clearTimeout(timer.current);
    if (pending.current.length > 0) deletion.mutate(pending.current);
    pending.current = [];
  };
  const deleteLater = () => {
    deleteNow();
    pending.current = avatars.map(({ id }) => id);
    onRemoved(new Set(pending.current));
    onClear();
    timer.current = setTimeout(deleteNow, undoTime);
  };
  const undo = () => {
    clearTimeout(timer.current);
    pending.current = [];
    onRemoved(new Set());
  };
  // Leaving the view does not take the deletion back.
  const last = useRef(deleteNow);
  last.current = deleteNow;
  useEffect(() => () => last.current(), []);

  const error = work.error ?? cast.error ?? deletion.error;
  if (error !== null)
    return (
      <FailureNote
        title="Not all of it was done"
        failure={failureOf(error)}
        onDismiss={() => {
          work.reset();
          cast.reset();
          deletion.reset();
        }}
      />
    );
  if (avatars.length === 0)
    return removed.size === 0 ? null : (
      <div className="bulk" role="status">
        <b>{removed.size} deleted</b>
        <Button kind="ghost" icon="undo" onClick={undo} disabled={deletion.isPending}>
          Undo
        </Button>
      </div>
    );
  const isBusy = work.isPending || cast.isPending;
  const canCast =
    avatars.length >= 2 && avatars.length <= mostInCast && avatars.every(({ status }) => status === "ready");
  if (tag !== undefined)
    return (
      <form
        className="bulk"
        onSubmit={(event) => {
          event.preventDefault();
          const text = tag.trim();
          if (text !== "")
            work.mutate(async ({ id, tags }) =>
              api.send("saved_avatar", "PATCH", `/avatars/${id}`, { tags: [...new Set([...tags, text])] }),
            );
          setTag(undefined);
        }}
      >
        <input
          className="f"
          aria-label="Tag"
          // biome-ignore lint/a11y/noAutofocus: the field replaces the button that was pressed
          autoFocus={true}
          maxLength={50}
          placeholder="Tag, such as team"
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" className="b p">
          Add
        </button>
        <IconButton kind="ghost" icon="x" label="Cancel" onClick={() => setTag(undefined)} />
      </form>
    );
  return (
    <div className="bulk" role="toolbar" aria-label={`${avatars.length} selected`}>
      <b aria-live="polite">{avatars.length} selected</b>
      <Button
        kind="ghost"
        icon="get"
        aria-label="Download"
        disabled={isBusy}
        onClick={() =>
          work.mutate(async (avatar) => {
            if (avatar.status !== "ready") return;
            download(
              await api.file(avatar.image_url),
              fileName(nameOf(avatar), avatar.images[0]?.format ?? "png"),
            );
          })
        }
      >
        <span className="wide">Download</span>
      </Button>
      <Button kind="ghost" icon="hint" aria-label="Tag" disabled={isBusy} onClick={() => setTag("")}>
        <span className="wide">Tag</span>
      </Button>
      <Button
        kind="ghost"
        icon="globe"
        aria-label="Publish"
        disabled={isBusy}
        onClick={() =>
          work.mutate(async ({ id }) => api.send("saved_avatar", "POST", `/avatars/${id}/publish`, {}))
        }
      >
        <span className="wide">Publish</span>
      </Button>
      {canCast && (
        <Button
          kind="ghost"
          icon="agents"
          aria-label="Draw them together"
          title={`Draw them together, ${creditsText(prices.cast)}`}
          disabled={isBusy}
          onClick={() => cast.mutate()}
        >
          <span className="wide">Together, {creditsText(prices.cast)}</span>
        </Button>
      )}
      <Button kind="ghost-danger" icon="trash" aria-label="Delete" disabled={isBusy} onClick={deleteLater}>
        <span className="wide">Delete</span>
      </Button>
      <IconButton kind="ghost" icon="x" label="Clear the selection" onClick={onClear} />
    </div>
  );
}
