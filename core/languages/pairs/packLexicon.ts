/** Signs that no list of words holds: around what is packed, and between the two languages in it. */
const [START, BETWEEN, END] = ['\u0001', '\u0002', '\u0003'] as const;
const PACKED = new RegExp(`${START}([^${BETWEEN}]*)${BETWEEN}([^${END}]*)${END}`, 'g');

/** A word with its irregular forms in brackets. */
const WITH_FORMS = /([^,()]+)\(([^)]*)\)/g;
/** Of a form that differs from its word by more than so many letters nothing is saved. */
const MOST_DROPPED = 9;

/**
 * A lexicon as it is shipped: without comments, in order of the alphabet, each language by itself, a form by how many
 * letters of its word it goes without and what it has instead (`stad(1eden)`). What is alike stands together, so that it
 * deflates to seven eighths.
 */
export function packLexicon(text: string): string {
  const entries = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const sides = entries.map((line) => line.replace(/ ?([=,(]) ?/g, '$1'));
  const columns = [0, 1].map((at) => sides.sort().map((line) => withForms(line.split('=')[at] ?? '', shorten)));
  return `${START}${columns.map((column) => column.join('\n')).join(BETWEEN)}${END}`;
}

/** Makes what was packed readable again, and leaves all else as it is. */
export function unpackLexicon(text: string): string {
  return text.replace(PACKED, (_, ...columns: string[]) => {
    const [first = [], second = []] = columns.slice(0, 2).map((column) => column.split('\n'));
    return first.map((words, at) => withForms(`${words}=${second[at]}`, lengthen)).join('\n');
  });
}

function withForms(line: string, change: (form: string, word: string) => string): string {
  if (!line.includes('(')) return line;
  return line.replace(WITH_FORMS, (_, word: string, forms: string) => {
    const changed = forms.split(',').map((form) => change(form, word.slice(word.indexOf('=') + 1)));
    return `${word}(${changed.join(',')})`;
  });
}

function shorten(form: string, word: string): string {
  let alike = 0;
  while (alike < word.length && word[alike] === form[alike]) alike += 1;
  const dropped = word.length - alike;
  return alike > 0 && dropped <= MOST_DROPPED ? `${dropped}${form.slice(alike)}` : form;
}

function lengthen(form: string, word: string): string {
  const dropped = form.charCodeAt(0) - '0'.charCodeAt(0);
  return dropped >= 0 && dropped <= MOST_DROPPED ? word.slice(0, word.length - dropped) + form.slice(1) : form;
}
