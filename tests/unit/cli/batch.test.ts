import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type LineCommand, runBatch } from '../../../cli/batch.ts';

const double: LineCommand = ({ number }) =>
  typeof number === 'number' ? { ok: true, fields: { twice: 2 * number } } : { ok: false, error: 'number: is missing' };

async function run(input: string) {
  const output = new PassThrough();
  const status = await runBatch(double, Readable.from([input]), output);
  output.end();
  const text = (await output.toArray()).join('');
  return {
    status,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('runBatch', () => {
  it('answers each line in order with its id', async () => {
    const { status, lines } = await run('{"id":"b","number":2}\n{"id":1,"number":3}\n');
    expect(lines).toEqual([
      { id: 'b', twice: 4 },
      { id: 1, twice: 6 },
    ]);
    expect(status).toBe(0);
  });

  it('answers the other lines when one is bad, and ends with status 1', async () => {
    const { status, lines } = await run('{"id":1}\nnonsense\n[1]\n\n{"id":2,"number":4}');
    expect(lines).toEqual([
      { id: 1, error: 'number: is missing' },
      { id: null, error: 'this line is no JSON object' },
      { id: null, error: 'this line is no JSON object' },
      { id: 2, twice: 8 },
    ]);
    expect(status).toBe(1);
  });

  it('answers nothing to nothing', async () => {
    expect(await run('')).toEqual({ status: 0, lines: [] });
  });
});
