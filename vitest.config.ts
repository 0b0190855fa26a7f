import { defineConfig } from 'vitest/config';
import { useOwnTemporaryFolder } from './scripts/temporary.ts';

useOwnTemporaryFolder();

/** Tests that put something else in a global's or a module's place, such as a clock: each file runs by itself. */
export const apart = [
  'cli',
  'components',
  'extension',
  'inPage',
  'messages',
  'originals',
  'pairs',
  'release',
  'settings',
  'sites',
];
const apartFolders = `{${apart.join()}}`;

/** How long a hanging test may hold everything up; a busy machine must not fail one that merely starts a program. */
const unit = {
  testTimeout: 60_000,
  // By itself it leaves one core alone, which is half of two.
  maxWorkers: '100%',
};

export default defineConfig({
  test: {
    // On demand, by `npm run coverage`: what the unit tests run of the engine and of the browser's side of it.
    coverage: {
      include: ['core/**/*.ts', 'extension/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        // The engine is pure, so that its tests can stand in one process and load it once.
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [`tests/unit/${apartFolders}/**`],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...unit, name: 'unit-apart', include: [`tests/unit/${apartFolders}/**/*.test.{ts,tsx}`] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two of them on two cores make each other slow.
          fileParallelism: false,
          // Counts what all of them together asked of hosts that are not the publisher's.
          globalSetup: ['tests/browser/harness/countStrangers.ts'],
          // How long a hanging browser may hold everything up, no measure of speed.
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
