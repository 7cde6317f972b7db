import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

const graphHost = "https://graph.microsoft.com";

/**
 * The whole middleware chain of the client: our fetch. The client itself always works on https://graph.microsoft.com,
 * the only host whose absolute links it takes apart; where Graph is played on a laptop, the address changes here and
 * nowhere else.
 */
export class Network implements Middleware {
  readonly #origin: string;
  readonly #fetch: typeof fetch;

  constructor(options: { readonly origin: string | undefined; readonly fetch: typeof fetch }) {
    this.#origin = options.origin ?? graphHost;
    this.#fetch = options.fetch;
  }

  async execute(context: Context): Promise<void> {
    const url = typeof context.request === "string" ? context.request : context.request.url;
    const fetchIt = this.#fetch;
    context.response = await fetchIt(url.replace(graphHost, this.#origin), context.options);
  }
}
