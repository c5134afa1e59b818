import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { newFolder } from "../support/new-folder.ts";

blobStoreConformance("file blobs", {
  newPlace: newFolder,
  open: (folder) => createFileBlobs({ folder }),
  cannot: {},
});
