import type { DrawRequest } from "../drawing/protocol.ts";
import { useDrawing } from "../drawing/use-drawing.ts";

/** A small picture that is drawn when nothing more urgent is. */
export function FaceThumb({ request }: { readonly request: DrawRequest }) {
  const { url } = useDrawing(request, { priority: "later", delay: 250 });
  return url === undefined ? <span className="ph" /> : <img src={url} alt="" width={72} height={72} />;
}
