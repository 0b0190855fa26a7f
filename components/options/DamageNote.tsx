import type { SettingsDamage } from '../../extension/store/settings/repair.ts';
import { useWords } from '../wordsContext.ts';

/** Says once which settings were found damaged, or that none could be read. */
export function DamageNote({ damage }: { damage: SettingsDamage }) {
  const words = useWords();
  if (damage.kind === 'none') return null;
  const names = damage.kind === 'repaired' ? words.list(damage.names.map((name) => words.say(`setting.${name}`))) : '';
  return (
    <p class="alarm" role="alert">
      {damage.kind === 'repaired' ? words.say('options.repaired', { names }) : words.say('options.unreadable')}
    </p>
  );
}
