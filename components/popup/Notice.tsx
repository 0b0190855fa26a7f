import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** A state of few words: what it is, and below it what the reader can do. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <div class="state">
      <div role="status">
        <h1>{title}</h1>
        <p class="state__text">{text}</p>
      </div>
      {children}
    </div>
  );
}
