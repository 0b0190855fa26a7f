import { type Browser, browser } from 'wxt/browser';
import { isObject } from '../../core/text/isObject.ts';
import type { Answer, Envelope, Handlers, MessageMap } from './messages.ts';

/** Checks a message's body on arrival: the sound body, or null to refuse it. */
export type BodyChecks<M extends MessageMap<M>> = { [Name in keyof M]: (body: unknown) => M[Name]['body'] | null };

/** Who may send: the extension's own pages, or its content scripts. */
export type SenderRule<Sender> = (sender: Browser.runtime.MessageSender) => Sender | null;

/**
 * Answers the messages of one direction. A message of another name is left to other listeners; one from a sender that
 * the rule does not know, or with a body that is not sound, is refused.
 */
export function receive<M extends MessageMap<M>, Sender>(
  rule: SenderRule<Sender>,
  checks: BodyChecks<M>,
  handlers: Handlers<M, Sender>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Browser.runtime.MessageSender, respond) => {
    if (!isEnvelope(message) || !isName(handlers, message.name)) return undefined;
    const sender = from.id === browser.runtime.id ? rule(from) : null;
    const body = checks[message.name](message.body);
    const handle = handlers[message.name];
    if (sender === null || body === null) respond({ ok: false, error: 'refused' } satisfies Answer<never>);
    else void answer(() => handle(body, sender)).then(respond);
    return true;
  });
}

async function answer<T>(handle: () => Promise<T> | T): Promise<Answer<T>> {
  try {
    return { ok: true, value: await handle() };
  } catch (error) {
    console.error('Brontekst:', error);
    return { ok: false, error: 'failed' };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return isObject(message) && typeof message.name === 'string' && 'body' in message;
}

function isName<M extends object>(handlers: M, name: string): name is Extract<keyof M, string> {
  return Object.hasOwn(handlers, name);
}
