import { type MouseEvent, type RefObject, useId, useRef, useState } from "react";
import { Icon } from "../components/icon.tsx";
import type { Drawn } from "../drawing/protocol.ts";
import { type Part, partsOf } from "./marks.ts";
import { valueText } from "./traits.ts";

/**
 * The prompt: a text field over a copy of its text, in which the words are marked that were understood and ignored. Both
 * have the same font, padding and wrapping.
 */
export function PromptEditor({
  prompt,
  reading,
  lit,
  onChange,
  onPoint,
  field,
}: {
  readonly prompt: string;
  readonly reading: Pick<Drawn, "understood" | "ignored">;
  /** The trait whose words are lit up. */
  readonly lit: string | undefined;
  readonly onChange: (prompt: string) => void;
  /** Called with the traits of the word that the pointer or the caret is in. */
  readonly onPoint: (paths: readonly string[]) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}) {
  const parts = partsOf(prompt, reading);
  const mirror = useRef<HTMLParagraphElement>(null);

  const pointed = (event: MouseEvent<HTMLTextAreaElement>) => {
    const under = document.elementsFromPoint(event.clientX, event.clientY);
    const word = under.find((element) => element.parentElement === mirror.current);
    onPoint(partAt(parts, Number(word?.getAttribute("data-start") ?? Number.NaN))?.paths ?? []);
  };
  const caretMoved = (at: number) => {
    const part = parts.findLast(({ start }) => start <= at);
    onPoint(part !== undefined && at <= part.start + part.text.length ? part.paths : []);
  };

  return (
    <div className="ed">
      <p aria-hidden="true" ref={mirror}>
        {parts.map(({ text, kind, paths, start }) =>
          kind === "plain" ? (
            <span key={start}>{text}</span>
          ) : kind === "understood" ? (
            <mark
              key={start}
              data-start={start}
              className={lit !== undefined && paths.includes(lit) ? "lit" : ""}
            >
              {text}
            </mark>
          ) : (
            <span key={start} data-start={start} className="dim">
              {text}
            </span>
          ),
        )}
        {"\u200b"}
      </p>
      <textarea
        ref={field}
        aria-label="Prompt"
        rows={2}
        maxLength={5000}
        spellCheck={false}
        placeholder="Describe someone, such as “a calm owl with a yellow scarf in a library”"
        value={prompt}
        onInput={(event) => onChange(event.currentTarget.value)}
        onMouseMove={pointed}
        onMouseLeave={() => onPoint([])}
        onSelect={(event) => caretMoved(event.currentTarget.selectionStart)}
        onBlur={() => onPoint([])}
      />
    </div>
  );
}

function partAt(parts: readonly Part[], start: number): Part | undefined {
  return parts.find((part) => part.start === start);
}

/** How the prompt was read, with the ignored words on request. */
export function ReadingSummary({
  reading,
}: {
  readonly reading: Pick<Drawn, "understood" | "ignored" | "warnings">;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { understood, ignored, warnings } = reading;
  const count = new Set(understood.flatMap(({ paths }) => paths)).size;
  if (understood.length === 0 && ignored.length === 0) return null;
  return (
    <>
      <small aria-live="polite" className="reading">
        {count} {count === 1 ? "trait" : "traits"} read
        {ignored.length > 0 && (
          <>
            ,{" "}
            <button
              type="button"
              className="dim"
              aria-expanded={isOpen}
              aria-controls={id}
              onClick={() => setOpen(!isOpen)}
            >
              {ignored.length} ignored
            </button>
          </>
        )}
      </small>
      {isOpen && (
        <div className="note calm explain" id={id}>
          <Icon name="alert" />
          <div>
            {ignored.map(({ text, start }) => (
              <p key={start} className="brk">
                “{text}” changes nothing: there is no drawing of it.
              </p>
            ))}
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
            {understood.length > 0 && (
              <p className="m">
                Understood:{" "}
                {understood
                  .map(({ text, paths }) => `${text} (${paths.map(pathText).join(", ")})`)
                  .join("; ")}
              </p>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** "hair.color" is "hair colour". */
function pathText(path: string): string {
  return valueText(path.replaceAll(".", " ").replaceAll(/([A-Z])/g, " $1"))
    .toLowerCase()
    .replace("color", "colour");
}
