import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

/** The way to the page on which two texts of the reader's own are compared. */
export function TwoTextsSection() {
  const words = useWords();
  return (
    <Section id="two-texts" title={words.say('twoTexts.title')} hint={words.say('twoTexts.hint')}>
      <p>
        <a href="two-texts.html">{words.say('twoTexts.open')}</a>
      </p>
    </Section>
  );
}
