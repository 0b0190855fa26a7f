// How the tests run against a mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{figures,comparison}/**/*.test.ts'],
    exclude: [
      // Random input takes long and finds little that the tables of sentences don't: without it, ten times as many
      // mutants are tried in the same time. The score is a lower bound by this.
      'tests/unit/**/properties.test.ts',
      // What compares while it is loaded belongs to no test, so that every mutant would have to run all of them.
      'tests/unit/comparison/fixtures.test.ts',
    ],
    setupFiles: ['scripts/mutation/warm.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
