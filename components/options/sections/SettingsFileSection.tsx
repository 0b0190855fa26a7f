import { useRef, useState } from 'preact/hooks';
import { type Settings, standardSettings } from '../../../extension/store/settings/settings.ts';
import type { OptionsEvents } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';
import { type Import, readSettingsFile, settingsFile } from '../settingsFile.ts';
import { ImportOffer } from './ImportOffer.tsx';

interface SettingsFileSectionProps {
  settings: Settings;
  onChange: OptionsEvents['onChange'];
  onDownload: OptionsEvents['onDownload'];
}

type Done = { what: 'wasReset' | 'wasImported'; before: Settings } | { what: 'undone' };

/** Export, import and reset. Whatever replaces all settings can be taken back in the same place. */
export function SettingsFileSection({ settings, onChange, onDownload }: SettingsFileSectionProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [offer, setOffer] = useState<Import | { ok: false; refused: 'unreadable' } | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  const replace = (next: Settings, outcome: Done) => {
    setOffer(null);
    setDone(outcome);
    heading.current?.focus();
    onChange(next);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    setDone(null);
    const text = await file.text().catch(() => null);
    setOffer(text === null ? { ok: false, refused: 'unreadable' } : readSettingsFile(text, settings));
  };

  return (
    <Section id="file" title={words.say('options.file')} heading={heading}>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => onDownload(settingsFile(settings))}>
          {words.say('options.file.export')}
        </button>
        <FileButton label={words.say('options.file.import')} onPick={read} />
        <button
          type="button"
          class="secondary"
          onClick={() => replace(standardSettings, { what: 'wasReset', before: settings })}
        >
          {words.say('options.file.reset')}
        </button>
      </div>
      {offer && (
        <ImportOffer
          offer={offer}
          settings={settings}
          onApply={(next) => replace(next, { what: 'wasImported', before: settings })}
          onCancel={() => {
            setOffer(null);
            heading.current?.focus();
          }}
        />
      )}
      <div role="status">
        {done && (
          <p class="done">
            {words.say(`options.file.${done.what}`)}
            {done.what !== 'undone' && (
              <button type="button" class="link" onClick={() => replace(done.before, { what: 'undone' })}>
                {words.say('common.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}

/** A button that opens the browser's choice of a file; choosing the same file twice counts twice. */
function FileButton({ label, onPick }: { label: string; onPick(file: File | undefined): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="secondary" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          onPick(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
