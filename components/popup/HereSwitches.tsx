import type { Here } from '../../extension/ownPages/quietHere.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';

interface HereSwitchesProps {
  here: Here;
  onSwitch: PopupEvents['onSwitch'];
}

/** Whether banner and marks are shown in this article and on this site; each switch is its own undo. */
export function HereSwitches({ here: { site, off }, onSwitch }: HereSwitchesProps) {
  const words = useWords();
  const labels = { article: words.say('popup.here.article'), site: words.say('popup.here.site', { site }) };
  return (
    <fieldset class="here">
      <legend>{words.say('popup.here')}</legend>
      {(['article', 'site'] as const).map((scope) => (
        <label key={scope} class="here__choice">
          <input
            type="checkbox"
            checked={!off[scope]}
            onChange={(event) => onSwitch(scope, !event.currentTarget.checked)}
          />
          <span>{labels[scope]}</span>
          <span class="here__state">{words.say(off[scope] ? 'value.off' : 'value.on')}</span>
        </label>
      ))}
    </fieldset>
  );
}
