import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readOne, type FileOutcome, type FileTask } from './read-one.ts';

export type PoolOptions = {
  /** How many files are read at the same time; one reads them in this process. */
  jobs: number;
  /** Milliseconds after which a file is given up. */
  patience?: number;
  /** Ends the reading: processes are stopped, and the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called when a file is done. */
  onDone?: (done: number, all: number) => void;
};

const PATIENCE = 180_000;
/** Megabytes of memory that one reading process may take: a file made to take more ends its own process and no other. */
const MEMORY = 1536;
/**
 * Each process has a core and no more: the collector's own threads would take those of the others, and with room for a whole
 * report's young objects it runs seldom.
 */
const COLLECTOR = ['--single-threaded-gc', '--max-semi-space-size=64'];

const stopped = ({ index, path }: FileTask, zh: string, en: string): FileOutcome => ({
  failed: { index, path, zh, en },
});

function startWorker(spool: string): ChildProcess {
  return fork(fileURLToPath(new URL('read-worker.ts', import.meta.url)), [spool], {
    execArgv: ['--import', import.meta.resolve('tsx'), `--max-old-space-size=${MEMORY}`, ...COLLECTOR],
    // What a library prints, and why a process ended, is not the summary's business.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** One task in one process; a process that ends or takes too long gives a failure, and the next task gets another. */
async function runIn(worker: ChildProcess, task: FileTask, patience: number): Promise<FileOutcome> {
  return new Promise((resolve) => {
    const finish = (outcome: FileOutcome): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (outcome: FileOutcome): void => finish(outcome);
    const onExit = (): void =>
      finish(
        stopped(
          task,
          '读取时内存不足或意外中止，没有读取。',
          'reading it ran out of memory or stopped, and it was not read.',
        ),
      );
    const timer = setTimeout(() => {
      worker.kill('SIGKILL');
      const seconds = String(Math.round(patience / 1000));
      finish(
        stopped(
          task,
          `超过 ${seconds} 秒未读完，没有读取。`,
          `it took more than ${seconds} s and was not read.`,
        ),
      );
    }, patience);
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    worker.send(task);
  });
}

const isAlive = (worker: ChildProcess): boolean =>
  worker.exitCode === null && worker.signalCode === null && worker.connected;

/** Reads the files of `tasks` into `spool`, several at the same time, and gives what became of each in their order. */
export async function readInPool(
  tasks: readonly FileTask[],
  spool: string,
  { jobs, patience = PATIENCE, signal, onDone }: PoolOptions,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = new Array<FileOutcome>(tasks.length);
  let next = 0;
  let done = 0;
  const work = async (read: (task: FileTask) => Promise<FileOutcome>): Promise<void> => {
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at];
      signal?.throwIfAborted();
      if (task === undefined) continue;
      outcomes[at] = await read(task);
      done += 1;
      onDone?.(done, tasks.length);
    }
  };
  if (jobs <= 1) {
    await work(async (task) => readOne(task, spool));
    signal?.throwIfAborted();
    return outcomes;
  }
  await Promise.all(
    Array.from({ length: Math.min(jobs, tasks.length) }, async () => {
      let worker = startWorker(spool);
      const stop = (): void => void worker.kill('SIGKILL');
      signal?.addEventListener('abort', stop);
      try {
        await work(async (task) => {
          if (!isAlive(worker)) worker = startWorker(spool);
          return runIn(worker, task, patience);
        });
      } finally {
        signal?.removeEventListener('abort', stop);
        if (worker.connected) worker.disconnect();
      }
    }),
  );
  signal?.throwIfAborted();
  return outcomes;
}
