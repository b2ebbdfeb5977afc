import { timeoutManager } from '@tanstack/react-query';

/** Lets a process end although answers are still kept: they are dropped by timers of minutes. For rendering in Node. */
export function releaseTimers(): void {
  timeoutManager.setTimeoutProvider({
    setTimeout: (callback, delay) => setTimeout(callback, delay).unref(),
    clearTimeout: (timer) => clearTimeout(timer),
    setInterval: (callback, delay) => setInterval(callback, delay).unref(),
    clearInterval: (timer) => clearInterval(timer),
  });
}
