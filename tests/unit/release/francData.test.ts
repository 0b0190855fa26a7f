import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../../core/languages/index.ts';
import { francData, modelsOf } from '../../../scripts/francData.ts';

/** As many as franc tells apart. */
const FRANC_LANGUAGES = 187;
const francFolder = dirname(createRequire(import.meta.url).resolve('franc'));

test('keeps the models of the named languages, whatever their script', () => {
  const models = { Latin: { eng: 'the| th', nld: 'de |en ', deu: 'en |er ' }, Cyrillic: { rus: ' пр' } };
  expect(modelsOf(['eng', 'nld'], models)).toEqual({ Latin: { eng: 'the| th', nld: 'de |en ' } });
  expect(modelsOf(['rus'], models)).toEqual({ Cyrillic: { rus: ' пр' } });
});

test('replaces franc’s own data by one with every language that Brontekst guesses', async () => {
  const code = await francData(languages.map(({ code }) => code)).load(join(francFolder, 'data.js'));
  const whole = readFileSync(join(francFolder, 'data.js')).length;
  expect(code?.length).toBeLessThan((whole * languages.length) / FRANC_LANGUAGES + 1_000);
  const { data } = await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
  const { data: all } = await import(join(francFolder, 'data.js'));
  for (const language of languages.map(({ code }) => code)) expect(data.Latin[language]).toBe(all.Latin[language]);
});

test('leaves every other module alone', async () => {
  expect(await francData(['eng']).load(join(francFolder, 'expressions.js'))).toBeNull();
});
