import { readFileSync } from 'node:fs';

/** What one runner of `npm test` came to. */
export interface Counts {
  passed: number;
  failed: number;
  /** Names of the tests that were not run. */
  skipped: string[];
}

export function countOf(ok: boolean): Counts {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

interface VitestReport {
  success: boolean;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/**
 * Counts a report of vitest's JSON reporter. A file that could not be loaded has no tests, and an error outside of any
 * test belongs to none: each counts as one failure. So does a run that ran nothing.
 * @param exitedWell whether vitest ended with status 0
 */
export function countReport(report: VitestReport, exitedWell: boolean): Counts {
  const files = report.testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const found = failedTests + brokenFiles;
  const isUnsound = !exitedWell || !report.success || passed + found === 0;
  return {
    passed,
    failed: found === 0 && isUnsound ? 1 : found,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

/** Counts the report in a file; a runner that left none has crashed, which is one failure. */
export function countReportFile(path: string, exitedWell: boolean): Counts {
  try {
    return countReport(JSON.parse(readFileSync(path, 'utf8')), exitedWell);
  } catch {
    return countOf(false);
  }
}
