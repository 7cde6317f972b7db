/** Columns that one long document is kept in, in order: the first alone is enough for most. */
export const longBodyColumns = [
  "Body",
  "Body2",
  "Body3",
  "Body4",
  "Body5",
  "Body6",
  "Body7",
  "Body8",
  "Body9",
  "Body10",
] as const;
