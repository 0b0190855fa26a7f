import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type LineCommand, runBatch } from '../../../cli/batch.ts';

const double: LineCommand = ({ number }) =>
  typeof number === 'number' ? { ok: true, fields: { twice: 2 * number } } : { ok: false, error: 'number: is missing' };

async function run(input: string | Uint8Array[], command = double) {
  const output = new PassThrough();
  const chunks = typeof input === 'string' ? [Buffer.from(input)] : input;
  const written = output.toArray();
  const end = await runBatch(command, Readable.from(chunks), output);
  output.end();
  const text = (await written).join('');
  return {
    status: end.ok ? end.status : end.sentence,
    text,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const GOOD = Buffer.from('{"id":2,"number":4}\n');

function fail(): never {
  throw new RangeError('too deep');
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
    expect(await run('')).toEqual({ status: 0, text: '', lines: [] });
  });

  it('ends a line at a newline and nowhere else', async () => {
    const { status, lines } = await run('{"id":"a\u2028b\u2029c","number":1}\r\n{"id":2,\r"number":2}\n');
    expect(lines).toEqual([
      { id: 'a\u2028b\u2029c', twice: 2 },
      { id: 2, twice: 4 },
    ]);
    expect(status).toBe(0);
  });

  it('reads lines and characters that come in pieces', async () => {
    const bytes = Buffer.from('{"id":"één €","number":1}\n\n{"id":"😀","number":2}\n');
    const { lines } = await run([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(lines).toEqual([
      { id: 'één €', twice: 2 },
      { id: '😀', twice: 4 },
    ]);
  });

  it('reads past a byte order mark', async () => {
    expect(await run('\ufeff{"id":1,"number":1}\n')).toMatchObject({ status: 0, lines: [{ id: 1, twice: 2 }] });
  });

  it('says of a line that it is not UTF-8, and answers the others', async () => {
    const { status, lines } = await run([Buffer.from('{"id":"caf\u00e9","number":1}\n', 'latin1'), GOOD]);
    expect(lines).toEqual([
      { id: null, error: 'this line is not in UTF-8' },
      { id: 2, twice: 8 },
    ]);
    expect(status).toBe(1);
  });

  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  it.each([
    '12345678901234567890',
    '1e400',
    '-1E-400',
    '1.0',
    '-0',
    '"caf\\u00e9\\/\\"}"',
    '"\\ud800"',
    'true',
    'null',
    '{"__proto__": [1.0, {"id": "a,b:c}"}], "id": 2}',
    '[ ]',
  ])('gives the id back as it was written: %s', async (id) => {
    const sound = await run(`{ "list": [{"id": 3}, "id"], "id" : ${id} , "number":1}\r\n`);
    expect(sound).toMatchObject({ status: 0, text: `{"id":${id},"twice":2}\n` });
    const bad = await run(`{"id":${id}}`);
    expect(bad).toMatchObject({ status: 1, text: `{"id":${id},"error":"number: is missing"}\n` });
  });

  it('gives back an id of any depth', async () => {
    const { status, text } = await run(`{"id":${deep},"number":1}`);
    expect(status).toBe(0);
    expect(text === `{"id":${deep},"twice":2}\n`).toBe(true);
  });

  it.each([
    ['{"number":1}', 'null'],
    ['{"ID":3,"number":1}', 'null'],
    ['{"__proto__":{"id":3},"number":1}', 'null'],
    ['{"i\\u0064":1e400,"number":1}', '1e400'],
    ['{"id":1,"number":1,"id":2.0}', '2.0'],
    ['\ufeff\t{"number":1,"id":7}\t', '7'],
  ])('finds in %s the id %s', async (line, id) => {
    expect(await run(line)).toMatchObject({ status: 0, text: `{"id":${id},"twice":2}\n` });
  });

  it.each([
    '{"id":1,"number":4\0}',
    '{"id":1,"number":4',
    deep,
    '{"id":1,}',
    "{'id':1}",
    '{"id":01,"number":4}',
    '"id"',
  ])('says of a line that is no JSON object that it is none', async (line) => {
    expect((await run(`${line}\n${GOOD}`)).lines).toEqual([
      { id: null, error: 'this line is no JSON object' },
      { id: 2, twice: 8 },
    ]);
  });

  it('answers a line that is too long at once, passes over the rest of it and answers the others', async () => {
    const piece = Buffer.alloc(1_000_000, 'x');
    let read = 0;
    const input = async function* () {
      yield Buffer.from('{"id":1,"number":1}\n{"id":2,"text":"');
      for (; read < 40; read++) yield piece;
      yield Buffer.from('"}\n{"id":3,"number":3}');
    };
    const output = new PassThrough();
    const texts: string[] = [];
    let readAtAnswer = 0;
    output.on('data', (json) => {
      texts.push(String(json));
      if (texts.length === 2) readAtAnswer = read;
    });
    expect(await runBatch(double, input(), output)).toEqual({ ok: true, status: 1 });
    expect(texts).toEqual([
      '{"id":1,"twice":2}\n',
      '{"id":null,"error":"this line is longer than 10 MB"}\n',
      '{"id":3,"twice":6}\n',
    ]);
    expect(readAtAnswer).toBeLessThan(15);
  });

  it('says that its input broke off, and takes no piece of a line for a line', async () => {
    const input = async function* () {
      yield Buffer.from('{"id":1,"number":1}\n{"id":2');
      throw Object.assign(new Error('read'), { code: 'EIO' });
    };
    const output = new PassThrough();
    const end = await runBatch(double, input(), output);
    expect(end).toEqual({ ok: false, sentence: 'The lines could not be read to their end (EIO).' });
    expect(String(output.read())).toBe('{"id":1,"twice":2}\n');
  });

  it.each<[string, LineCommand]>([
    ['a command that fails', (record) => (record.id === 1 ? fail() : double(record))],
    ['an answer that is no JSON', (record) => (record.id === 1 ? { ok: true, fields: { big: 1n } } : double(record))],
  ])('answers the other lines after %s', async (_, command) => {
    const { status, lines } = await run('{"id":1}\n{"id":2,"number":4}\n', command);
    expect(lines).toEqual([
      { id: 1, error: expect.stringContaining('the engine failed on this line') },
      { id: 2, twice: 8 },
    ]);
    expect(status).toBe(1);
  });

  it('waits for its reader: no line is read while the output is full', async () => {
    let read = 0;
    const input = async function* () {
      for (; read < 1000; read++) yield Buffer.from(`{"id":${read},"number":1}\n`);
    };
    const output = new PassThrough({ highWaterMark: 100 });
    const done = runBatch(double, input(), output);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(50);
    output.resume();
    expect(await done).toEqual({ ok: true, status: 0 });
    expect(read).toBe(1000);
  });
});
