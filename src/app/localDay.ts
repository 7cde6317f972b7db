/** The ISO day that a moment has where the device is. */
export function localDay(at: Date): string {
  const digits = (part: number, count: number) => String(part).padStart(count, "0");
  return `${digits(at.getFullYear(), 4)}-${digits(at.getMonth() + 1, 2)}-${digits(at.getDate(), 2)}`;
}
