import type { Settings } from '../../../extension/store/settings/settings.ts';
import { useWords } from '../../wordsContext.ts';
import type { Import } from '../settingsFile.ts';
import { settingValue } from '../settingValue.ts';

interface ImportOfferProps {
  offer: Import | { ok: false; refused: 'unreadable' };
  /** The present settings. */
  settings: Settings;
  onApply(settings: Settings): void;
  onCancel(): void;
}

/** What a chosen file would change, before it does, or why it is refused. */
export function ImportOffer({ offer, settings, onApply, onCancel }: ImportOfferProps) {
  const words = useWords();
  if (!offer.ok) {
    return (
      <p class="hint hint--error" role="alert">
        {offer.refused === 'broken'
          ? words.say('import.refused.broken', {
              line: words.number(offer.place.line),
              column: words.number(offer.place.column),
            })
          : words.say(`import.refused.${offer.refused}`)}
      </p>
    );
  }
  const { changes, repaired, settings: next } = offer;
  const damaged = words.list(repaired.map((name) => words.say(`setting.${name}`)));
  return (
    <div class="offer" role="status">
      {repaired.length > 0 && <p class="hint">{words.say('import.repaired', { names: damaged })}</p>}
      {changes.length === 0 ? (
        <p>{words.say('import.nothing')}</p>
      ) : (
        <>
          <ChangeTable changes={changes} settings={settings} next={next} />
          <div class="actions">
            <button type="button" class="primary" onClick={() => onApply(next)}>
              {words.say('import.apply')}
            </button>
            <button type="button" class="secondary" onClick={onCancel}>
              {words.say('common.cancel')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

interface ChangeTableProps {
  changes: (keyof Settings)[];
  settings: Settings;
  next: Settings;
}

function ChangeTable({ changes, settings, next }: ChangeTableProps) {
  const words = useWords();
  return (
    <table class="changes">
      <caption>{words.say('import.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('import.setting')}</th>
          <th scope="col">{words.say('import.now')}</th>
          <th scope="col">{words.say('import.then')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((name) => (
          <tr key={name}>
            <th scope="row">{words.say(`setting.${name}`)}</th>
            <td>{settingValue(name, settings, words)}</td>
            <td>{settingValue(name, next, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
