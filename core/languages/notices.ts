import { notice as de } from './de/notice.ts';
import { notice as en } from './en/notice.ts';
import { notice as fr } from './fr/notice.ts';
import { notice as nl } from './nl/notice.ts';
import type { NoticeWords } from './noticeWords.ts';

/** How each language says that a machine translated a text: apart from the rest, for the reader of any page alone. */
export const notices: readonly NoticeWords[] = [nl, en, de, fr];
