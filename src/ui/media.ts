/** Where layouts change; every screen uses the same ones. */
export const media = {
  phone: "@media (max-width: 639.98px)",
  wide: "@media (min-width: 1024px)",
  touch: "@media (pointer: coarse)",
  still: "@media (prefers-reduced-motion: reduce)",
} as const;
