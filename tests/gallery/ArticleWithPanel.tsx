import { useEffect, useRef } from 'preact/hooks';
import commonStyle from '../../assets/in-page.css?inline';
import panelStyle from '../../assets/panel.css?inline';
import { foldingText, rangeOf } from '../../core/article/inPage/foldedText.ts';
import { takeAll } from '../../core/text/steps.ts';
import { createHighlights } from '../../extension/page/marks/highlights.ts';
import { createPanel } from '../../extension/page/parts/panel.ts';
import { type Settings, standardSettings } from '../../extension/store/settings/settings.ts';
import { markStrengths } from '../../extension/views/marks.ts';
import { marksView, panelLook } from '../../extension/views/marksView.ts';
import type { Words } from '../../locales/words.ts';
import { faulty } from './faultySample.ts';
import type { PanelState } from './panelStates.ts';

interface ArticleWithPanelProps {
  state: PanelState;
  words: Words;
  theme: Settings['theme'];
}

/** A plain article with its marks and the panel. Its shadow root is open here, so that axe can look inside. */
export function ArticleWithPanel({ state, words, theme }: ArticleWithPanelProps) {
  const article = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const { title, paragraphs } = faulty.texts.translation;
  useEffect(() => {
    if (!host.current || !article.current) return;
    const settings = { ...standardSettings, theme, marks: state.marks };
    paintMarks(article.current, settings, words);
    const root = host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [commonStyle, panelStyle].map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
    const panel = createPanel(panelLook(settings, words), { onStep: nothing, onAsk: nothing, onClose: nothing });
    panel.element.popover = 'manual';
    root.append(panel.element, panel.status);
    const { note, ask } = state.show(words);
    panel.show(note, ask, note.position !== null);
    panel.element.showPopover();
    panel.element.style.left = '8px';
    panel.element.style.top = `${article.current.getBoundingClientRect().bottom + 8}px`;
  }, [state, theme, words]);
  return (
    <>
      <article lang="en" ref={article}>
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      {/* As much room as the panel takes, so that all of it is in the picture. */}
      <div ref={host} style={{ minHeight: '320px' }} />
    </>
  );
}

function paintMarks(article: Element, settings: Settings, words: Words): void {
  const [heading, ...paragraphs] = article.children;
  const marks = marksView(faulty, settings, words)?.marks ?? [];
  const highlights = createHighlights();
  for (const strength of markStrengths) {
    const ranges = marks
      .filter((mark) => mark.strength === strength)
      .flatMap(({ paragraph, start, end }) => {
        const element = paragraph === null ? heading : paragraphs[paragraph];
        return (element && rangeOf(takeAll(foldingText(element)), start, end)) ?? [];
      });
    highlights.paint(strength, ranges);
  }
}

function nothing(): void {}
