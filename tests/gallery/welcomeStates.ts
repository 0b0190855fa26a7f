import type { WelcomeView } from '../../components/views.ts';
import { tryItAddress } from '../../extension/ownPages/tryIt.ts';

export interface WelcomeState {
  name: string;
  page: 'welcome';
  view: WelcomeView;
}

const hosts = ['www.techzine.eu', 'www.techzine.nl'];

/** The welcome page with its permissions, and on a phone without them. */
export const welcomeStates: WelcomeState[] = [
  {
    name: 'welcome',
    page: 'welcome',
    view: { sites: hosts.map((host) => ({ host, isGranted: true })), tryIt: tryItAddress, hasToolbar: true },
  },
  {
    name: 'welcome-phone',
    page: 'welcome',
    view: { sites: hosts.map((host) => ({ host, isGranted: false })), tryIt: tryItAddress, hasToolbar: false },
  },
];
