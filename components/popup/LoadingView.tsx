import { useWords } from '../wordsContext.ts';

export function LoadingView() {
  return (
    <div class="state" role="status">
      <p class="state__text">{useWords().say('popup.loading')}</p>
    </div>
  );
}
