import { IconButton } from "../components/button.tsx";
import { useFileUrl } from "../components/image-field.tsx";
import { sizeText } from "../components/image-file.ts";

/** The reference image of the next save. It is not part of the picture that is drawn while typing. */
export function ReferenceChip({ file, onRemove }: { readonly file: File; readonly onRemove: () => void }) {
  const url = useFileUrl(file);
  return (
    <div className="drop">
      {url !== undefined && <img src={url} alt="" width={48} height={48} />}
      <span className="sp">
        <span className="cut">{file.name}</span>
        <small>
          {sizeText(file.size)}. The saved picture becomes a portrait of it; the picture above shows the
          prompt alone.
        </small>
      </span>
      <IconButton kind="ghost" icon="x" label="Remove the reference" onClick={onRemove} />
    </div>
  );
}
