import { useCopy } from "../components/copy.tsx";
import { download, fileName, rasterized } from "../components/download.ts";
import { Menu, type MenuItem } from "../components/menu.tsx";
import type { Drawn } from "../drawing/protocol.ts";
import { aspectRatioOf, type Shape } from "./draft.ts";

const sizes = [256, 512, 1024, 2048] as const;

/** Downloads the picture as it is drawn in the page, which is free. */
export function DownloadMenu({ drawn, shape }: { readonly drawn: Drawn | undefined; readonly shape: Shape }) {
  const { copied, copy } = useCopy();
  if (drawn === undefined) return null;
  const { svg, alt } = drawn;
  const [across = 1, down = 1] = aspectRatioOf(shape).split(":").map(Number);
  const raster = (format: "png" | "webp", size: number): MenuItem => {
    const scale = size / Math.max(across, down);
    const [width, height] = [Math.round(across * scale), Math.round(down * scale)];
    return {
      text: `${format === "png" ? "PNG" : "WebP"}, ${size} px`,
      icon: "image",
      detail: `${width} × ${height}`,
      onSelect: () => {
        const options = { width, height, type: `image/${format}`, isCircle: shape === "circle" } as const;
        void rasterized(svg, options).then((blob) => download(blob, fileName(alt, format)));
      },
    };
  };
  const copyItem = (text: string, content: string): MenuItem => ({
    text,
    icon: "copy",
    onSelect: () => copy(content),
  });
  const items: (MenuItem | "separator")[] = [
    ...sizes.map((size) => raster("png", size)),
    raster("webp", 1024),
    {
      text: "SVG",
      icon: "image",
      detail: `${Math.ceil(svg.length / 1024)} KB`,
      onSelect: () => download(new Blob([svg], { type: "image/svg+xml" }), fileName(alt, "svg")),
    },
    "separator",
    { text: "Copy SVG", icon: "copy", onSelect: () => copy(svg) },
    ...(drawn.code === undefined ? [] : [copyItem("Copy face code", drawn.code)]),
    { text: "Copy link to this draft", icon: "copy", onSelect: () => copy(location.href) },
  ];
  return (
    <Menu label="Download and copy" icon="get" items={items}>
      <span className="wide">{copied ? "Copied" : "Download"}</span>
      <span className="vh only">Download</span>
    </Menu>
  );
}
