/** A point on a circle; `share` of a turn goes clockwise from twelve o'clock. */
export function pointAt(middle: number, radius: number, share: number): readonly [x: number, y: number] {
  const angle = share * 2 * Math.PI;
  return [round(middle + radius * Math.sin(angle)), round(middle - radius * Math.cos(angle))];
}

/** A piece of a ring between two shares of a turn, at most a whole one, as the path of an SVG. */
export function arcPath(
  middle: number,
  { outer, inner }: { readonly outer: number; readonly inner: number },
  from: number,
  to: number,
): string {
  // An arc that ends where it begins would be nothing at all.
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  const [x1, y1] = pointAt(middle, outer, from);
  const [x2, y2] = pointAt(middle, outer, end);
  const [x3, y3] = pointAt(middle, inner, end);
  const [x4, y4] = pointAt(middle, inner, from);
  return `M ${x1} ${y1} A ${outer} ${outer} 0 ${large} 1 ${x2} ${y2} L ${x3} ${y3} A ${inner} ${inner} 0 ${large} 0 ${x4} ${y4} Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
