import { lineCommands } from '../../../cli/lines.ts';
import { readSettingsFile } from '../../../components/options/settingsFile.ts';
import { readKnownPairs } from '../../../core/originals/knownPairs.ts';
import { pageChecks, siteChecks } from '../../../extension/messages/pageChecks.ts';
import { readerChecks } from '../../../extension/messages/readerChecks.ts';
import { clickedChecks } from '../../../extension/messages/tabChecks.ts';
import { readSettings, standardSettings, storedForm } from '../../../extension/store/settings/settings.ts';
import { corpus } from '../corpus.ts';
import { mutateText, mutateValue } from '../mutate.ts';
import { holds, target } from '../target.ts';

const settingsFiles = corpus('settings');
const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  'null',
  'true',
  '1e999',
  '"version":',
  '"theme":',
  '"__proto__":',
  '\\u0000',
] as const;

const stored = settingsFiles.flatMap((file): unknown[] => {
  try {
    return [JSON.parse(file)];
  } catch {
    return [];
  }
});

/** Whatever was stored, what is made of it is sound: it comes back unchanged. */
function checkSettings(value: unknown): void {
  const { settings } = readSettings(value);
  const again = readSettings(storedForm(settings));
  holds(JSON.stringify(again) === JSON.stringify({ settings, repaired: [] }), 'repaired settings are not sound');
  holds(Object.keys(settings).join() === Object.keys(standardSettings).join(), 'a setting is missing or strange');
}

function checkSettingsFile(file: string): void {
  const read = readSettingsFile(file, standardSettings);
  if (read.ok) checkSettings(storedForm(read.settings));
}

const messages = corpus('messages').map((message): unknown => JSON.parse(message));
const checks = { ...pageChecks, ...siteChecks, ...readerChecks, ...clickedChecks };

/** What passes a check once passes it again: nothing that the check would refuse is let in or made by it. */
function checkMessage(message: unknown): void {
  for (const check of Object.values(checks)) {
    const body = check(message);
    if (body !== null) holds(check(body) !== null, 'what was let in would be refused');
  }
}

const lines: unknown[] = [
  { id: 1, language: 'en', text: 'It lost 12 percent.', reference: '2019-01-01' },
  {
    id: 'a',
    original: { language: 'nl', paragraphs: ['Er werken 12 mensen.'], title: 'Titel', publishedAt: '2019-01-01' },
    translation: { language: 'en', paragraphs: ['It has 12 people.'], title: 'Title' },
  },
  {
    original: { language: 'nl', sentences: ['Er werken 12 mensen.'] },
    translation: { language: 'en', sentences: ['It has 12.'] },
  },
];

function checkLine(record: unknown): void {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return;
  for (const command of Object.values(lineCommands)) {
    const answer = command({ ...record });
    if (!answer.ok) holds(/^.{5,}/s.test(answer.error), 'a line is refused without a word');
    JSON.stringify(answer);
  }
}

const table = { techzine: { base: 'https://www.techzine.nl/', pairs: { 37001: 'nieuws/a/1/b/' } } };

export const settings = target(
  'settings',
  12,
  (random) => mutateValue(stored[random.below(stored.length)], random),
  checkSettings,
);
export const settingsFile = target(
  'settings file',
  12,
  (random) => mutateText(settingsFiles, JSON_WORDS, random),
  checkSettingsFile,
);
export const message = target(
  'message',
  12,
  (random) => mutateValue(messages[random.below(messages.length)], random),
  checkMessage,
);
export const line = target(
  'batch line',
  6,
  (random) => mutateValue(lines[random.below(lines.length)], random),
  checkLine,
);
export const pairs = target(
  'known pairs',
  4,
  (random) => mutateValue(table, random),
  (value) => void readKnownPairs(value),
);
