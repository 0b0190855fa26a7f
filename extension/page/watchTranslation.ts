import { attributeOf } from '../../core/article/nodes.ts';

/** A browser that translates a page takes some time; so often it is looked at again, and after so long each. */
const MOST_LOOKS = 10;
const WAIT_MS = 1_500;

/**
 * Calls back when the browser may have begun to translate the page, or may show the original again, until that is so:
 * browsers mark the page's first element, or the elements of its head.
 * @param look reads the page again; resolves to whether it has become another one
 */
export function watchTranslation(look: () => Promise<boolean>): void {
  const { documentElement: page } = document;
  const stateOf = () =>
    [
      attributeOf(page, 'lang'),
      /\btranslated-(?:ltr|rtl)\b/.test(attributeOf(page, 'class') ?? ''),
      document.querySelector('[_msttexthash]') !== null,
    ].join();
  let state = stateOf();
  const lookAgain = async (since: string, looks: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    if (state === since && !(await look()) && looks > 1) await lookAgain(since, looks - 1);
  };
  const observer = new MutationObserver(() => {
    const now = stateOf();
    if (now === state) return;
    state = now;
    void lookAgain(now, MOST_LOOKS);
  });
  observer.observe(page, { attributeFilter: ['class', 'lang'] });
  const head = document.querySelector('head');
  if (head) observer.observe(head, { subtree: true, attributeFilter: ['_msttexthash'] });
}
