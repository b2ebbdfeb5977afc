import { INGEST_USAGE, readIngestArguments } from './ingest/ingest-arguments.ts';
import { makePackage } from './ingest/make-package.ts';

const given = readIngestArguments(process.argv.slice(2));
if (typeof given === 'string') {
  console.error(`${given}\n${INGEST_USAGE}`);
  // 2 tells a mistake on the command line from 1, a file that could not be read.
  process.exitCode = 2;
} else {
  const { files, out, ...options } = given;
  const interrupted = new AbortController();
  // A second Ctrl-C ends the program at once.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());
  process.exitCode = await makePackage(files, out, { ...options, signal: interrupted.signal });
}
