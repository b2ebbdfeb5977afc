import type { PageMessage, WhichAnswer } from '../../service-worker/messages.ts';

/** The version that a service worker keeps. It is told the page's own, so that it knows what the page was started with. */
export function askVersion(worker: ServiceWorker, mine: string): Promise<WhichAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WhichAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ say: 'which', mine } satisfies PageMessage, [port2]);
  });
}

/** Lets a waiting service worker take over; resolves when it has. */
export function takeOver(waiting: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') resolve();
    });
    waiting.postMessage({ say: 'take-over' } satisfies PageMessage);
  });
}
