import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../wordsContext.ts';
import type { Anew, BrowserTranslator, Direction } from './browserTranslator.ts';
import { TranslatorContext } from './translatorContext.ts';

interface TranslateAnewProps {
  /** The sentence of the original. */
  sentence: string;
}

type State = { kind: 'asking' } | { kind: 'working'; fetched: number | null } | { kind: 'done'; anew: Anew };

/** Lets the browser itself translate a sentence of the original; nothing at all where it can't. */
export function TranslateAnew({ sentence }: TranslateAnewProps) {
  const context = useContext(TranslatorContext);
  if (context === null || sentence === '') return null;
  return <Disclosure {...context} sentence={sentence} />;
}

type DisclosureProps = TranslateAnewProps & { translator: BrowserTranslator; direction: Direction };

/** A button that opens the question; only the button in there asks the browser. */
function Disclosure({ sentence, translator, direction }: DisclosureProps) {
  const words = useWords();
  const [state, setState] = useState<State | null>(null);
  const running = useRef<AbortController | null>(null);
  const id = useId();
  useEffect(() => () => running.current?.abort(), []);

  const toggle = () => {
    running.current?.abort();
    setState(state === null ? { kind: 'asking' } : null);
  };
  const start = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'working', fetched: null });
    const onFetch = (share: number) => {
      if (!controller.signal.aborted) setState({ kind: 'working', fetched: share });
    };
    const anew = await translator.translate(sentence, direction, onFetch, controller.signal);
    if (!controller.signal.aborted) setState({ kind: 'done', anew });
  };
  return (
    <div class="anew">
      <button
        type="button"
        class="link anew__toggle"
        aria-expanded={state !== null}
        aria-controls={id}
        onClick={toggle}
      >
        {words.say('anew.toggle')}
      </button>
      <div id={id} class="anew__panel" hidden={state === null}>
        {state && <Panel state={state} to={direction.to} onStart={start} />}
      </div>
    </div>
  );
}

interface PanelProps {
  state: State;
  /** BCP 47 tag of the language of the result. */
  to: string;
  onStart(): void;
}

function Panel({ state, to, onStart }: PanelProps) {
  const words = useWords();
  const canStart = state.kind === 'asking' || (state.kind === 'done' && !state.anew.ok);
  return (
    <>
      {state.kind === 'asking' && <p class="hint">{words.say('anew.before')}</p>}
      <div role="status">
        {state.kind === 'working' && <Progress fetched={state.fetched} />}
        {state.kind === 'done' && state.anew.ok && (
          <>
            <p class="hint">{words.say('anew.result')}</p>
            <p class="anew__text" lang={to}>
              {state.anew.text}
            </p>
          </>
        )}
        {state.kind === 'done' && !state.anew.ok && (
          <p class="hint hint--error">{words.say(`anew.failed.${state.anew.failure}`)}</p>
        )}
      </div>
      {canStart && (
        <button type="button" class="secondary" onClick={onStart}>
          {words.say(state.kind === 'asking' ? 'anew.start' : 'common.retry')}
        </button>
      )}
    </>
  );
}

function Progress({ fetched }: { fetched: number | null }) {
  const words = useWords();
  if (fetched === null || fetched >= 1) return <p class="hint">{words.say('anew.working')}</p>;
  const percent = Math.round(fetched * 100);
  return (
    <label class="anew__progress hint">
      {words.say('anew.fetching', { percent })}
      <progress value={fetched} max={1} />
    </label>
  );
}
