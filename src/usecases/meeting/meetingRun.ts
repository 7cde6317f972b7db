/** How a meeting goes through its steps; moments and spans in milliseconds. */
export interface MeetingRun {
  readonly step: string;
  /** When this step began. */
  readonly since: number;
  /** Spent in each step before that. */
  readonly spent: Readonly<Record<string, number>>;
}

/** Who comes back to a step goes on counting where it was left. */
export function goToStep(run: MeetingRun, step: string, now: number): MeetingRun {
  return step === run.step
    ? run
    : { step, since: now, spent: { ...run.spent, [run.step]: spentIn(run, run.step, now) } };
}

export function spentIn({ step, since, spent }: MeetingRun, of: string, now: number): number {
  return (spent[of] ?? 0) + (of === step ? now - since : 0);
}

/** Spent in all steps but those named. */
export function spentBesides(run: MeetingRun, besides: readonly string[], now: number): number {
  const steps = new Set([...Object.keys(run.spent), run.step]);
  return [...steps]
    .filter((step) => !besides.includes(step))
    .reduce((sum, step) => sum + spentIn(run, step, now), 0);
}
