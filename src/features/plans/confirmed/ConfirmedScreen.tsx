import type { ReactNode } from "react";
import { Link } from "wouter";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { EmptyState } from "#ui/EmptyState.tsx";
import { GapsNotice } from "#ui/GapsNotice.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Page } from "#ui/Page.tsx";
import { PrintButton } from "#ui/PrintButton.tsx";
import { WhenReady } from "#ui/WhenReady.tsx";
import type { ConfirmedView } from "#usecases/plans/loadConfirmed.ts";
import { useConfirmed } from "#usecases/plans/useConfirmed.ts";
import { PlanRowsButton } from "../export/PlanRowsButton.tsx";
import { ConfirmedOverview } from "./ConfirmedOverview.tsx";
import { useConfirmedStyles } from "./confirmed.styles.ts";
import { PlanReading } from "./PlanReading.tsx";

interface ConfirmedScreenProps {
  readonly planYear: number;
  /** One unit's plan; null: all of them. */
  readonly unitId: string | null;
  /** An earlier version; null: the one in force. */
  readonly version: number | null;
}

/** The confirmed plans of a year, for everybody. */
export function ConfirmedScreen({ planYear, unitId, version }: ConfirmedScreenProps) {
  const texts = useTexts("confirmedPlan");
  const loaded = useConfirmed(planYear, version);
  const view = loaded.status === "ready" ? loaded.value : null;
  const one = view?.plans.find(({ plan }) => plan.unitId === unitId) ?? null;
  const name = one && (one.isCentral ? texts.central : one.plan.unitName);
  const all = version === null ? `/confirmed/${planYear}` : `/confirmed/${planYear}/version/${version}`;
  return (
    <Page
      title={name ?? texts.title(planYear)}
      {...(name ? { eyebrow: texts.title(planYear) } : {})}
      back={unitId === null ? { href: "/", to: texts.home } : { href: all, to: texts.all(planYear) }}
      ready={loaded.status !== "loading"}
      aside={
        view?.shown && (
          <>
            <PlanRowsButton
              title={`${texts.title(planYear)} ${name ?? ""}`}
              units={(one ? [one] : view.plans).map(({ plan, isCentral }) => ({
                unit: one ? null : isCentral ? texts.central : plan.unitName,
                rows: plan.rows,
              }))}
              model={view.reader.model}
              lines={view.reader.lines}
            />
            <PrintButton label={texts.print} />
          </>
        )
      }
    >
      <WhenReady loaded={loaded} rows={6}>
        {(ready) => (
          <>
            <GapsNotice gaps={ready.gaps} retry={loaded.status === "ready" ? loaded.retry : undefined} />
            <VersionNotice view={ready} />
            {content(ready, unitId)}
          </>
        )}
      </WhenReady>
    </Page>
  );
}

function content(view: ConfirmedView, unitId: string | null): ReactNode {
  if (!view.shown) return <NothingConfirmed view={view} />;
  if (unitId === null) return <ConfirmedOverview view={view} shown={view.shown} />;
  const one = view.plans.find(({ plan }) => plan.unitId === unitId);
  return one ? (
    <>
      <Standing view={view} />
      <PlanReading plan={one.plan} reader={view.reader} />
    </>
  ) : (
    <NoSuchUnit />
  );
}

function NothingConfirmed({ view: { planYear, otherYears, seesProcess } }: { readonly view: ConfirmedView }) {
  const texts = useTexts("confirmedPlan");
  const styles = useConfirmedStyles();
  return (
    <>
      <EmptyState title={texts.emptyTitle(planYear)} help={texts.emptyText} />
      <nav className={styles.links} aria-label={texts.otherYears}>
        {otherYears.map((year) => (
          <Link key={year} href={`/confirmed/${year}`} className={styles.link}>
            {texts.yearLink(year)}
          </Link>
        ))}
        {seesProcess && (
          <Link href={`/plans/${planYear}/process`} className={styles.link}>
            {texts.process}
          </Link>
        )}
      </nav>
    </>
  );
}

function NoSuchUnit() {
  const texts = useTexts("confirmedPlan");
  return <EmptyState title={texts.noUnitTitle} help={texts.noUnitText} />;
}

/** Who has come to a version that is no longer in force reads so first. */
function VersionNotice({ view: { planYear, shown, versions } }: { readonly view: ConfirmedView }) {
  const texts = useTexts("confirmedPlan");
  const styles = useConfirmedStyles();
  const newest = versions[0]?.version;
  if (!shown || newest === undefined || shown.version === newest) return null;
  return (
    <Notice tone="warning">
      {texts.earlierShown(shown.version, newest)}{" "}
      <Link href={`/confirmed/${planYear}`} className={styles.inText}>
        {texts.toNewest}
      </Link>
    </Notice>
  );
}

/** Which version it is and who confirmed it, in one line. */
function Standing({ view: { shown } }: { readonly view: ConfirmedView }) {
  const texts = useTexts("confirmedPlan");
  const formats = useFormats();
  const styles = useConfirmedStyles();
  if (!shown) return null;
  const { version, confirmation } = shown;
  const { body, meeting, section } = confirmation;
  const words = [
    texts.versionOf(version, formats.day(confirmation.on)),
    body,
    `${meeting} ${section}`.trim(),
  ];
  return <p className={styles.lead}>{words.filter((word) => word !== "").join(". ")}</p>;
}
