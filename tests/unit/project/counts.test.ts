import { describe, expect, test } from 'vitest';
import { countReport, countReportFile } from '../../../scripts/counts.ts';

function file(status: string, ...statuses: string[]) {
  return { status, assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index}` })) };
}

describe('the counts of npm test', () => {
  test('add up passed and failed tests and name the skipped ones', () => {
    const report = {
      success: false,
      testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed')],
    };
    expect(countReport(report, false)).toEqual({ passed: 2, failed: 1, skipped: ['test 2'] });
  });

  test('count a file that could not be loaded as one failure', () => {
    const report = { success: false, testResults: [file('failed'), file('passed', 'passed')] };
    expect(countReport(report, false)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('count an error outside of any test as one failure', () => {
    expect(countReport({ success: true, testResults: [file('passed', 'passed')] }, false)).toMatchObject({ failed: 1 });
    expect(countReport({ success: false, testResults: [file('passed', 'passed')] }, true)).toMatchObject({ failed: 1 });
  });

  test('count a run without any test as one failure', () => {
    expect(countReport({ success: true, testResults: [] }, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('count a runner that left no report as one failure', () => {
    expect(countReportFile('/no/such/report.json', true)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});
