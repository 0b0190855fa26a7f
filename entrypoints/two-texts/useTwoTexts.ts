import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  emptyField,
  type FieldView,
  languageOf,
  type Side,
  type TwoTextsEvents,
  type TwoTextsView,
} from '../../components/twoTexts/twoTextsView.ts';
import type { ComparedEvents } from '../../components/views.ts';
import { pages } from '../../core/languages/pages.ts';
import { type Given, looksLikeHtml, type TextsComparison } from '../../extension/givenText.ts';
import { inBackground } from '../../extension/inBackground.ts';
import { sendFromReader } from '../../extension/messages/send.ts';
import { readFile } from '../../extension/ownPages/readFile.ts';

/** A field is read when the reader has paused for so long. */
const PAUSE_MILLISECONDS = 300;

type Outcome = TwoTextsView['outcome'];
type Fields = TwoTextsView['fields'];
type Events = Omit<TwoTextsEvents, keyof ComparedEvents>;

const NOTHING: Fields = { translation: emptyField, original: emptyField };

/** What stands in the two fields, what came of it, and what the reader can do. All of it is the page's own alone. */
export function useTwoTexts(): { view: TwoTextsView; events: Events } {
  const [fields, setFields] = useState(NOTHING);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const job = useMemo(() => crypto.randomUUID(), []);
  const timers = useRef<Partial<Record<Side, ReturnType<typeof setTimeout>>>>({});

  const stop = () => inBackground(sendFromReader('cancel-texts', { job }));
  useEffect(() => () => stop(), []);
  const change = (side: Side, changed: Partial<FieldView>) => {
    setFields((now) => ({ ...now, [side]: { ...now[side], ...changed } }));
    setOutcome({ kind: 'none' });
  };
  const read = async (side: Side, given: Given) => {
    const answer = await sendFromReader('read-text', given);
    const found = answer.ok ? answer.value : null;
    setFields((now) => {
      // The reader may have gone on typing meanwhile.
      if (now[side].content !== given.content) return now;
      if (!found) return { ...now, [side]: { ...now[side], read: null, problem: 'no-text' } };
      const content = given.form === 'html' ? written(found.text) : given.content;
      return { ...now, [side]: { ...now[side], content, read: found, problem: null } };
    });
  };
  const put = (side: Side, given: Given, wait: number) => {
    clearTimeout(timers.current[side]);
    change(side, { content: given.content, read: null, problem: null });
    if (given.content.trim() === '') return;
    timers.current[side] = setTimeout(() => inBackground(read(side, given)), wait);
  };
  const takeFile = async (side: Side, file: File) => {
    const taken = await readFile(file);
    if (taken.ok) put(side, taken.given, 0);
    else change(side, { problem: taken.problem });
  };
  const compare = async () => {
    const { translation, original } = fields;
    if (!translation.read || !original.read) return;
    setOutcome({ kind: 'working' });
    const answer = await sendFromReader('compare-texts', {
      job,
      translation: { ...translation.read.text, language: languageOf(translation) },
      original: { ...original.read.text, language: languageOf(original) },
    });
    const cuts = { translation: translation.read.cut, original: original.read.cut };
    setOutcome((now) => (now.kind === 'working' ? outcomeOf(answer.ok ? answer.value : null, cuts) : now));
  };
  const replace = (next: (now: Fields) => Fields) => {
    stop();
    setFields(next);
    setOutcome({ kind: 'none' });
  };
  return {
    view: { languages: Object.keys(pages), fields, outcome },
    events: {
      onType: (side, content) =>
        put(side, { content, form: looksLikeHtml(content) ? 'html' : 'text' }, PAUSE_MILLISECONDS),
      onFile: (side, file) => inBackground(takeFile(side, file)),
      onLanguage: (side, chosen) => change(side, { chosen }),
      onCompare: () => inBackground(compare()),
      onStop: stop,
      onTurn: () => replace(({ translation, original }) => ({ translation: original, original: translation })),
      onClear: () => replace(() => NOTHING),
    },
  };
}

function outcomeOf(answer: TextsComparison | null, cuts: { translation: FieldCut; original: FieldCut }): Outcome {
  if (!answer) return { kind: 'failed', why: 'internal' };
  return answer.kind === 'compared' ? { kind: 'compared', compared: { ...answer.compared, cuts } } : answer;
}

type FieldCut = NonNullable<FieldView['read']>['cut'];

/** A page as its text: what the field shows is what is compared. */
function written({ title, paragraphs }: { title?: string; paragraphs: string[] }): string {
  return [...(title ? [title] : []), ...paragraphs].join('\n\n');
}
