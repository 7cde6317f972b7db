/** How a line of a table says whom it is about; empty where it does not. */
export interface PersonWords {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** What a choice of whom words mean is remembered by. */
export function wordsKey({ id, email, name }: PersonWords): string {
  return [id, email, name].join("\n").toLowerCase();
}
