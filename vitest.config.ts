import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // One worker less than there are cores would leave half of two cores idle.
    maxWorkers: '100%',
    // Modules are loaded, and the database started, once a worker; tests leave nothing behind for each other.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
  },
});
