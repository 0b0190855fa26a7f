import { describe, expect, test } from 'vitest';
import { filteredRows, kindCounts, settingsFor } from '../../../components/sideBySide/rows/filter.ts';
import { rowsOf } from '../../../components/sideBySide/rows/rows.ts';
import { hitsIn } from '../../../components/sideBySide/rows/search.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { faulty } from '../../gallery/faultySample.ts';

const rows = rowsOf(faulty, standardSettings);

describe('the filter', () => {
  test('counts each kind that is there', () => {
    expect(Object.fromEntries(kindCounts(faulty.comparison, standardSettings))).toMatchObject({
      'figureKind.money': 3,
      'figureKind.date': 2,
      'findingKind.negation': 1,
    });
    const noMoney = {
      ...standardSettings,
      figureKinds: standardSettings.figureKinds.filter((kind) => kind !== 'money'),
    };
    expect(kindCounts(faulty.comparison, noMoney).has('figureKind.money')).toBe(false);
  });

  test('marks one kind alone and leaves the rows that have it', () => {
    const kind = 'figureKind.money';
    const ofKind = rowsOf(faulty, settingsFor(standardSettings, kind));
    const shown = filteredRows(ofKind, { onlyDiffering: false, kind });
    expect(shown.map(({ original }) => original[0]?.text.slice(0, 12))).toEqual([
      'Noordlicht T',
      'Noordlicht T',
      'De veiling b',
    ]);
  });

  test('joins both wishes', () => {
    const kind = 'figureKind.date';
    const ofKind = rowsOf(faulty, settingsFor(standardSettings, kind));
    expect(filteredRows(ofKind, { onlyDiffering: true, kind })).toEqual([]);
    expect(filteredRows(ofKind, { onlyDiffering: false, kind })).toHaveLength(2);
  });

  test('without a wish leaves everything', () => {
    expect(filteredRows(rows, { onlyDiffering: false, kind: null })).toBe(rows);
  });
});

describe('the search', () => {
  const found = (query: string) => hitsIn(rows, query).map(({ row, side }) => `${row} ${side}`);

  test('finds words in both texts, in reading order', () => {
    expect(found('noordlicht')).toEqual(['0 translation', '0 original', '1 translation', '1 original']);
  });

  test('tells where in the cell the words stand', () => {
    const [hit] = hitsIn(rows, 'miljard EURO');
    const text = rows[hit?.row ?? 0]?.original.map(({ text: sentence }) => sentence).join(' ') ?? '';
    expect(text.slice(hit?.start, hit?.end)).toBe('miljard euro');
  });

  test.each(['', '  ', 'nowhere to be found'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['.', '(', '[a', '\\', '*', '1.2', '“We were', '+'])('takes %j as it stands', (query) => {
    const texts = rows.flatMap(({ translation, original }) => [...translation, ...original].map(({ text }) => text));
    const count = texts.reduce((sum, text) => sum + text.split(query).length - 1, 0);
    expect(hitsIn(rows, query)).toHaveLength(count);
  });

  test('takes any white space for any other', () => {
    expect(found('has\u00a0bought  frequencies')).toEqual(['1 translation']);
  });
});
