const known = ["Priima", "Eduhouse"];

/** The learning platform that a file's name speaks of; empty where it speaks of none. */
export function platformOf(fileName: string): string {
  return known.find((platform) => fileName.toLowerCase().includes(platform.toLowerCase())) ?? "";
}
