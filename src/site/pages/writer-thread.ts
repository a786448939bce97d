import { parentPort, workerData } from 'node:worker_threads';
import { FolderWriter, type Batch } from './folder-writer.ts';
import { WriterState } from './writer-state.ts';

/** The other thread of a FileWriter: every batch is answered, with its memory to be used again. */
const state = new WriterState(workerData as Int32Array<SharedArrayBuffer>);
const writer = new FolderWriter(() => state.isStopped);
parentPort?.on('message', (batch: Batch) => {
  const failure = state.working(() => writer.write(batch));
  parentPort?.postMessage({ failure, memory: batch.memory });
});
