import type { Target } from '../target.ts';
import { feed, posts } from './answers.ts';
import { address, date, encoding } from './bytes.ts';
import { comparison, hostileComparison } from './comparisons.ts';
import { marks } from './marks.ts';
import { html, text } from './pages.ts';
import { shown } from './shown.tsx';
import { line, message, pairs, settings, settingsFile } from './values.ts';

/** Everything that hostile input is thrown at. */
export const targets: Target[] = [
  html,
  text,
  settings,
  settingsFile,
  message,
  line,
  pairs,
  posts,
  feed,
  encoding,
  date,
  address,
  comparison,
  hostileComparison,
  marks,
  shown,
];
