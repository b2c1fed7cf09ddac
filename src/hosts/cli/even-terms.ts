import { parentPort, workerData } from 'node:worker_threads';
import { type CheckJob, serveChecks } from './check-worker.js';
import { nodeIo } from './io.js';
import { main } from './main.js';

// A reader that has seen enough, as `head` has, ends the program without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

if (parentPort === null) process.exitCode = await main(process.argv.slice(2), nodeIo);
else serveChecks(parentPort, workerData as CheckJob);
