import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';
import type { Text } from '../../../core/comparison/comparison.ts';
import { reasons } from '../../../core/comparison/reasons.ts';
import { compareTexts } from './comparing.ts';

const dutch = [
  'De gemeente Stavoren verkoopt in 2019 vier oude sluizen voor 2,5 miljoen euro.',
  'Volgens wethouder Agnes Terpstra waren 340 bewoners tegen. “We willen het water niet kwijt”, zei een van hen.',
  'De verkoop begint op 3 mei om 14.30 uur. Ruim 60 procent van de sluizen is ouder dan tachtig jaar.',
  'Een aannemer uit Lemmer gaat de deuren vernieuwen, en bouwt een brug van 25 meter.',
];
const english = [
  'The municipality of Stavoren is selling four old locks for 2.5 million euros in 2019.',
  'According to alderman Agnes Terpstra, 340 residents were opposed. “We do not want to lose the water,” said one of them.',
  'The sale starts on May 3 at 2:30 p.m. More than 60 percent of the locks are older than eighty years.',
  'A contractor from Lemmer will renew the doors, and is building a bridge of 25 metres.',
];
const other = [
  'Wetenschappers van een universiteit in Peru vonden vorige maand een nieuwe soort kikker in het regenwoud.',
  'Het dier is twee centimeter lang en blauw. Het leeft onder bladeren en eet vooral mieren en kleine spinnen.',
  'De onderzoekers noemden de kikker naar een zangeres. Zij was daar blij mee en zong voor hen een lied over het bos.',
];

describe('what cannot be compared', () => {
  const text = (language: string, ...paragraphs: string[]): Text => ({ language, paragraphs });
  test.each([
    ['same-language', 'nl', text('nl', 'Het regent.'), text('nl-BE', 'Het regent.')],
    ['unknown-language', 'it', text('nl', 'Het regent.'), text('it', 'Piove.')],
    ['empty', 'en', text('nl', 'Het regent.'), text('en')],
    ['empty', 'nl', text('nl', '  '), text('en', 'It rains.')],
  ] as const)('%s', (failure, language, original, translation) => {
    expect(compare(original, translation)).toEqual({ ok: false, failure, language });
  });
});

test('a faithful translation has no differences', () => {
  const { figures, findings, unrelated } = compareTexts(dutch, english);
  expect(unrelated).toBe(false);
  expect(findings).toEqual([]);
  expect(figures.filter(({ status }) => status !== 'same')).toEqual([]);
});

test('the sides may be swapped: what is missing is then added', () => {
  const translation = english.with(
    0,
    'The municipality of Stavoren is selling old locks for 3.5 million euros in 2019.',
  );
  const there = compareTexts(dutch, translation).figures.filter(({ status }) => status !== 'same');
  const back = compare({ language: 'en', paragraphs: translation }, { language: 'nl', paragraphs: dutch });
  const mirrored = back.ok ? back.comparison.figures.filter(({ status }) => status !== 'same') : [];
  expect(there.map(({ status }) => status).sort()).toEqual(['differs', 'missing']);
  expect(mirrored.map(({ status }) => status).sort()).toEqual(['added', 'differs']);
});

test('findings stand in the order of the translation, what only the original has in its own place', () => {
  const translation = english
    .with(0, 'The municipality of Stavroen is selling four old locks for 2.5 million euros in 2019.')
    .with(3, 'A contractor from Lemner will renew the doors, and is building a bridge of 25 metres.')
    .toSpliced(1, 1);
  const { findings } = compareTexts(dutch, translation);
  expect(findings.map(({ original, translation }) => (translation ?? original)?.text.slice(0, 8))).toEqual([
    'Stavroen',
    'Volgens ',
    'Lemner',
  ]);
});

test('the title belongs to the texts', () => {
  const result = compare(
    { language: 'nl', title: 'Stavoren verkoopt vier sluizen', paragraphs: dutch },
    { language: 'en', title: 'Stavoren sells five locks', paragraphs: english },
  );
  const [first] = result.ok ? result.comparison.figures : [];
  expect(first).toMatchObject({ status: 'differs', translation: { text: 'five', paragraph: null } });
});

test('passages and figures are cut from the paragraph they name', () => {
  const translation = english.with(1, 'According to alderman Agnes Terpsta, 430 residents were opposed.');
  const { figures, findings } = compareTexts(dutch, translation);
  const sides = [...figures, ...findings].flatMap(({ original, translation: there }) => [
    { texts: dutch, side: original },
    { texts: translation, side: there },
  ]);
  expect(findings.length).toBeGreaterThan(0);
  for (const { texts, side } of sides) {
    if (side?.paragraph != null) expect(texts[side.paragraph]?.slice(side.start, side.end)).toBe(side.text);
  }
});

