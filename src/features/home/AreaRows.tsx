import { makeStyles, tokens } from "@fluentui/react-components";
import { AlertUrgentRegular } from "@fluentui/react-icons/svg/alert-urgent";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { Meter } from "#ui/Meter.tsx";
import { LinkRow, RowList } from "#ui/RowList.tsx";
import { Section } from "#ui/Section.tsx";
import { StatusLabel } from "#ui/StatusLabel.tsx";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 200px) auto",
    alignItems: "center",
    justifyContent: "start",
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXXS,
  },
});

/** How far the areas are, for those who follow them; each leads to the board. */
export function AreaRows({ areas, year }: { readonly areas: readonly AreaBoard[]; readonly year: number }) {
  const texts = useTexts("homeMore").areas;
  const styles = useStyles();
  return (
    <Section title={texts.title}>
      <RowList>
        {areas.map((area) => (
          <LinkRow
            key={area.unit.id}
            href={`/board/${year}`}
            title={area.unit.name}
            detail={
              area.expected === 0 ? (
                texts.none
              ) : (
                <span className={styles.progress}>
                  <Meter done={area.handedIn} of={area.expected} />
                  {texts.progress(area.handedIn, area.expected)}
                </span>
              )
            }
            state={<AreaState area={area} />}
          />
        ))}
      </RowList>
    </Section>
  );
}

function AreaState({ area }: { readonly area: AreaBoard }) {
  const texts = useTexts("homeMore").areas;
  if (area.late > 0)
    return (
      <StatusLabel tone="danger" icon={<AlertUrgentRegular aria-hidden />}>
        {texts.late(area.late)}
      </StatusLabel>
    );
  if (area.expected === 0 || area.handedIn < area.expected) return null;
  return (
    <StatusLabel tone="success" icon={<CheckmarkCircleRegular aria-hidden />}>
      {texts.allIn}
    </StatusLabel>
  );
}
