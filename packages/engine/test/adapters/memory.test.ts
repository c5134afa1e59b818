import { createMemoryBlobs } from "../../src/adapters/memory/memory-blobs.ts";
import { createMemoryMeter } from "../../src/adapters/memory/memory-meter.ts";
import { createMemoryStore } from "../../src/adapters/memory/memory-store.ts";
import { askBlobs } from "../../src/testing/blobs-questionnaire.ts";
import { askRequestMeter } from "../../src/testing/request-meter-questionnaire.ts";
import { askStore } from "../../src/testing/store-questionnaire.ts";

const reason = "it lives in one process, and only as long as that";
askStore("memory store", {
  newPlace: () => "",
  open: createMemoryStore,
  cannot: { share: reason, last: reason, tell: reason },
});
askBlobs("memory blobs", { newPlace: () => "", open: () => createMemoryBlobs(), cannot: { share: reason } });
askRequestMeter("memory meter", createMemoryMeter);
