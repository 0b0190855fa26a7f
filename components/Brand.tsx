import { useWords } from './wordsContext.ts';

/** The project's name with its sign, drawn as in `assets/icon.svg`. */
export function Brand() {
  return (
    <span class="brand">
      <svg class="brand__sign" viewBox="0 0 128 128" width="20" height="20" aria-hidden="true" focusable="false">
        <rect width="128" height="128" rx="28" fill="#1f5a8c" />
        <rect x="56" y="16" width="56" height="72" rx="8" fill="#9cc8ee" />
        <rect x="12" y="36" width="72" height="80" rx="12" fill="#1f5a8c" />
        <rect x="16" y="40" width="64" height="72" rx="8" fill="#fff" />
        <rect x="32" y="88" width="32" height="8" rx="4" fill="#1f5a8c" />
        <rect x="32" y="56" width="64" height="16" rx="8" fill="#e8842c" />
      </svg>
      {useWords().say('common.name')}
    </span>
  );
}
