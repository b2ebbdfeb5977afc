import { INGEST_USAGE, readIngestArguments } from './ingest/ingest-arguments.ts';
import { makePackage } from './ingest/make-package.ts';

const given = readIngestArguments(process.argv.slice(2));
if (typeof given === 'string') {
  console.error(`${given}\n${INGEST_USAGE}`);
  // 2 tells a mistake on the command line from 1, a file that could not be read.
  process.exitCode = 2;
} else {
  const { files, out, ...options } = given;
  process.exitCode = await makePackage(files, out, options);
}
