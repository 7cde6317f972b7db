/** About one row of a list: enough to tell a line from the others. */
const shortEnough = 90;

/** A line's words where there is room for one row only: its first sentence, or as many whole words as fit. */
export function lineTitle(text: string): string {
  const whole = text.trim().replaceAll(/\s+/gu, " ");
  if (whole.length <= shortEnough) return whole;
  const sentence = /^.*?[.!?](?= )/u.exec(whole)?.[0];
  if (sentence && sentence.length <= shortEnough) return sentence;
  const words = whole.slice(0, shortEnough).replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:–-]+$/u, "")}…`;
}
