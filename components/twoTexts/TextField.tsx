import { useRef } from 'preact/hooks';
import { isOfLength } from '../../core/article/limits.ts';
import { useWords } from '../wordsContext.ts';
import { type FieldView, languageOf, type Side, type TwoTextsEvents } from './twoTextsView.ts';

interface TextFieldProps {
  side: Side;
  field: FieldView;
  languages: readonly string[];
  events: TwoTextsEvents;
}

/** A field for one of the texts: typed, pasted, dropped or chosen as a file. */
export function TextField({ side, field, languages, events }: TextFieldProps) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first) events.onFile(side, first);
  };
  const name = words.say(`figures.${side}`);
  return (
    <div class="text-field">
      <label class="text-field__name" for={`text-${side}`}>
        {name}
      </label>
      <textarea
        id={`text-${side}`}
        rows={12}
        lang={languageOf(field)}
        aria-describedby={`read-${side}`}
        value={field.content}
        placeholder={words.say('twoTexts.placeholder')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          if (!event.dataTransfer?.files.length) return;
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
        onInput={(event) => events.onType(side, event.currentTarget.value)}
      />
      <div class="text-field__foot">
        <label>
          {words.say('twoTexts.language')}{' '}
          <select
            value={languageOf(field)}
            aria-label={words.say('twoTexts.languageOf', { text: name })}
            onChange={(event) => events.onLanguage(side, event.currentTarget.value)}
          >
            {languageOf(field) === '' && <option value="">{words.say('twoTexts.language.unknown')}</option>}
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {words.language(tag)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="secondary"
          aria-label={words.say('twoTexts.fileOf', { text: name })}
          onClick={() => file.current?.click()}
        >
          {words.say('twoTexts.file')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p id={`read-${side}`} class={field.problem ? 'hint hint--error' : 'hint'} role="status">
        <WhatWasRead field={field} />
      </p>
    </div>
  );
}

function WhatWasRead({ field: { problem, read, chosen } }: { field: FieldView }) {
  const words = useWords();
  if (problem) return <>{words.say(`twoTexts.problem.${problem}`)}</>;
  if (!read) return null;
  const count = words.say('twoTexts.read', { count: read.text.paragraphs.length });
  const guess = chosen === null && read.text.language !== '' ? words.say('twoTexts.recognised') : '';
  const part =
    read.cut && (isOfLength(read.cut.limit) ? words.say('twoTexts.cut', read.cut) : words.say('twoTexts.part'));
  return <>{[count, guess, part].filter(Boolean).join(' ')}</>;
}
