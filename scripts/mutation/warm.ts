// A language's words are put together once, when the first text is read. Done here, they count as read by every test,
// not only by the one that happens to come first.
import { exonymsBetween } from '../../core/comparison/names/exonyms.ts';
import { recogniseFigures } from '../../core/figures/recognise.ts';
import { english } from '../../core/languages/en/index.ts';
import { languages } from '../../core/languages/index.ts';
import { dutch } from '../../core/languages/nl/index.ts';

for (const language of languages) recogniseFigures('', language);
exonymsBetween(dutch, english);
