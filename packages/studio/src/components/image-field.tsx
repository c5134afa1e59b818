import { type DragEvent, useEffect, useId, useState } from "react";
import { IconButton } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { acceptedImages, firstFile, imageProblem, sizeText } from "./image-file.ts";

/** An image that is dropped here, pasted anywhere in the page, or chosen. */
export function ImageField({
  label,
  file,
  onChange,
}: {
  readonly label: string;
  readonly file: File | undefined;
  readonly onChange: (file: File | undefined) => void;
}) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string>();
  const url = useFileUrl(file);
  const take = (next: File | undefined) => {
    if (next === undefined) return;
    const found = imageProblem(next);
    setProblem(found);
    if (found === undefined) onChange(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the functions of the first time do the same
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = firstFile(event.clipboardData);
      if (pasted === undefined) return;
      event.preventDefault();
      take(pasted);
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
  return (
    <section
      className={isOver ? "drop over" : "drop"}
      aria-label={label}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        take(firstFile(event.dataTransfer));
      }}
    >
      {url === undefined ? <Icon name="image" /> : <img src={url} alt="" width={48} height={48} />}
      <div className="sp">
        {file === undefined ? (
          <span>
            Drop or paste a picture, or{" "}
            <label className="lk file" htmlFor={id}>
              choose a file
              <input
                id={id}
                type="file"
                className="vh"
                accept={acceptedImages}
                onChange={(event) => {
                  take(event.currentTarget.files?.[0]);
                  event.currentTarget.value = "";
                }}
              />
            </label>
          </span>
        ) : (
          <span className="cut">{file.name}</span>
        )}
        <small>{file === undefined ? "JPEG, PNG, WebP or AVIF of up to 15 MB" : sizeText(file.size)}</small>
        <small className="problem" role="status">
          {problem}
        </small>
      </div>
      {file !== undefined && (
        <IconButton
          kind="ghost"
          icon="x"
          label={`Remove ${label.toLowerCase()}`}
          onClick={() => onChange(undefined)}
        />
      )}
    </section>
  );
}

/** An address of a file for `<img>`. */
export function useFileUrl(file: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (file === undefined) return;
    const created = URL.createObjectURL(file);
    setUrl(created);
    return () => {
      URL.revokeObjectURL(created);
      setUrl(undefined);
    };
  }, [file]);
  return url;
}
