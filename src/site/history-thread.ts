import { parentPort, workerData } from 'node:worker_threads';
import { historyOf, type HistoryOf } from './history-reading.ts';

/** The other thread of a HistoryAside: it reads one history and ends. */
parentPort?.postMessage(await historyOf(workerData as HistoryOf));
