import "../styles/create.css";
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useCallback, useEffect, useRef, useState } from "react";
import { useApi } from "../api/api.ts";
import { stageText, useWork } from "../api/follow-job.ts";
import { creditsText, type Resolution, resolutions, useCredits, usePrices } from "../api/prices.ts";
import { Button, buttonClass, IconButton } from "../components/button.tsx";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { acceptedImages, firstFile, imageProblem } from "../components/image-file.ts";
import { Segmented } from "../components/segmented.tsx";
import { useTraitOptions } from "../drawing/drawing.ts";
import { useDrawing } from "../drawing/use-drawing.ts";
import { Bar } from "../shell/bar.tsx";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";
import { useShortcuts } from "../shell/shortcuts.ts";
import { CodePanel } from "./code-panel.tsx";
import { createParamsOf } from "./create-params.ts";
import { DownloadMenu } from "./download-menu.tsx";
import { drawRequestOf, newSeed, withTrait } from "./draft.ts";
import { PromptEditor, ReadingSummary } from "./prompt-editor.tsx";
import { ReferenceChip } from "./reference.tsx";
import { EmotionStrip, SeedHistory, ShapeChoice, StyleChoice } from "./strips.tsx";
import { TraitsPanel } from "./traits-panel.tsx";
import { useDraft } from "./use-draft.ts";

const nothingRead = { understood: [], ignored: [], warnings: [] };

