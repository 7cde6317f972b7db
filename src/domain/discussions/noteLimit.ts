/** Longest note, in characters: a thought for the group to talk about, not an answer. Nothing is ever cut. */
export const noteLimit = 1_000;
