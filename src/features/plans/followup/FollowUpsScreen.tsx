import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Page } from "#ui/Page.tsx";
import { PairBars } from "#ui/PairBars.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { FollowedPlan, FollowUps } from "#usecases/plans/loadFollowUps.ts";
import { useFollowUps } from "#usecases/plans/useFollowUps.ts";
import { useFollowUpStyles } from "./followUp.styles.ts";
import { OutcomeNumbers } from "./OutcomeNumbers.tsx";
import { OutcomeShares } from "./OutcomeShares.tsx";

/** What a year's confirmed plans have led to, in numbers and by unit; everybody reads it. */
export function FollowUpsScreen({ planYear }: { readonly planYear: number }) {
  const texts = useTexts("followUp");
  const styles = useFollowUpStyles();
  const loaded = useFollowUps(planYear);
  return (
    <Page
      title={texts.title(planYear)}
      width="wide"
      back={{ href: `/plans/${planYear}`, to: texts.back }}
      ready={loaded.status !== "loading"}
      aside={
        <nav className={styles.links} aria-label={texts.otherYears}>
          {[planYear - 1, planYear + 1].map((year) => (
            <Link key={year} href={`/followup/${year}`} className={styles.link}>
              {texts.year(year)}
            </Link>
          ))}
        </nav>
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(all) => (
          <>
            <GapsNotice gaps={all.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            {all.version === null ? (
              <EmptyState title={texts.noneTitle(planYear)} help={texts.noneHelp} />
            ) : (
              <Followed all={all} version={all.version} />
            )}
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function Followed({ all, version }: { readonly all: FollowUps; readonly version: number }) {
  const texts = useTexts("followUp");
  const formats = useFormats();
  const styles = useFollowUpStyles();
  const { planYear, plans, whole } = all;
  const nameOf = ({ isCentral, plan }: FollowedPlan) => (isCentral ? texts.central : plan.unitName);
  return (
    <>
      <p className={styles.lead}>
        {texts.lead(version)}{" "}
        <Link href={`/confirmed/${planYear}`} className={styles.link}>
          {texts.toConfirmed}
        </Link>
      </p>
      <OutcomeNumbers outcome={whole} />
      <div className={styles.charts}>
        <Section title={texts.daysChart.title}>
          <PairBars
            caption={texts.daysChart.title}
            striped={texts.daysChart.planned}
            full={texts.daysChart.realised}
            rows={plans.map((one) => ({
              key: one.plan.unitId,
              name: nameOf(one),
              value: texts.daysChart.words(
                formats.number(one.outcome.days.realised),
                formats.number(one.outcome.days.planned),
              ),
              full: one.outcome.days.realised,
              striped: one.outcome.days.planned,
            }))}
          />
        </Section>
        <OutcomeShares byShare={whole.byShare} />
      </div>
      <Section title={texts.plans.title}>
        <RowList>
          {plans.map(
            (one) =>
              one.group && (
                <LinkRow
                  key={one.plan.unitId}
                  href={`/followup/${planYear}/${one.group.id}`}
                  title={nameOf(one)}
                  detail={one.mayFill ? texts.plans.fill : texts.plans.read}
                  state={texts.plans.state(one.outcome.rows.held, one.plan.rows.length)}
                />
              ),
          )}
        </RowList>
      </Section>
    </>
  );
}