describe('an article that was not read to its end', () => {
  const cut = (language: string, paragraphs: string[]): Text => ({ language, paragraphs, isCut: true });
  const whole = (language: string, paragraphs: string[]): Text => ({ language, paragraphs });
  const told = (original: Text, translation: Text) => {
    const result = compare(original, translation);
    if (!result.ok) throw new Error(result.failure);
    const { figures, findings } = result.comparison;
    return { differing: figures.filter(({ status }) => status !== 'same').length, findings: findings.length };
  };
  const none = { differing: 0, findings: 0 };

  test('nothing is missed behind its end, on either side', () => {
    expect(told(whole('nl', dutch), cut('en', english.slice(0, 2)))).toEqual(none);
    expect(told(cut('nl', dutch.slice(0, 2)), whole('en', english))).toEqual(none);
  });

  test('nothing is told as left out before its end either, and the answer says that it is partial', () => {
    const [first = '', , ...rest] = english;
    expect(told(whole('nl', dutch), whole('en', [first, ...rest]))).not.toEqual(none);
    expect(told(whole('nl', dutch), cut('en', [first, ...rest]))).toEqual(none);
    const long =
      'De verkoop begint op 3 mei, hoewel vogelaars waarschuwen voor zeldzame broedende lepelaars in het riet.';
    const short = english.with(2, 'The sale starts on May 3.');
    expect(told(whole('nl', dutch.with(2, long)), whole('en', short))).toEqual({ differing: 0, findings: 1 });
    expect(told(whole('nl', dutch.with(2, long)), cut('en', short))).toEqual(none);
    expect(compare(whole('nl', dutch), cut('en', english))).toMatchObject({ comparison: { partial: true } });
    expect(compare(whole('nl', dutch), whole('en', english))).not.toHaveProperty('comparison.partial');
  });
});

test('every reason has the values that its sentence needs', () => {
  const { figures, findings } = compareTexts(
    dutch,
    english.with(2, 'The sale starts on March 5. Less than 60 percent of the locks is older.').with(1, ''),
  );
  expect(figures.length + findings.length).toBeGreaterThan(5);
  for (const { reason } of [...figures, ...findings])
    expect(Object.keys(reason.values ?? {}).sort()).toEqual([...reasons[reason.key]].sort());
});

test('only what is certain is shown where that is asked', () => {
  const original: Text = { language: 'nl', paragraphs: ['De haven van Stavoren ligt vol.'] };
  const translation: Text = { language: 'en', paragraphs: ['The harbour of Stavroen is full.'] };
  const found = (least?: 'certain') => {
    const result = compare(original, translation, least ? { least } : {});
    return result.ok ? result.comparison.findings.length : -1;
  };
  expect(found()).toBe(1);
  expect(found('certain')).toBe(0);
});

test('an unrelated paragraph changes no other verdict', () => {
  const plain = compareTexts(dutch, english.with(0, english[0]?.replace('four', 'five') ?? ''));
  const added = compareTexts(dutch, [
    ...english.with(0, english[0]?.replace('four', 'five') ?? ''),
    'Read more about sailing boats in our summer magazine for members.',
  ]);
  const verdicts = ({ figures }: typeof plain) =>
    figures.map(({ status, original, translation }) => [status, original?.text, translation?.text]);
  expect(verdicts(added)).toEqual(verdicts(plain));
});

describe('hostile pairs', () => {
  test('two articles that have nothing to do with each other', () => {
    const { unrelated, figures, findings } = compareTexts(other, english);
    expect({ unrelated, figures, findings }).toEqual({ unrelated: true, figures: [], findings: [] });
  });

  test('everything in one paragraph, or shuffled', () => {
    for (const translation of [[english.join(' ')], [2, 0, 3, 1].flatMap((at) => english[at] ?? [])]) {
      const { unrelated, figures, findings } = compareTexts(dutch, translation);
      expect({ unrelated, findings }).toEqual({ unrelated: false, findings: [] });
      expect(figures.every(({ status }) => status === 'same')).toBe(true);
    }
  });

  test('one sentence thousands of times', () => {
    const { figures } = compareTexts(
      [Array(1500).fill('De koers steeg met 3 procent.').join(' ')],
      [Array(1500).fill('The price rose 3 percent.').join(' ')],
    );
    expect(figures).toHaveLength(1500);
    expect(figures.every(({ status }) => status === 'same')).toBe(true);
  });
});

test('any text is answered without an exception', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(...dutch, ...english, '€ 1.000', '“', "'", '3 tot 5', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.array(piece, { maxLength: 8 }), (ours, theirs) => {
      const result = compare({ language: 'nl', paragraphs: ours }, { language: 'en', paragraphs: theirs });
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 150 },
  );
});

test('figures that are only likely to differ are kept back where what is certain is asked', () => {
  const original: Text = { language: 'nl', paragraphs: ['Het derde schip zonk bij de haven. Er kwamen 12 boten.'] };
  const translation: Text = { language: 'en', paragraphs: ['The ship sank off the coast. There came 12 boats.'] };
  const found = (least: 'certain' | 'likely') => {
    const result = compare(original, translation, { least });
    return result.ok ? result.comparison.figures.map(({ status, certainty }) => [status, certainty]) : [];
  };
  expect(found('likely')).toEqual([
    ['missing', 'likely'],
    ['same', 'certain'],
  ]);
  expect(found('certain')).toEqual([['same', 'certain']]);
});
