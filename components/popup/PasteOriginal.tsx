import { useId, useState } from 'preact/hooks';
import { useWords } from '../wordsContext.ts';

interface PasteOriginalProps {
  onChoose(address: string): void;
}

/** A field for the original's address, for readers who know it better. */
export function PasteOriginal({ onChoose }: PasteOriginalProps) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    const address = httpsAddress(text);
    setRefused(address === null);
    if (address) onChoose(address);
  };

  return (
    <form class="paste" noValidate onSubmit={submit}>
      <label for={id}>{words.say('popup.paste.label')}</label>
      <div class="paste__row">
        <input
          id={id}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="https://"
          value={text}
          aria-invalid={isRefused}
          aria-describedby={`${id}-note`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="secondary" data-focus="paste">
          {words.say('popup.paste.button')}
        </button>
      </div>
      <p id={`${id}-note`} class={isRefused ? 'hint hint--error' : 'hint'} role={isRefused ? 'alert' : undefined}>
        {words.say(isRefused ? 'popup.paste.invalid' : 'popup.paste.hint')}
      </p>
    </form>
  );
}

/** The address in its normal form, null where the text is no https address. */
function httpsAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.protocol === 'https:' ? url.href : null;
}
