/** Kinds of documents whose words are about a group's work and may wait on any device of the person who wrote them. */
const openKinds: ReadonlySet<string> = new Set(["worksheet", "note", "summary", "plandocument"]);

/**
 * Whether a document is kept off devices that do not clear their storage when a person signs out. A kind is
 * confidential until it is named above, so that a new kind (talks, goals) cannot be forgotten.
 */
export function isConfidential(documentKey: string): boolean {
  const [kind = ""] = documentKey.split(":");
  return !openKinds.has(kind);
}
