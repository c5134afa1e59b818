import { useEffect, useState } from "react";
import { IconButton } from "../components/button.tsx";

/** The first image among what was dropped or pasted. */
export function imageOf(data: DataTransfer | null): File | undefined {
  return [...(data?.files ?? [])].find(({ type }) => /^image\/(?:jpeg|png|webp|avif)$/.test(type));
}

/** The reference image of the next save. It is not part of the picture that is drawn while typing. */
export function ReferenceChip({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(file);
    setUrl(created);
    return () => URL.revokeObjectURL(created);
  }, [file]);
  return (
    <div className="drop">
      {url !== undefined && <img src={url} alt="" width={48} height={48} />}
      <span className="sp">
        <span className="cut">{file.name}</span>
        <small>
          {Math.ceil(file.size / 1024).toLocaleString()} KB. The saved picture becomes a portrait of it; the
          picture above shows the prompt alone.
        </small>
      </span>
      <IconButton kind="ghost" icon="x" label="Remove the reference" onClick={onRemove} />
    </div>
  );
}
