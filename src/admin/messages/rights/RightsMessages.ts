/** What `export` and `dispose` say. */
export interface RightsMessages {
  "export.read": Record<never, never>;
  "export.collect": { readonly person: string };
  "export.write": Record<never, never>;
  "export.done": { readonly folder: string; readonly documents: number; readonly mentions: number };
  "dispose.read": Record<never, never>;
  "dispose.rule": {
    readonly cycle: number;
    readonly talkCycles: number;
    readonly documentYears: number;
  };
  "dispose.ruleOfPerson": Record<never, never>;
  "dispose.resumed": { readonly startedAt: string };
  "dispose.erase": Record<never, never>;
  "dispose.due": { readonly list: string; readonly year: number | null; readonly count: number };
  "dispose.folders": { readonly list: string; readonly count: number };
  "dispose.bins": Record<never, never>;
  "dispose.held": { readonly list: string; readonly count: number; readonly detail: string };
  "dispose.done": { readonly erased: number; readonly held: number };
}
