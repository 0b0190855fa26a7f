// How the tests run against a mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/{figures,comparison,languages}/**/*.test.ts'],
    // Random input, and texts made to be hard, take long and find little that the tables of sentences don't: without
    // them, many times as many mutants are tried in the same time. The score is a lower bound by this.
    exclude: ['tests/unit/**/{properties,hostile}.test.ts'],
    setupFiles: ['scripts/mutation/warm.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
