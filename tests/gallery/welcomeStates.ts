import type { WelcomeView } from '../../components/views.ts';
import { sites } from '../../core/sites/index.ts';

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
    view: {
      sites: hosts.map((host) => ({ host, isGranted: true, kind: 'required' as const })),
      tryIt: sites[0].sample,
      hasToolbar: true,
    },
  },
  {
    name: 'welcome-phone',
    page: 'welcome',
    view: {
      sites: hosts.map((host) => ({ host, isGranted: false, kind: 'required' as const })),
      tryIt: sites[0].sample,
      hasToolbar: false,
    },
  },
];
