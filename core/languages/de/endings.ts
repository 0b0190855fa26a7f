/** Every form of adjectives that decline: dritt- is dritte, dritter, drittes, dritten, drittem. */
export function declined(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ['e', 'er', 'es', 'en', 'em'].map((ending) => stem + ending))
    .join(' ');
}
