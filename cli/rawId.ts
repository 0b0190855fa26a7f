/**
 * The `id` of a line as it is written there, since a number of twenty digits or `1e400` comes out of `JSON.parse` as
 * another. Of several the last counts, as it does for `JSON.parse`; without one it is `null`.
 * @param line a JSON object that `JSON.parse` takes, so its syntax is sound
 */
export function rawId(line: string): string {
  let id = 'null';
  let depth = 0;
  let start = 0;
  let colon = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"') at = endOfString(line, at);
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === ':' && depth === 1) colon = at;
    const endsMember = depth === 1 && (sign === ',' || sign === '}');
    if (endsMember && colon > start && isId(line.slice(start, colon))) id = line.slice(colon + 1, at).trim();
    if (sign === '}' || sign === ']') depth--;
    if (depth === 1 && (sign === '{' || sign === ',')) start = at + 1;
  }
  return id;
}

/** Where the string that begins at `start` has its closing mark. */
function endOfString(line: string, start: number): number {
  let at = start + 1;
  while (line.charAt(at) !== '"') at += line.charAt(at) === '\\' ? 2 : 1;
  return at;
}

/** Whether a key, quoted and maybe escaped, is `id`. */
function isId(key: string): boolean {
  return JSON.parse(key) === 'id';
}
