import type { Here } from '../../extension/ownPages/quietHere.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';

interface HereSwitchesProps {
  here: Here;
  onSwitch: PopupEvents['onSwitch'];
  onOpensOriginal: PopupEvents['onOpensOriginal'];
}

/** Whether banner and marks are shown here, and whether the site's originals open by themselves; each is its own undo. */
export function HereSwitches({ here: { site, off, opensOriginal }, onSwitch, onOpensOriginal }: HereSwitchesProps) {
  const words = useWords();
  const labels = { article: words.say('popup.here.article'), site: words.say('popup.here.site', { site }) };
  return (
    <div class="here">
      <fieldset>
        <legend>{words.say('popup.here')}</legend>
        {(['article', 'site'] as const).map((scope) => (
          <Switch key={scope} label={labels[scope]} isOn={!off[scope]} onChange={(isOn) => onSwitch(scope, !isOn)} />
        ))}
      </fieldset>
      {opensOriginal !== null && (
        <Switch
          label={words.say('popup.here.openOriginal', { site })}
          isOn={opensOriginal}
          onChange={onOpensOriginal}
        />
      )}
    </div>
  );
}

interface SwitchProps {
  label: string;
  isOn: boolean;
  onChange(isOn: boolean): void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  const words = useWords();
  return (
    <label class="here__choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
      <span class="here__state">{words.say(isOn ? 'value.on' : 'value.off')}</span>
    </label>
  );
}
