import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

blobStoreConformance("file blob store", {
  newLocation: temporaryDirectory,
  open: (directory) => createFileBlobs({ directory }),
  unsupported: {},
});
