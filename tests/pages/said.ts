/** What a screen says, without eTags, which Microsoft 365 spells in several ways. */
export function said(value: unknown): unknown {
  if (value instanceof Map) return said([...value]);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => name !== "etag");
  return Object.fromEntries(members.map(([name, member]) => [name, said(member)]));
}
