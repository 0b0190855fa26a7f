import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two of them on two cores make each other slow.
          fileParallelism: false,
          // How long a hanging browser may hold everything up, no measure of speed.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
