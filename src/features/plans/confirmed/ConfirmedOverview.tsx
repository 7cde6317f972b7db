import { Link } from "wouter";
import { planTotals } from "#domain/plans/planTotals.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import type { ConfirmedView, ReadPlan } from "#usecases/plans/loadConfirmed.ts";
import { useConfirmedStyles } from "./confirmed.styles.ts";
import { PlanNumbers, PlanShares } from "./PlanNumbers.tsx";

interface ConfirmedOverviewProps {
  readonly view: ConfirmedView;
  readonly shown: NonNullable<ConfirmedView["shown"]>;
}

/** The whole municipality's plan: its sums, its parts, and the decision that made it valid. */
export function ConfirmedOverview({ view, shown }: ConfirmedOverviewProps) {
  const texts = useTexts("confirmedPlan");
  const styles = useConfirmedStyles();
  const { planYear, plans, versions, reader } = view;
  const isInForce = shown.version === versions[0]?.version;
  const earlier = versions.filter(({ version }) => version < shown.version);
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <nav className={styles.links} aria-label={texts.otherYears}>
        {isInForce && (
          <Link href={`/followup/${planYear}`} className={styles.link}>
            {texts.followUp}
          </Link>
        )}
        {view.seesProcess && (
          <Link href={`/plans/${planYear}/process`} className={styles.link}>
            {texts.process}
          </Link>
        )}
        {view.otherYears.map((year) => (
          <Link key={year} href={`/confirmed/${year}`} className={styles.link}>
            {texts.yearLink(year)}
          </Link>
        ))}
      </nav>
      <PlanNumbers plans={plans.map(({ plan }) => plan)} />
      <Section title={texts.areas}>
        <RowList>
          {plans.map((one) => (
            <UnitRow key={one.plan.unitId} one={one} view={view} isInForce={isInForce} />
          ))}
        </RowList>
      </Section>
      <PlanShares plans={plans.map(({ plan }) => plan)} model={reader.model} />
      <Decision shown={shown} />
      {earlier.length > 0 && (
        <Section title={texts.earlier}>
          <EarlierVersions planYear={planYear} earlier={earlier} />
        </Section>
      )}
    </>
  );
}

function UnitRow({
  one: { plan, isCentral },
  view,
  isInForce,
}: {
  readonly one: ReadPlan;
  readonly view: ConfirmedView;
  readonly isInForce: boolean;
}) {
  const texts = useTexts("confirmedPlan");
  const formats = useFormats();
  const totals = planTotals(plan.rows);
  const place = isInForce ? "" : `/version/${plan.version}`;
  return (
    <LinkRow
      href={`/confirmed/${view.planYear}${place}/${plan.unitId}`}
      title={isCentral ? texts.central : plan.unitName}
      {...(isCentral ? { detail: texts.centralDetail } : {})}
      state={[
        texts.reading.count(totals.rows),
        texts.reading.daysOf(formats.number(totals.days)),
        formats.euros(totals.cost),
      ].join(", ")}
    />
  );
}

function Decision({ shown: { version, confirmation } }: Pick<ConfirmedOverviewProps, "shown">) {
  const texts = useTexts("confirmedPlan");
  const formats = useFormats();
  const styles = useConfirmedStyles();
  const facts = [
    { label: texts.body, value: confirmation.body },
    { label: texts.on, value: formats.day(confirmation.on) },
    { label: texts.meeting, value: confirmation.meeting },
    { label: texts.section, value: confirmation.section },
    { label: texts.version, value: formats.number(version) },
  ];
  return (
    <Section title={texts.decision}>
      <dl className={styles.facts}>
        {facts
          .filter(({ value }) => value !== "")
          .map(({ label, value }) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

function EarlierVersions({
  planYear,
  earlier,
}: {
  readonly planYear: number;
  readonly earlier: ConfirmedView["versions"];
}) {
  const texts = useTexts("confirmedPlan");
  const formats = useFormats();
  return (
    <RowList>
      {earlier.map(({ version, confirmation }) => (
        <LinkRow
          key={version}
          href={`/confirmed/${planYear}/version/${version}`}
          title={texts.versionOf(version, formats.day(confirmation.on))}
          detail={confirmation.body}
        />
      ))}
    </RowList>
  );
}
