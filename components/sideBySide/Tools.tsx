import { useState } from 'preact/hooks';
import type { Settings } from '../../extension/store/settings/settings.ts';
import { csvFile } from '../exports/csv.ts';
import type { Exported } from '../exports/exported.ts';
import { htmlFile } from '../exports/html.ts';
import { jsonFile } from '../exports/json.ts';
import { markdownFile } from '../exports/markdown.ts';
import { comparisonText } from '../exports/text.ts';
import type { ComparedEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';

const files = [
  { name: 'csv', make: csvFile },
  { name: 'json', make: jsonFile },
  { name: 'markdown', make: markdownFile },
  { name: 'html', make: htmlFile },
] as const;

interface ToolsProps {
  exported: Exported;
  settings: Settings;
  events: ComparedEvents;
}

/** Ways to take the comparison along. */
export function Tools({ exported, settings, events }: ToolsProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    const isCopied = await events.onCopy(comparisonText(exported, settings, words));
    setOutcome(isCopied ? 'copied' : 'copyFailed');
  };
  return (
    <fieldset class="tools">
      <legend class="visually-hidden">{words.say('sideBySide.tools')}</legend>
      <button type="button" class="quiet" onClick={copy}>
        {words.say('sideBySide.copy')}
      </button>
      {files.map(({ name, make }) => (
        <button
          key={name}
          type="button"
          class="quiet"
          aria-label={words.say(`sideBySide.${name}Label`)}
          onClick={() => events.onDownload(make(exported, settings, words))}
        >
          {words.say(`sideBySide.${name}`)}
        </button>
      ))}
      <button type="button" class="quiet" onClick={() => events.onPrint()}>
        {words.say('sideBySide.print')}
      </button>
      <span class="tools__outcome" role="status">
        {outcome && words.say(`sideBySide.${outcome}`)}
      </span>
    </fieldset>
  );
}
