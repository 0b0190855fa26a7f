/** Three small drawings of what Brontekst shows, in the colours of the page. The words beside them say it all. */

function Lines({ x, y, widths }: { x: number; y: number; widths: number[] }) {
  return (
    <>
      {widths.map((width, index) => (
        <rect key={index} class="picture__line" x={x} y={y + index * 12} width={width} height="5" rx="2.5" />
      ))}
    </>
  );
}

/** An article with the banner at its lower edge. */
export function BannerPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="picture__page" x="10" y="8" width="220" height="134" rx="8" />
      <rect class="picture__title" x="28" y="24" width="120" height="9" rx="4.5" />
      <Lines x={28} y={44} widths={[184, 172, 180, 96]} />
      <path class="picture__banner" d="M10 112h220v22a8 8 0 0 1-8 8H18a8 8 0 0 1-8-8z" />
      <rect class="picture__onBanner" x="24" y="124" width="92" height="6" rx="3" />
      <rect class="picture__link" x="126" y="124" width="58" height="6" rx="3" />
      <path class="picture__stroke" d="M206 122l8 8m0-8l-8 8" />
    </svg>
  );
}

/** The popup: an answer, a bar of how many figures agree, and rows with a tick or a sign that they differ. */
export function ComparePicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="picture__page" x="46" y="8" width="148" height="134" rx="8" />
      <rect class="picture__title" x="60" y="22" width="98" height="9" rx="4.5" />
      <rect class="picture__same" x="60" y="42" width="84" height="8" rx="2" />
      <path class="picture__differs" d="M147 42h33v8h-33z" />
      {[68, 92, 116].map((y, index) => (
        <g key={y}>
          <rect class="picture__line" x="60" y={y} width="36" height="6" rx="3" />
          <rect class="picture__line" x="108" y={y} width="36" height="6" rx="3" />
          {index === 1 ? (
            <path class="picture__sign picture__sign--differs" d="M164 91h14m-14 5h14m-3-9l-8 13" />
          ) : (
            <path class="picture__sign picture__sign--same" d={`M165 ${y + 3}l4 4 8-9`} />
          )}
        </g>
      ))}
    </svg>
  );
}

/** Two pages next to each other, one place in both marked and joined. */
export function SideBySidePicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="picture__page" x="10" y="8" width="104" height="134" rx="8" />
      <rect class="picture__page" x="126" y="8" width="104" height="134" rx="8" />
      <rect class="picture__title" x="22" y="22" width="62" height="8" rx="4" />
      <rect class="picture__title" x="138" y="22" width="70" height="8" rx="4" />
      <Lines x={22} y={42} widths={[80, 74]} />
      <Lines x={138} y={42} widths={[76, 80]} />
      <rect class="picture__mark" x="58" y="70" width="44" height="14" rx="3" />
      <rect class="picture__mark" x="138" y="70" width="50" height="14" rx="3" />
      <path class="picture__stroke" d="M102 77h36" />
      <Lines x={22} y={98} widths={[80, 70, 46]} />
      <Lines x={138} y={98} widths={[72, 80, 52]} />
    </svg>
  );
}
