/** An HTTP answer, or a part's answer inside a batch, before anybody judged it. */
export interface RawAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** Parsed JSON; null for an empty body, undefined for something that is not JSON. */
  readonly body: unknown;
}

export async function rawAnswerOf(response: Response): Promise<RawAnswer> {
  const text = await response.text();
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    body: text === "" ? null : parseJson(text),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // gateways answer with HTML or bytes; the status still counts
  }
}
