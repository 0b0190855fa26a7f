import common from '../../../assets/in-page.css?inline';
import css from '../../../assets/read-along.css?inline';
import printed from '../../../assets/read-along-printed.css?inline';
import { parentOf } from '../../../core/article/nodes.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { inSlices } from '../../inSlices.ts';
import { sendFromPage } from '../../messages/send.ts';
import type { AlongParagraph, ReadAlongView } from '../../views/readAlong.ts';
import { makeSheet } from '../makeSheet.ts';
import { type Placed, paragraphsOf, placing } from '../marks/ranges.ts';
import type { PageTools } from '../pageTools.ts';
import { MARK, make, say } from '../parts/make.ts';

/** The original's words under the paragraphs of a page. */
export interface ReadAlong {
  /** Asks what the reader wants to read along now, and shows that instead of what stands there. */
  follow(): Promise<void>;
  /** Takes all of it away without a trace, and ends what was begun. */
  clear(): void;
}

export function createReadAlong({ page }: Pick<PageTools, 'page'>): ReadAlong {
  const paragraphs = paragraphsOf(page);
  let hosts: Element[] = [];
  let work: Steps<void> | null = null;

  const clear = () => {
    work?.return();
    work = null;
    for (const host of hosts) host.remove();
    hosts = [];
  };
  function* showing(view: ReadAlongView): Steps<void> {
    const sheets = [common, css, ...(view.isPrinted ? [printed] : [])].map(makeSheet);
    for (const placed of yield* placing(view.paragraphs, paragraphs)) {
      const host = hostOf(placed.mark, view, hosts.length === 0, sheets);
      hosts.push(host);
      putBehind(placed, host);
      yield;
    }
  }
  return {
    async follow() {
      const answer = await sendFromPage('read-along', {});
      clear();
      if (!answer.ok || !answer.value) return;
      work = showing(answer.value);
      await inSlices(work);
    },
    clear,
  };
}

/** What an element says in a closed shadow root. The first one says what the words are; screen readers hear it of each. */
function hostOf({ text }: AlongParagraph, view: ReadAlongView, isFirst: boolean, sheets: CSSStyleSheet[]): Element {
  const { label, language, original } = view;
  const host = make('div', { [MARK]: 'read-along' });
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  const words = make('p', { lang: original });
  say(words, text);
  const section = make('section', { role: 'note', lang: language, 'aria-label': label });
  if (isFirst) {
    const heading = make('p', { class: 'label' });
    say(heading, label);
    section.append(heading);
  }
  section.append(words);
  root.append(section);
  return host;
}

/**
 * Right behind a paragraph's last words and inside its element, so that what the page's style says of elements in a row
 * holds as before, and each of several paragraphs in one element has its own.
 */
function putBehind({ range, element }: Placed<AlongParagraph>, host: Element): void {
  let last: Node = range.endContainer;
  for (let around = parentOf(last); around && around !== element; around = parentOf(around)) last = around;
  const behind = document.createRange();
  behind.setStartAfter(last);
  behind.insertNode(host);
}
