import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers.ts';
import { browserNames } from './browserNames.ts';
import { forgetEverything } from './forget.ts';
import { launch } from './launch.ts';
import type { LaunchOptions, Problem, Reader } from './reader.ts';

export { browserNames };

/** What a test has at hand. */
export interface Stage {
  /** The browser with Brontekst; before each test it has forgotten everything. */
  reader: Reader;
  /** Lets a test go on in spite of console errors that it provokes. Every other one fails it. */
  expectProblems(isExpected: (problem: Problem) => boolean): void;
}

/** Answers of the publisher's server that are not sound, which browsers report as errors of the network. */
function isFailedRequest({ source }: Problem): boolean {
  return source === 'network';
}

/** Describes tests that run in Chromium and in Firefox, each with the built extension in a browser of its own. */
export function inEachBrowser(
  what: string,
  tests: (stage: Stage, name: BrowserName) => void,
  options: Partial<LaunchOptions> = {},
): void {
  describe.each(browserNames)(`${what} in %s`, (name) => {
    let reader: Reader | undefined;
    let isExpected: (problem: Problem) => boolean = isFailedRequest;
    const stage: Stage = {
      get reader() {
        if (!reader) throw new Error('The browser is not there yet.');
        return reader;
      },
      expectProblems: (expected) => {
        isExpected = (problem) => isFailedRequest(problem) || expected(problem);
      },
    };

    beforeAll(async () => {
      reader = await launch(name, { headless: true, ...options });
    });
    beforeEach(async () => {
      await forgetEverything(stage.reader);
      isExpected = isFailedRequest;
    });
    afterEach(async () => {
      const problems = await stage.reader.takeProblems();
      expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
    });
    afterAll(() => reader?.close());

    tests(stage, name);
  });
}
