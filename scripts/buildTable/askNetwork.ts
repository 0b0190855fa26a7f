import { readAtMost } from '../../extension/network/readAtMost.ts';
import type { Ask } from './politeFetcher.ts';

const MOST_BYTES = 20_000_000;
const MOST_MILLISECONDS = 30_000;
const AGENT = 'Brontekst build-table (one request a second)';

/** Asks the network, without cookies; redirects are left to the caller. */
export const askNetwork: Ask = async (address) => {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'user-agent': AGENT },
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    const body = await readAtMost(response, MOST_BYTES);
    return body ? { status: response.status, headers: response.headers, body } : null;
  } catch {
    return null;
  }
};
