/** As much of a request as an alteration looks at. */
type Asked = { method: string; url: string };

/**
 * Answers that look right and are not: the operation runs, and what it says is changed. Each says which requests
 * it can be done to, so that a fault does not spend its `times` on the others. Those without `change` are carried
 * out by the operation itself, which alone knows how.
 */
type Alteration = {
  appliesTo: (asked: Asked) => boolean;
  change?: (body: Record<string, unknown>) => Record<string, unknown>;
};

const isFiltered = ({ method, url }: Asked) =>
  method === "GET" && /\/items\?/i.test(url) && /[?&](\$|%24)?filter=/i.test(url);
const isLaterPage = ({ method, url }: Asked) => method === "GET" && /[?&](\$|%24)?skiptoken=/i.test(url);
const isItemPage = ({ method, url }: Asked) => method === "GET" && /\/items(\?|$)/i.test(url);
const isPost = ({ method, url }: Asked) => method === "POST" && /\/messages(\?|$)/i.test(url);

export const alterations = {
  /** Nothing is changed; with `delayMs` a slow answer. */
  none: { appliesTo: () => true },
  /** A collection without its rows (B5). */
  empty: { appliesTo: ({ method }) => method === "GET", change: withoutRows },
  /** The filter is not applied (B4). */
  unfiltered: { appliesTo: isFiltered },
  /** The rows that do not match (B3). */
  inverted: { appliesTo: isFiltered },
  /** A later page begins with the last row of the page before it, as when rows came in between (B9). */
  repeatRow: { appliesTo: isLaterPage },
  /** A page without rows, with a link to the rows that it should have held (B9). */
  emptyPage: { appliesTo: isItemPage },
  /** 201, and no message (B45). */
  loseMessage: { appliesTo: isPost },
  /** Links lose their addresses (B44). */
  loseHrefs: { appliesTo: isPost },
  /** Scopes that the fault names are gone from the token (B42). */
  withdrawScopes: { appliesTo: () => true },
} satisfies Record<string, Alteration>;

export type AlterationName = keyof typeof alterations;

/** What a request carries to its operation. */
export type AlterationOrder = { name: AlterationName; scopes: readonly string[] };

export function isAlteration(name: unknown): name is AlterationName {
  return typeof name === "string" && name in alterations;
}

function withoutRows(body: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(body.value)) return body;
  const { "@odata.nextLink": _next, "odata.nextLink": _restNext, ...rest } = body;
  return { ...rest, value: [] };
}
