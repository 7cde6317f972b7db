/** A URL, or null for text that is none. (`URL.parse` is newer than the Node that runs our tests.) */
export const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);
