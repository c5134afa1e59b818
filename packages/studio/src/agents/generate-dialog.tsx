import { type FormEvent, useId, useState } from "react";
import { creditsText, usePrices } from "../api/prices.ts";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Icon } from "../components/icon.tsx";
import { ImageField } from "../components/image-field.tsx";

/** The longest prompt that the server takes, in characters. */
const maxLength = 5000;

/** What an agent's picture is made of: a prompt, a reference image, or both. */
export interface GenerateRequest {
  readonly prompt?: string;
  readonly reference_images?: readonly File[];
}

/** Asks what an agent should look like. */
export function GenerateDialog({
  name,
  start,
  onGenerate,
  onRemove,
  onClose,
}: {
  readonly name: string;
  /** What is in the fields at first. */
  readonly start: GenerateRequest;
  readonly onGenerate: (request: GenerateRequest) => void;
  /** Only if there is a picture that can be removed. */
  readonly onRemove?: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const id = useId();
  const prices = usePrices();
  const [prompt, setPrompt] = useState(start.prompt ?? "");
  const [reference, setReference] = useState(start.reference_images?.[0]);
  const hasPrompt = prompt.trim() !== "";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onGenerate({
      ...(hasPrompt && { prompt: prompt.trim() }),
      ...(reference && { reference_images: [reference] }),
    });
  };
  return (
    <Dialog
      title={`Avatar of ${name}`}
      onClose={onClose}
      foot={
        <>
          {onRemove && (
            <Button kind="ghost-danger" onClick={onRemove}>
              Remove avatar
            </Button>
          )}
          <i className="sp" />
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button
            kind="primary"
            type="submit"
            form={id}
            disabled={!hasPrompt && reference === undefined}
          >{`Generate, ${creditsText(prices.image)}`}</Button>
        </>
      }
    >
      <form id={id} className="body form" onSubmit={submit}>
        <div className="row">
          <label htmlFor={`${id}-prompt`}>
            <b>Prompt</b>
          </label>
          <i className="sp" />
          <small id={`${id}-count`}>
            {prompt.length.toLocaleString()} of {maxLength.toLocaleString()}
          </small>
        </div>
        <textarea
          className="f"
          id={`${id}-prompt`}
          rows={3}
          maxLength={maxLength}
          placeholder="a wise owl with round glasses"
          aria-describedby={`${id}-count`}
          value={prompt}
          onInput={(event) => setPrompt(event.currentTarget.value)}
        />
        <p>
          <b>Reference</b> <small>if you like</small>
        </p>
        <ImageField label="Reference" file={reference} onChange={setReference} />
        <p className="note calm">
          <Icon name="agents" />
          <span>Makes one picture, then eight emotions of it, for one price. You can leave this page.</span>
        </p>
      </form>
    </Dialog>
  );
}
