const paths = {
  same: 'M3.5 8.5l3 3 6-7',
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  missing: 'M3.5 8h9',
  added: 'M3.5 8h9M8 3.5v9',
  unclear: 'M5.5 5.8a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12.4v.1',
  open: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5L7 9',
  options: 'M2.5 4.5h5M10.5 4.5h3M2.5 11.5h3M8.5 11.5h5M9 2.8v3.4M7 9.8v3.4',
  close: 'M4 4l8 8M12 4l-8 8',
  reload: 'M12.8 8a4.8 4.8 0 1 1-1.5-3.5L13 6M13 2.8V6H9.8',
  both: 'M2.5 3.5h6v6h-6zM7.5 9.5v3h6v-6h-5',
} as const;

export type IconName = keyof typeof paths;

/** A drawing of 16 × 16 in the colour of the text. It never stands without words beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" stroke-width="1.75" />
    </svg>
  );
}
