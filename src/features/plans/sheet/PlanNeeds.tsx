import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { textIn } from "#domain/model/localText.ts";
import { methodOf } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import { type PlanNeed, unansweredNeeds, withNeedsTaken } from "#domain/plans/rowsFromNeeds.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { Section } from "#ui/Section.tsx";
import type { PlanView } from "#usecases/plans/usePlan.ts";
import type { RowHistory } from "../rows/useRowHistory.ts";
import { useSheetStyles } from "./sheet.styles.ts";

interface PlanNeedsProps {
  readonly plan: PlanView;
  readonly history: RowHistory;
}

const listId = "plan-needs";
const takeId = ({ need }: PlanNeed) => `take-${need.id}`;

/** The group's needs that no row answers yet: one press makes one a row, the link to it kept. */
export function PlanNeeds({ plan, history }: PlanNeedsProps) {
  const texts = useTexts("plans").needs;
  const language = useLanguage();
  const announce = useAnnounce();
  const styles = useSheetStyles();
  const { needs, sheet, model } = plan;
  const left = useMemo(() => unansweredNeeds(needs, sheet.rows), [needs, sheet.rows]);
  if (needs.length === 0) return null;
  const proposed = left.filter((need) => need.proposed);
  const elsewhere = left.filter((need) => !need.proposed);

  function take(taken: readonly PlanNeed[]) {
    history.edit((rows) => withNeedsTaken(rows, taken, model, language));
    announce(texts.taken(taken.length));
    const at = proposed.findIndex((need) => taken.includes(need));
    const next = proposed.filter((need) => !taken.includes(need));
    const to = next[Math.min(at, next.length - 1)];
    requestAnimationFrame(() => document.getElementById(to ? takeId(to) : listId)?.focus());
  }

  return (
    <Section title={texts.title} {...(proposed.length > 0 ? { note: texts.note(proposed.length) } : {})}>
      <div id={listId} tabIndex={-1} className={styles.needs}>
        <p className={styles.help}>{proposed.length > 0 ? texts.help : texts.allTaken}</p>
        {proposed.length > 0 && <NeedList plan={plan} needs={proposed} onTake={(need) => take([need])} />}
        {proposed.length > 1 && (
          <div className={styles.under}>
            <Button size="large" className={styles.big} onClick={() => take(proposed)}>
              {texts.takeAll(proposed.length)}
            </Button>
          </div>
        )}
        {elsewhere.length > 0 && (
          <details className={styles.under}>
            <summary className={styles.summary}>{texts.elsewhere(elsewhere.length)}</summary>
            <NeedList plan={plan} needs={elsewhere} onTake={(need) => take([need])} />
          </details>
        )}
      </div>
    </Section>
  );
}

interface NeedListProps {
  readonly plan: PlanView;
  readonly needs: readonly PlanNeed[];
  readonly onTake: (need: PlanNeed) => void;
}

function NeedList({ plan, needs, onTake }: NeedListProps) {
  const texts = useTexts("plans").needs;
  const language = useLanguage();
  const styles = useSheetStyles();
  const { model } = plan;
  return (
    <ul className={styles.list}>
      {needs.map((planNeed) => {
        const { need, fate, remark } = planNeed;
        const name = needName(need, model, language);
        const described = need.description.trim();
        const title = described || (name?.text ?? texts.untitled);
        const method = methodOf(model, need.methodId);
        const facts = [
          described && name?.text,
          need.targetGroup.trim(),
          method && textIn(method.name, language).text,
        ].filter(Boolean);
        const said = fate && [texts.fates[fate], remark.trim()].filter(Boolean).join(". ");
        return (
          <li key={need.id} className={styles.item}>
            <span className={styles.words}>
              <span className={styles.name}>{title}</span>
              {facts.length > 0 && <span className={styles.meta}>{facts.join(" · ")}</span>}
              {said && <span className={styles.meta}>{said}</span>}
            </span>
            <Button
              id={takeId(planNeed)}
              icon={<AddRegular />}
              className={styles.button}
              aria-label={texts.takeOf(title)}
              onClick={() => onTake(planNeed)}
            >
              {texts.take}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
