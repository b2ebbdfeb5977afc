import { readOne, type FileTask } from './read-one.ts';

// A process of the pool: reads the files it is told of, one after the other, until its parent ends it.
const [, , spool = ''] = process.argv;
process.on('message', (task: FileTask) => {
  void readOne(task, spool).then((outcome) => process.send?.(outcome));
});
// Ctrl-C reaches every process of a terminal; the parent decides what becomes of the files.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
