import type { PanelLook, PanelNote } from '../../views/marks.ts';
import { leadTo, make, makeButton, makeDrawnButton, makeLink, say, sayOn } from './make.ts';

/** What the reader can do in the panel. */
export interface PanelEvents {
  /** To the next difference, or with -1 to the one before. */
  onStep(by: 1 | -1): void;
  /** The reader wants the original to be looked up. */
  onAsk(): void;
  onClose(): void;
}

export interface Panel {
  /** What is seen. */
  element: HTMLElement;
  /** What is read out: it stands in the page before it says anything, or screen readers would miss it. */
  status: HTMLElement;
  /**
   * @param ask text of the button that looks the original up, null for no such button
   * @param hasOthers whether there is anything to go on to
   */
  show(note: PanelNote, ask: string | null, hasOthers: boolean): void;
}

/**
 * The small panel that shows the original's words of a place. It stays the same element from note to note, so that the
 * focus stays on the button that was pressed.
 */
export function createPanel({ words, theme, language }: PanelLook, { onStep, onAsk, onClose }: PanelEvents): Panel {
  const title = make('strong', {});
  const position = make('span', { class: 'position' });
  const previous = makeDrawnButton('step previous', words.previous, () => onStep(-1));
  const next = makeDrawnButton('step next', words.next, () => onStep(1));
  const text = make('p', {});
  const quote = make('blockquote', {});
  const link = makeLink();
  const askButton = makeButton('ask', '', onAsk);
  askButton.hidden = true;
  const close = makeDrawnButton('close', words.close, onClose);
  const element = make(
    'section',
    { class: `panel ${theme}`, lang: language, 'aria-label': words.label },
    make('header', {}, title, position, previous, next, close),
    text,
    quote,
    link,
    askButton,
  );
  const status = make('p', { role: 'status', class: 'status', lang: language });

  const show: Panel['show'] = (note, ask, hasOthers) => {
    const { original } = note;
    say(title, note.title);
    say(position, note.position ?? '');
    for (const button of [previous, next]) button.hidden = !hasOthers;
    say(text, note.text);
    text.hidden = note.text === '';
    quote.hidden = original === null;
    link.hidden = original === null;
    // A button that goes hands the focus on.
    if (!askButton.hidden && ask === null && askButton.matches(':focus')) close.focus();
    if (ask !== null) sayOn(askButton, ask);
    askButton.hidden = ask === null;
    const spoken = [note.title, note.position, note.text].filter(Boolean).join('. ');
    status.replaceChildren(saying('span', spoken));
    if (!original) return;
    quote.lang = original.language;
    const { before, marked, after } = original;
    quote.replaceChildren(saying('span', before), saying('mark', marked), saying('span', after));
    leadTo(link, original.address, words.link);
    status.append(saying('span', ` ${before}${marked}${after}`, { lang: original.language }));
  };
  return { element, status, show };
}

function saying(name: 'span' | 'mark', text: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = make(name, attributes);
  say(element, text);
  return element;
}
