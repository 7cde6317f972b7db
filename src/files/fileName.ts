/** A title as the name of a file on any system: `Koonti 2027 Hyvinvointipalvelut.pdf`. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._()-]/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim()
    .slice(0, 100)
    .replace(/[ .]+$/u, "");
  return `${name || "Osaamiskello"}.${ending}`;
}