export function CreatePage() {
  const { draft, change, undo } = useDraft();
  const options = useTraitOptions();
  const { drawn, url, error } = useDrawing(drawRequestOf(draft), { priority: "now" });
  const [lit, setLit] = useState<readonly string[]>([]);
  const [litTrait, setLitTrait] = useState<string>();
  const [isCodeShown, setCodeShown] = useState(false);
  const [isTraitsOpen, setTraitsOpen] = useState(false);
  const [isWithoutShown, setWithoutShown] = useState(draft.without !== "");
  const [seeds, setSeeds] = useState<readonly number[]>([]);
  const [reference, setReference] = useState<File>();
  const [referenceProblem, setReferenceProblem] = useState<string>();
  const [resolution, setResolution] = useState<Resolution>("1K");
  const [label, setLabel] = useState("");
  const prompt = useRef<HTMLTextAreaElement>(null);
  const api = useApi();
  const queries = useQueryClient();
  const { work, run, reset } = useWork();
  const seed = draft.seed ?? drawn?.seed;
  const prices = usePrices();
  const available = useCredits().data?.available ?? Number.POSITIVE_INFINITY;
  const price = resolution === "4K" ? prices.image_4k : prices.image;
  const isWorking = work.status === "working";

  // The seeds that were seen, the newest first.
  useEffect(() => {
    if (seed !== undefined) setSeeds((seen) => (seen.includes(seed) ? seen : [seed, ...seen].slice(0, 4)));
  }, [seed]);

  const closeTraits = useCallback(() => setTraitsOpen(false), []);
  const roll = () => change({ ...draft, seed: newSeed() });
  const save = () => {
    if (isWorking || drawn === undefined) return;
    const params = createParamsOf(draft, drawn, { resolution, label, reference });
    run(
      () => api.send("job", "POST", "/avatars", params),
      () => {
        void queries.invalidateQueries({ queryKey: ["avatars"] });
        void queries.invalidateQueries({ queryKey: ["credits"] });
      },
    );
  };
  useShortcuts({
    "/": (event) => {
      event.preventDefault();
      prompt.current?.focus();
    },
    r: roll,
    s: save,
    escape: closeTraits,
  });
  const takeReference = useCallback((file: File | undefined) => {
    if (file === undefined) return;
    const problem = imageProblem(file);
    setReferenceProblem(problem);
    if (problem === undefined) setReference(file);
  }, []);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => takeReference(firstFile(event.clipboardData));
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, [takeReference]);

  const savedAvatar = work.status === "done" ? work.job.target?.avatar_id : undefined;
  return (
    <>
      <Bar title="Create" isTitleHidden={true}>
        <Segmented
          label="View"
          value={isCodeShown ? "code" : "picture"}
          options={[
            ["picture", "Picture"],
            ["code", "Code"],
          ]}
          onChange={(shown) => setCodeShown(shown === "code")}
        />
        <i className="sp" />
        <IconButton kind="ghost" icon="undo" label="Undo" className="wide" disabled={!undo} onClick={undo} />
        <input
          className="f name wide"
          aria-label="Name of the avatar"
          value={label}
          maxLength={200}
          placeholder="Name, such as Rosa"
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <DownloadMenu drawn={drawn} shape={draft.shape} />
        <Button kind="primary" disabled={isWorking || drawn === undefined} onClick={save} className="save">
          {isWorking ? stageText(work) : "Save avatar"}
          <span className="kbd wide" aria-hidden="true">
            S
          </span>
        </Button>
      </Bar>
      <div className="create">
        <section
          className="stage"
          aria-label="Picture"
          onDragOver={(event: DragEvent) => event.preventDefault()}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            takeReference(firstFile(event.dataTransfer));
          }}
        >
          <SeedHistory draft={draft} seed={seed} seeds={seeds} onRoll={roll} onChange={change} />
          <div className={`hero ${draft.shape === "circle" ? "circle" : ""}`} data-shape={draft.shape}>
            {url === undefined ? (
              <span className="ph" role="status">
                <span className="vh">Loading the picture</span>
              </span>
            ) : (
              <img src={url} alt={drawn?.alt ?? ""} width={528} height={528} />
            )}
          </div>
          <ShapeChoice draft={draft} onChange={change} />
          <EmotionStrip
            draft={draft}
            current={draft.traits["expression"] ?? drawn?.traits["expression"]}
            onChange={change}
          />
          <div className="prompt">
            <PromptEditor
              field={prompt}
              prompt={draft.prompt}
              reading={drawn ?? nothingRead}
              lit={litTrait}
              onPoint={setLit}
              onChange={(text) => change({ ...draft, prompt: text }, "typing")}
            />
            {isWithoutShown && (
              <label className="without">
                <span>Without</span>
                <input
                  value={draft.without}
                  maxLength={5000}
                  placeholder="glasses, beard"
                  onInput={(event) => change({ ...draft, without: event.currentTarget.value }, "typing")}
                />
              </label>
            )}
            {reference !== undefined && (
              <ReferenceChip file={reference} onRemove={() => setReference(undefined)} />
            )}
            <div className="row">
              <label className={buttonClass("ghost", "file")}>
                <Icon name="image" />
                Reference
                <input
                  type="file"
                  className="vh"
                  accept={acceptedImages}
                  onChange={(event) => {
                    takeReference(event.currentTarget.files?.[0]);
                    event.currentTarget.value = "";
                  }}
                />
              </label>
              <Button
                kind="ghost"
                icon="not"
                aria-pressed={isWithoutShown}
                onClick={() => setWithoutShown(!isWithoutShown)}
              >
                Without
              </Button>
              <ReadingSummary reading={drawn ?? nothingRead} />
              <i className="sp" />
              <Button icon="settings" className="only" onClick={() => setTraitsOpen(true)}>
                Traits
              </Button>
              <small className="price">
                Free to draw, {creditsText(price)}
                {available < price && <b className="short"> of {available.toLocaleString()} available</b>} to
                save at{" "}
                <select
                  aria-label="Size of the saved picture"
                  value={resolution}
                  onChange={(event) =>
                    setResolution(resolutions.find((one) => one === event.currentTarget.value) ?? "1K")
                  }
                >
                  {resolutions.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              </small>
            </div>
          </div>
          <div className="outcome" aria-live="polite">
            {error !== undefined && <p className="note calm">{error}</p>}
            {referenceProblem !== undefined && <p className="note calm">{referenceProblem}</p>}
            {savedAvatar !== undefined && (
              <p className="note good">
                <Icon name="check" />
                <span className="sp">Saved for {creditsText(price)}.</span>
                <Link className={buttonClass()} href={href(`avatars/${savedAvatar}`)}>
                  Open the avatar
                </Link>
              </p>
            )}
            {work.status === "failed" && (
              <FailureNote
                title="The avatar was not saved"
                failure={work.failure}
                onRetry={save}
                onDismiss={reset}
              />
            )}
          </div>
        </section>
        {isCodeShown && drawn !== undefined ? (
          <CodePanel
            draft={draft}
            drawn={drawn}
            resolution={resolution}
            onClose={() => setCodeShown(false)}
          />
        ) : (
          <TraitsPanel
            isOpen={isTraitsOpen}
            onClose={closeTraits}
            options={options}
            traits={drawn?.traits ?? {}}
            sources={drawn?.sources ?? {}}
            set={draft.traits}
            lit={lit}
            onLight={setLitTrait}
            onReset={() => change({ ...draft, traits: {} })}
            onSet={(path, value) => change(withTrait(draft, path, value))}
            styles={
              <StyleChoice
                draft={draft}
                current={draft.traits["style"] ?? drawn?.traits["style"]}
                onChange={change}
              />
            }
          />
        )}
      </div>
    </>
  );
}
