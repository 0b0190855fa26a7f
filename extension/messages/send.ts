import { browser } from 'wxt/browser';
import type {
  Answer,
  ClickedMessages,
  MessageMap,
  PageMessages,
  ReaderMessages,
  SiteMessages,
  TabMessages,
} from './messages.ts';

type ToPage = TabMessages & ClickedMessages;

/** Sends to the background from a content script. */
export const sendFromPage = sender<PageMessages & SiteMessages>(toBackground);

/** Sends to the background from one of the extension's own pages. */
export const sendFromReader = sender<ReaderMessages>(toBackground);

/** Sends to the content script of a tab. */
export function sendToTab<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  body: ToPage[Name]['body'],
): Promise<Answer<ToPage[Name]['answer']>> {
  return sender<ToPage>((envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))(name, body);
}

/** A worker that ends before it has answered gets the message once more, which starts the next one. */
async function toBackground(envelope: { name: string; body: unknown }): Promise<unknown> {
  const deliver = () => browser.runtime.sendMessage(envelope);
  return deliver().catch(deliver);
}

function sender<M extends MessageMap<M>>(deliver: (envelope: { name: keyof M; body: unknown }) => Promise<unknown>) {
  return async <Name extends keyof M>(name: Name, body: M[Name]['body']): Promise<Answer<M[Name]['answer']>> => {
    let answer: Answer<M[Name]['answer']> | undefined;
    try {
      answer = (await deliver({ name, body })) as typeof answer;
    } catch {
      // Whoever could answer is gone.
    }
    return answer ?? { ok: false, error: 'no-receiver' };
  };
}
