import { makeStyles, tokens } from "@fluentui/react-components";
import { type TraceState, traceStates } from "#domain/trace/traceState.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Section } from "#ui/Section.tsx";
import type { TracedDiscussion } from "#usecases/loadNeedsTrace.ts";
import { TracedNeed } from "./TracedNeed.tsx";

interface TracedYearProps {
  readonly discussion: TracedDiscussion;
  readonly seesDecisions: boolean;
  readonly needId?: string;
}

const useStyles = makeStyles({
  facts: { margin: 0, marginBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The needs of one discussion: how many have come how far, then each with its way. */
export function TracedYear({ discussion, seesDecisions, needId }: TracedYearProps) {
  const { states, needs: texts } = useTexts("trace");
  const formats = useFormats();
  const styles = useStyles();
  const { year, groupName, traces, toldOn } = discussion;
  const inState = (state: TraceState) => traces.filter((trace) => trace.state === state).length;
  const counts = traceStates.filter((state) => inState(state) > 0);
  return (
    <Section title={groupName ? texts.yearOf(groupName, year) : texts.year(year)}>
      {seesDecisions && traces.length > 0 && (
        <p className={styles.facts}>
          {counts.map((state) => texts.count(states[state], inState(state))).join(" · ")}
          {toldOn && (
            <>
              <br />
              {texts.news(formats.day(toldOn))}
            </>
          )}
        </p>
      )}
      {traces.length === 0 ? (
        <p className={styles.none}>{texts.noNeeds}</p>
      ) : (
        traces.map((trace) => (
          <TracedNeed
            key={trace.need.id}
            trace={trace}
            discussion={discussion}
            seesDecisions={seesDecisions}
            open={trace.need.id === needId}
          />
        ))
      )}
    </Section>
  );
}
