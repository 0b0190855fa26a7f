import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { WelcomeView } from '../../components/views.ts';
import { sites } from '../../core/sites/index.ts';
import { dressPage } from '../../extension/ownPages/dressPage.ts';
import { settingsAndWords } from '../../extension/ownPages/settingsAndWords.ts';
import { siteAccess } from '../../extension/ownPages/siteAccess.ts';
import { WelcomePage } from './WelcomePage.tsx';

const [{ settings, words }, access] = await Promise.all([settingsAndWords(), siteAccess()]);
document.title = `${words.say('common.name')} – ${words.say('welcome.title')}`;
// A browser without windows is one on a phone: its extensions stand in a menu.
const view: WelcomeView = { sites: access, tryIt: sites[0].sample, hasToolbar: browser.windows !== undefined };
render(<WelcomePage loaded={view} words={words} />, dressPage(document, settings, words));
