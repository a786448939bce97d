import { parentPort } from 'node:worker_threads';
import { FolderWriter, type Batch } from './folder-writer.ts';

/** The other thread of a FileWriter: every batch is answered, with its memory to be used again. */
const writer = new FolderWriter();
parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage({ failure: writer.write(batch), memory: batch.memory });
});
