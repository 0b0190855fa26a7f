import type { ComponentChildren, Ref } from 'preact';

interface SectionProps {
  /** Unique on the page; the heading is named after it. */
  id: string;
  title: string;
  hint?: string;
  /** The heading, to which the focus may return. */
  heading?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** One part of the options page. */
export function Section({ id, title, hint, heading, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={`${id}-heading`}>
      <div class="section__head">
        <h2 id={`${id}-heading`} tabIndex={-1} ref={heading ?? null}>
          {title}
        </h2>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <div class="section__body">{children}</div>
    </section>
  );
}
