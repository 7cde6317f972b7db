/** The heading of a chapter, which the list of the law's points leads to. */
export function chapterAnchor(chapterId: string): string {
  return `chapter-${chapterId}`;
}
