const entity = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,6}));/gu;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  auml: "ä",
  Auml: "Ä",
  ouml: "ö",
  Ouml: "Ö",
  aring: "å",
  Aring: "Å",
  eacute: "é",
};

/** The text with its HTML entities as characters; what is no entity stays as it is. */
export function decodeEntities(text: string, shape: (character: string) => string = (same) => same): string {
  return text.replace(entity, (whole, ...rest) => {
    const { decimal, hex, name } = rest.at(-1) as { decimal?: string; hex?: string; name?: string };
    const character =
      name === undefined ? characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : named[name];
    return character === undefined ? whole : shape(character);
  });
}

function characterOf(point: number): string | undefined {
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point > 0 && point <= 0x10ffff && !surrogate ? String.fromCodePoint(point) : undefined;
}
