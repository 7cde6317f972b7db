import { useFormats } from "#i18n/useFormats.ts";

/** Days and hours as people read them: two decimals at most. */
export function useShownDays(): (value: number) => string {
  const { number } = useFormats();
  return (value) => number(Math.round(value * 100) / 100);
}
