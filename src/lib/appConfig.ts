import * as z from "zod/mini";

/** Where this town's data lives; `admin setup` writes it, the app reads it at start. */
export const appConfigSchema = z.object({
  tenantId: z.string().check(z.minLength(1)),
  clientId: z.string().check(z.minLength(1)),
  teamsAppId: z.string().check(z.minLength(1)),
  /** `host,guid,guid` of the work site. */
  siteId: z.string().check(z.minLength(1)),
  /** List name -> list id. Names are the store's; unknown ones are left alone. */
  lists: z.record(z.string(), z.string()),
  /** The talks site and its lists, as above; absent: the town does not hold development discussions here. */
  talks: z.optional(z.object({ siteId: z.string(), lists: z.record(z.string(), z.string()) })),
  tabOrigin: z.optional(z.string()),
  /** Only where Microsoft 365 is played on a laptop: who answers for https://graph.microsoft.com. */
  graphOrigin: z.optional(z.string()),
  /** Only there as well: extra origins that may host the tab. */
  hostOrigins: z.optional(z.array(z.string())),
  /** Demonstrations only: a fixed day. */
  today: z.optional(z.iso.date()),
});

export type AppConfig = z.infer<typeof appConfigSchema>;

/** The id of the JSON data block of index.html that holds the configuration. */
export const appConfigElementId = "osaamiskello-config";

/** Null when the text is not a usable configuration: the app has been deployed but not set up. */
export function readAppConfig(text: string | null | undefined): AppConfig | null {
  const parsed = appConfigSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

const dataBlock = new RegExp(
  `(<script type="application/json" id="${appConfigElementId}">)[\\s\\S]*?(</script>)`,
);

/** index.html with the configuration in its data block; null when it has no such block. */
export function withAppConfig(html: string, config: AppConfig): string | null {
  if (!dataBlock.test(html)) return null;
  const json = JSON.stringify(config).replaceAll("<", "\\u003c"); // a value must not end the script element
  return html.replace(dataBlock, (_, open: string, close: string) => `${open}${json}${close}`);
}

function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null; // not JSON: the caller says that the app is not set up
  }
}
