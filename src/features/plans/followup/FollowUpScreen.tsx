import { useState } from "react";
import { groupIdSchema } from "#domain/organisation/group.ts";
import type { RealisedRow } from "#domain/plans/planFollowUp.ts";
import { realisedOf } from "#domain/plans/planOutcome.ts";
import type { PlanRow } from "#domain/plans/planRow.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { CollisionNotice } from "#ui/CollisionNotice.tsx";
import { FilterBar } from "#ui/FilterBar.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { LongTextField } from "#ui/LongTextField.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { Prose } from "#ui/Prose.tsx";
import { SaveBar } from "#ui/SaveBar.tsx";
import { SaveFailure } from "#ui/SaveFailure.tsx";
import { SaveProblem } from "#ui/SaveProblem.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import { type FollowUpView, useFollowUp } from "#usecases/plans/useFollowUp.ts";
import { FollowedRow } from "./FollowedRow.tsx";
import { useFollowUpStyles } from "./followUp.styles.ts";
import { OutcomeNumbers } from "./OutcomeNumbers.tsx";
import { shownFollowUpCollision } from "./shownFollowUpCollision.ts";

interface FollowUpScreenProps {
  readonly planYear: number;
  readonly groupId: string;
}

/** What became of the rows of one unit's confirmed plan. */
export function FollowUpScreen({ planYear, groupId }: FollowUpScreenProps) {
  const all = useTexts("followUp");
  const texts = all.one;
  const loaded = useFollowUp(planYear, groupIdSchema.parse(groupId));
  const view = loaded.status === "ready" ? loaded.value : null;
  const name = view && (view.one.isCentral ? all.central : view.one.plan.unitName);
  return (
    <Page
      title={name === null ? texts.loadingTitle : texts.title(name)}
      eyebrow={all.title(planYear)}
      width="wide"
      back={{ href: `/followup/${planYear}`, to: texts.back }}
      ready={loaded.status !== "loading"}
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <>
            <GapsNotice gaps={ready.all.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            <FollowedRows view={ready} />
          </>
        )}
      </WhenReady>
    </Page>
  );
}

const states = ["planned", "held", "moved", "cancelled"] as const;
type Shown = RealisedRow["state"] | "all";

function FollowedRows({ view }: { readonly view: FollowUpView }) {
  const all = useTexts("followUp");
  const texts = all.one;
  const styles = useFollowUpStyles();
  const [shown, setShown] = useState<Shown>("all");
  // A row stays while it is being worked on, though it no longer is in the state that was asked for.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const { writing, followUp, outcome } = view;
  const { rows } = view.one.plan;
  const stateOf = (id: string) => realisedOf(followUp, id).state;
  const select = (state: Shown) => {
    setShown(state);
    setKept(new Set(rows.flatMap(({ id }) => (stateOf(id) === state ? [id] : []))));
  };
  const followed = (row: PlanRow) => (
    <FollowedRow
      key={row.id}
      row={row}
      realised={realisedOf(followUp, row.id)}
      today={view.all.today}
      trainings={view.trainingsOf(row.id)}
      writing={writing}
    />
  );
  const visible = shown === "all" ? rows : rows.filter(({ id }) => kept.has(id));
  return (
    <>
      {writing && <Saving view={view} writing={writing} />}
      <p className={styles.lead}>{writing ? texts.help : texts.readHelp}</p>
      <OutcomeNumbers outcome={outcome} />
      <FilterBar
        label={texts.filter}
        options={[
          { id: "all" as const, label: texts.all(rows.length) },
          ...states
            .filter((state) => state === shown || outcome.rows[state] > 0)
            .map((id) => ({ id, label: texts.counted(all.states[id], outcome.rows[id]) })),
        ]}
        selected={shown}
        onSelect={select}
      />
      {visible.length === 0 && <p className={styles.nothing}>{texts.nothing}</p>}
      {visible.map(followed)}
      {view.one.former.length > 0 && (
        <div className={styles.former}>
          <Section title={texts.former}>
            <p className={styles.facts}>{texts.formerHelp}</p>
            {view.one.former.map(followed)}
          </Section>
        </div>
      )}
      <YearRemark view={view} />
    </>
  );
}

function Saving({
  view,
  writing,
}: {
  readonly view: FollowUpView;
  readonly writing: NonNullable<FollowUpView["writing"]>;
}) {
  const texts = useTexts("followUp");
  const formats = useFormats();
  const { save } = writing;
  return (
    <>
      <SaveBar save={save} />
      {writing.openElsewhere && <Notice tone="warning">{texts.openElsewhere}</Notice>}
      <SaveProblem>
        <SaveFailure save={save} retry={writing.blurred} />
        <CollisionNotice
          collisions={writing.collisions}
          shown={(collision) =>
            shownFollowUpCollision(collision, [...view.one.plan.rows, ...view.one.former], texts, formats)
          }
          settle={writing.settle}
        />
      </SaveProblem>
    </>
  );
}

function YearRemark({ view: { writing, followUp } }: { readonly view: FollowUpView }) {
  const texts = useTexts("followUp").one;
  const styles = useFollowUpStyles();
  if (!writing) return followUp.remark.trim() ? <Prose text={followUp.remark} /> : null;
  return (
    <div className={styles.remark}>
      <LongTextField
        label={texts.yearRemark}
        hint={texts.yearRemarkHint}
        value={followUp.remark}
        onChange={writing.remark}
        onBlur={writing.blurred}
        limit={4000}
        short
      />
    </div>
  );
}
