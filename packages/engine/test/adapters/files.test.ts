import { createFileBlobs } from "../../src/adapters/files/file-blobs.ts";
import { askBlobs } from "../../src/testing/blobs-questionnaire.ts";
import { newFolder } from "./places.ts";

askBlobs("file blobs", { newPlace: newFolder, open: (folder) => createFileBlobs({ folder }), cannot: {} });
