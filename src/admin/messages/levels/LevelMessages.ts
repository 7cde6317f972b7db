/** What `aggregate` says. */
export interface LevelMessages {
  "aggregate.read": Record<never, never>;
  "aggregate.compute": { readonly year: number };
  "aggregate.write": Record<never, never>;
  "aggregate.notInUse": Record<never, never>;
  "aggregate.nothing": { readonly year: number };
  "aggregate.left": { readonly count: number };
  "aggregate.already": { readonly year: number; readonly computedOn: string };
  "aggregate.done": {
    readonly year: number;
    readonly people: number;
    readonly competences: number;
    readonly areas: number;
    /** Competences whose levels are told of the town. */
    readonly told: number;
    /** Competences whose figures of the year before stand. */
    readonly kept: number;
  };
}

export type LevelMessageTexts = {
  readonly [Code in keyof LevelMessages]: (data: LevelMessages[Code]) => string;
};
