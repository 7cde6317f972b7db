import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "#i18n/useTexts.ts";
import { goToPart } from "#ui/FormSection.tsx";
import { media } from "#ui/media.ts";
import type { TalkView } from "#usecases/talks/useTalk.ts";
import { ChangedMatters } from "./ChangedMatters.tsx";
import { nextStep } from "./nextStep.ts";
import { flowPartId } from "./talkFormParts.ts";

const useStyles = makeStyles({
  standing: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusLarge,
  },
  state: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  next: { margin: 0, maxWidth: "70ch", color: tokens.colorNeutralForeground2 },
  jump: { minHeight: "44px", [media.phone]: { width: "100%" } },
});

/** Where the discussion stands, and what is next for whoever looks. */
export function TalkStanding({ view }: { readonly view: TalkView }) {
  const texts = useTexts("talk");
  const styles = useStyles();
  return (
    <div className={styles.standing}>
      <div>
        <p className={styles.state}>{texts.flow.states[view.state]}</p>
        <p className={styles.next}>{nextStep(view, texts)}</p>
        {view.state === "held" && <ChangedMatters view={view} />}
      </div>
      <Button className={styles.jump} onClick={() => goToPart(flowPartId)}>
        {texts.flow.jump}
      </Button>
    </div>
  );
}
