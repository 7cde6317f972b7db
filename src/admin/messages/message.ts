import type { DeputyFault } from "#domain/organisation/deputyInForce.ts";

/** What the commands say, as closed codes with their data. The words stand in `fi.ts`, `sv.ts` and `en.ts`. */
export interface MessageData {
  "setup.check": Record<never, never>;
  "setup.probes": Record<never, never>;
  "setup.wouldProbe": Record<never, never>;
  "setup.waiting": Record<never, never>;
  "setup.lists": Record<never, never>;
  "setup.columns": Record<never, never>;
  "setup.settings": Record<never, never>;
  "setup.model": Record<never, never>;
  "setup.levels": Record<never, never>;
  "setup.groups": Record<never, never>;
  "setup.permissions": Record<never, never>;
  "setup.talks": Record<never, never>;
  "setup.config": Record<never, never>;
  "setup.done": { readonly changed: number };
  "org.site": Record<never, never>;
  "org.files": { readonly folder: string };
  "org.units": Record<never, never>;
  "org.people": Record<never, never>;
  "org.groups": Record<never, never>;
  "org.done": {
    readonly units: number;
    readonly people: number;
    readonly groups: number;
    readonly without: number;
    readonly ended: number;
    readonly changed: number;
  };
  "open.read": { readonly year: number };
  "open.groups": Record<never, never>;
  "open.documents": { readonly year: number };
  "open.registry": Record<never, never>;
  "open.done": { readonly year: number; readonly groups: number; readonly created: number };
  "open.leftOut": { readonly year: number; readonly count: number; readonly names: readonly string[] };
  "sync.read": Record<never, never>;
  "sync.deputies": Record<never, never>;
  "sync.groups": Record<never, never>;
  "sync.members": Record<never, never>;
  "sync.lists": Record<never, never>;
  "sync.folders": Record<never, never>;
  "sync.documents": Record<never, never>;
  "sync.titles": Record<never, never>;
  "sync.done": {
    readonly added: number;
    readonly removed: number;
    readonly created: number;
    readonly renamed: number;
  };
  "discussions.read": { readonly folder: string };
  "discussions.write": Record<never, never>;
  "discussions.skipped": { readonly key: string };
  "discussions.unknown": { readonly file: string };
  "discussions.noSheet": { readonly file: string; readonly person: string };
  "discussions.done": { readonly written: number; readonly skipped: number };
  "lines.read": { readonly folder: string };
  "lines.write": Record<never, never>;
  "lines.nothing": { readonly file: string };
  "lines.skipped": { readonly file: string };
  "lines.done": { readonly written: number; readonly skipped: number };
  "summaries.read": { readonly folder: string };
  "summaries.write": Record<never, never>;
  "summaries.nothing": { readonly file: string };
  "summaries.skipped": { readonly file: string };
  "summaries.done": { readonly written: number; readonly skipped: number };
  "verify.site": Record<never, never>;
  "verify.permissions": Record<never, never>;
  "verify.groups": Record<never, never>;
  "verify.folders": Record<never, never>;
  "verify.talks": Record<never, never>;
  "verify.clean": { readonly checked: number };
  "verify.differences": { readonly count: number };
  "status.lists": { readonly present: number; readonly wanted: number };
  "status.organisation": { readonly units: number; readonly people: number; readonly groups: number };
  "status.years": { readonly years: readonly number[] };
  "status.run": {
    readonly command: string;
    readonly startedAt: string;
    readonly endedAt: string | null;
    readonly outcome: "running" | "done" | "failed";
    readonly changes: number;
  };
  "status.never": { readonly command: string };
  "status.lease": { readonly command: string; readonly holder: string; readonly until: string };
  "model.kept": Record<never, never>;
  "dryRun.begin": Record<never, never>;
  "dryRun.end": { readonly count: number };
  "list.create": { readonly list: string };
  "list.rename": { readonly list: string; readonly displayName: string };
  "list.settings": { readonly list: string };
  "site.settings": { readonly site: string };
  "column.add": { readonly list: string; readonly column: string };
  "column.index": { readonly list: string; readonly column: string };
  "level.create": { readonly level: string };
  "level.change": { readonly level: string };
  "siteGroup.create": { readonly title: string };
  "siteGroup.settings": { readonly title: string };
  "member.add": { readonly title: string; readonly login: string };
  "member.remove": { readonly title: string; readonly login: string };
  "member.unknown": { readonly login: string };
  "deputy.unreadable": { readonly key: string };
  "deputy.unusable": { readonly group: string; readonly person: string; readonly fault: DeputyFault };
  "permissions.set": { readonly name: string };
  "folder.create": { readonly name: string };
  "document.create": { readonly key: string };
  "item.create": { readonly list: string; readonly key: string };
  "item.change": { readonly list: string; readonly key: string };
  "file.write": { readonly file: string };
}

export type MessageCode = keyof MessageData;

export type Message = {
  [Code in MessageCode]: { readonly code: Code; readonly data: MessageData[Code] };
}[MessageCode];

export type MessageTexts = { readonly [Code in MessageCode]: (data: MessageData[Code]) => string };
