import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

const graphHost = "https://graph.microsoft.com";

/**
 * The end of the client's middleware chain: our fetch. The chain itself always works on https://graph.microsoft.com,
 * because it gives tokens to that host alone and takes only its absolute links apart; where Graph is played on a
 * laptop, the address changes here and nowhere else.
 */
export class Transport implements Middleware {
  readonly #origin: string;
  readonly #fetch: typeof fetch;

  constructor(options: { origin: string | undefined; fetch: typeof fetch }) {
    this.#origin = options.origin ?? graphHost;
    this.#fetch = options.fetch;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === "string" ? context.request : context.request.url;
    const fetchAnything = this.#fetch;
    context.response = await fetchAnything(url.replace(graphHost, this.#origin), context.options ?? {});
  }
}
