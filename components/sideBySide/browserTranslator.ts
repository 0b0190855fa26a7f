/** Two BCP 47 tags. */
export interface Direction {
  from: string;
  to: string;
}

/** How a translation ended; failures are what the browser gives as reasons. */
export type Anew =
  | { ok: true; text: string }
  | { ok: false; failure: 'unavailable' | 'refused' | 'not-fetched' | 'stopped' | 'failed' };

/** The browser's own translator, as far as it is used here. */
export interface BrowserTranslator {
  /** @param onFetch hears how much of a language model has come, from 0 to 1, where one must come first */
  translate(text: string, direction: Direction, onFetch: (share: number) => void, signal: AbortSignal): Promise<Anew>;
}

/** The `Translator` interface of the Translator API (a W3C community draft), which Chrome and Edge have. */
interface TranslatorInterface {
  availability(languages: Languages): Promise<string>;
  create(options: Languages & { signal: AbortSignal; monitor(target: EventTarget): void }): Promise<{
    translate(text: string, options: { signal: AbortSignal }): Promise<string>;
  }>;
}

interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}

/** What the browser's errors mean, by their names in the draft. */
const FAILURES: Record<string, Exclude<Anew, { ok: true }>['failure']> = {
  NotSupportedError: 'unavailable',
  NotAllowedError: 'refused',
  NetworkError: 'not-fetched',
  AbortError: 'stopped',
};

/** The browser's own translator, null where the browser has none. Nothing is asked of it before `translate` is. */
export function browserTranslator(scope: object = globalThis): BrowserTranslator | null {
  const api = 'Translator' in scope ? scope.Translator : null;
  if (!isTranslator(api)) return null;
  return { translate: (text, direction, onFetch, signal) => translate(api, text, direction, onFetch, signal) };
}

async function translate(
  api: TranslatorInterface,
  text: string,
  { from, to }: Direction,
  onFetch: (share: number) => void,
  signal: AbortSignal,
): Promise<Anew> {
  const languages = { sourceLanguage: from, targetLanguage: to };
  const monitor = (target: EventTarget) =>
    target.addEventListener('downloadprogress', (event) => onFetch(shareOf(event)));
  try {
    if ((await api.availability(languages)) === 'unavailable') return { ok: false, failure: 'unavailable' };
    const translator = await api.create({ ...languages, signal, monitor });
    return { ok: true, text: await translator.translate(text, { signal }) };
  } catch (error) {
    if (signal.aborted) return { ok: false, failure: 'stopped' };
    return { ok: false, failure: (error instanceof Error && FAILURES[error.name]) || 'failed' };
  }
}

function isTranslator(value: unknown): value is TranslatorInterface {
  return typeof value === 'function' && 'availability' in value && 'create' in value;
}

function shareOf(event: Event): number {
  return 'loaded' in event && typeof event.loaded === 'number' ? Math.min(1, Math.max(0, event.loaded)) : 0;
}
