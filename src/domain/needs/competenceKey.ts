/** What makes two free-text competences the same: letters compared without case, and spaces counted as one. */
export function competenceKey(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("fi");
}
