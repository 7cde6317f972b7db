import { randomBytes } from "node:crypto";
import { Throttling } from "../throttling/Throttling.ts";
import type { Behaviours } from "./Behaviours.ts";
import { Calendars } from "./Calendars.ts";
import type { Clock } from "./Clock.ts";
import { Directory } from "./Directory.ts";
import { Ledger } from "./Ledger.ts";
import type { ChannelMessage, SiteHead } from "./model.ts";
import { Observations } from "./Observations.ts";
import type { RecordStore } from "./RecordStore.ts";
import { Site } from "./Site.ts";
import type { Tenant } from "./Tenant.ts";

/** One tenant: everything that the sandbox's operations may look at or change. */
export class World {
  readonly tenant: Tenant;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly behaviours: Behaviours;
  readonly throttling: Throttling;
  readonly observations: Observations;
  readonly calendars: Calendars;
  readonly sites = new Map<string, Site>();
  /** Signs tokens; kept with the data, so that a restart does not sign everybody out. */
  readonly secret: string;
  readonly #records: RecordStore;
  readonly #messages = new Map<string, ChannelMessage[]>();
  readonly #tabs = new Map<string, unknown>();
  #tokenSerial = 0;

  constructor(tenant: Tenant, records: RecordStore, clock: Clock, behaviours: Behaviours) {
    this.tenant = tenant;
    this.clock = clock;
    this.behaviours = behaviours;
    this.throttling = new Throttling(
      () => clock.nowMs(),
      tenant.clientId,
      () => behaviours.throttling,
    );
    this.observations = new Observations(behaviours);
    this.#records = records;
    this.calendars = new Calendars(records);
    this.directory = new Directory(tenant);
    this.ledger = new Ledger(records);
    const meta = new Map(records.all("meta").map((record) => [record.key, record.value]));
    this.secret = String(meta.get("secret") ?? randomBytes(32).toString("hex"));
    records.put("meta", "secret", this.secret);
    for (const { value } of records.all("site")) {
      const site = new Site(value as SiteHead, this.directory, records, tenant.tenantId);
      this.sites.set(site.head.path.toLowerCase(), site);
    }
    for (const source of tenant.sites) {
      if (this.sites.has(source.path.toLowerCase())) continue;
      const site = Site.create(source, tenant, this.directory, records, clock.now());
      this.sites.set(source.path.toLowerCase(), site);
    }
    for (const { value } of records.all("message")) this.#keep(value as ChannelMessage);
    for (const { key, value } of records.all("tab")) this.#tabs.set(key, value);
  }

  messages(channelId: string): readonly ChannelMessage[] {
    return this.#messages.get(channelId) ?? [];
  }

  addMessage(message: ChannelMessage): void {
    this.#keep(message);
    this.#records.put("message", `${message.channelId}/${message.id}`, message);
  }

  /** The settings of the app's tab in a channel, as the app gave them to Teams; undefined where nobody has added one. */
  tab(channelId: string): unknown {
    return this.#tabs.get(channelId);
  }

  putTab(channelId: string, settings: unknown): void {
    this.#tabs.set(channelId, settings);
    this.#records.put("tab", channelId, settings);
  }

  removeTab(channelId: string): void {
    this.#tabs.delete(channelId);
    this.#records.remove("tab", channelId);
  }

  /** Message ids are milliseconds, as in Teams, and never the same twice. */
  nextMessageId(channelId: string): string {
    const last = Number(this.messages(channelId).at(-1)?.id ?? 0);
    return String(Math.max(this.clock.nowMs(), last + 1));
  }

  /** Says of any two tokens which came first, over restarts too: a second holds many tokens. */
  nextTokenSerial(): number {
    this.#tokenSerial = Math.max(this.#tokenSerial + 1, Date.now() * 1000);
    return this.#tokenSerial;
  }

  close(): void {
    this.#records.close();
  }

  #keep(message: ChannelMessage): void {
    const messages = this.#messages.get(message.channelId);
    if (messages === undefined) this.#messages.set(message.channelId, [message]);
    else messages.push(message);
  }
}
