import { createFileBlobs } from "../../src/storage/files/file-blobs.ts";
import { blobStoreConformance } from "../../src/testing/blob-store-conformance.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

blobStoreConformance("file blob store", {
  newLocation: temporaryFolder,
  open: (directory) => createFileBlobs({ directory }),
  unsupported: {},
});
