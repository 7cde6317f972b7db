import { makeStyles, tokens } from "@fluentui/react-components";
import { contentLanguage } from "#domain/model/contentLanguage.ts";
import { needName } from "#domain/needs/needName.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { FoldRow } from "#ui/FoldRow.tsx";
import { InLanguage } from "#ui/InLanguage.tsx";
import { Prose } from "#ui/Prose.tsx";
import type { TracedDiscussion, TracedWay } from "#usecases/loadNeedsTrace.ts";
import { NeedWay } from "./NeedWay.tsx";
import { TraceLabel } from "./TraceLabel.tsx";

interface TracedNeedProps {
  readonly trace: TracedWay;
  readonly discussion: TracedDiscussion;
  readonly seesDecisions: boolean;
  readonly open: boolean;
}

const useStyles = makeStyles({
  description: { marginBottom: tokens.spacingVerticalL },
});

/** One need: how far it has come, and opened, its whole way. */
export function TracedNeed({ trace, discussion, seesDecisions, open }: TracedNeedProps) {
  const texts = useTexts("trace").needs;
  const language = useLanguage();
  const styles = useStyles();
  const { need, fate } = trace;
  const { model } = discussion;
  const name = needName(need, model, language);
  const written = contentLanguage(model);
  // HR's own words first; a plan's where HR has written none.
  const row = trace.plans.planned[0]?.row;
  const said = [fate?.ledTo?.what.trim(), fate?.ledTo?.when.trim()].filter(Boolean).join(", ");
  const ledTo = said || [row?.training.trim(), row?.when.trim()].filter(Boolean).join(", ");
  const heldOn =
    trace.plans.planned.find(({ realised }) => realised.heldOn !== null)?.realised.heldOn ?? null;
  const why = trace.state === "declined" ? fate?.remark.trim() : "";
  return (
    <FoldRow
      title={name ? <InLanguage shown={name} /> : texts.untitled}
      detail={seesDecisions && <span {...(written ? { lang: written } : {})}>{why || ledTo}</span>}
      state={seesDecisions && <TraceLabel state={trace.state} heldOn={fate?.ledTo?.heldOn ?? heldOn} />}
      open={open}
    >
      {need.description.trim() && (
        <div className={styles.description}>
          <Prose text={need.description} {...(written ? { lang: written } : {})} />
        </div>
      )}
      <NeedWay trace={trace} discussion={discussion} seesDecisions={seesDecisions} />
    </FoldRow>
  );
}
