import { useWords } from '../wordsContext.ts';

export function LoadingView() {
  return (
    <div class="state" role="status">
      <h1 class="state__loading">{useWords().say('popup.loading')}</h1>
    </div>
  );
}
