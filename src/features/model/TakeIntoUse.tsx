import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CommonChanges } from "#domain/model/commonDraftChanges.ts";
import { useLanguage } from "#i18n/LanguageContext.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { useAnnounce } from "#ui/Announcer.tsx";
import { ConfirmDialog } from "#ui/ConfirmDialog.tsx";
import { ErrorSummary } from "#ui/ErrorSummary.tsx";
import { FailurePanel } from "#ui/FailurePanel.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Section } from "#ui/Section.tsx";
import type { UseCaseFailure } from "#usecases/failure.ts";
import type { TakeProblem } from "#usecases/takeCommonSet.ts";
import type { CommonDrafting, CommonView } from "#usecases/useCommon.ts";
import { ChangesList } from "./ChangesList.tsx";
import { DecisionText } from "./DecisionText.tsx";
import { useModelStyles } from "./model.styles.ts";
import { shownDraftProblems } from "./shownDraftProblems.ts";

interface TakeIntoUseProps {
  readonly view: CommonView;
  readonly drafting: CommonDrafting;
  readonly changes: CommonChanges;
  /** Opens one thing of the draft. */
  readonly onGo: (id: string) => void;
}

/** The strategic group's decision and, once it is there, taking the draft into use. */
export function TakeIntoUse({ view, drafting, changes, onGo }: TakeIntoUseProps) {
  const texts = useTexts("model");
  const styles = useModelStyles();
  const language = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UseCaseFailure | TakeProblem | null>(null);
  const announce = useAnnounce();
  const problems = shownDraftProblems(drafting.draft, texts, language);
  const { decided, year } = view;
  const { competences, methods } = drafting.draft;
  if (!decided)
    return (
      <Section title={texts.decision.title}>
        <div className={styles.panel}>
          <h3 className={styles.name}>{texts.decision.none}</h3>
          <p className={styles.description}>{texts.decision.noneHelp(year)}</p>
        </div>
      </Section>
    );
  const take = async () => {
    setBusy(true);
    const taken = await drafting.take();
    setBusy(false);
    setAsking(false);
    setFailure(taken.ok ? null : taken.failure);
    if (!taken.ok) return;
    announce(texts.take.done(year));
    view.reload();
  };
  return (
    <DecisionText decided={decided}>
      {decided.decision !== "asDrafted" && (
        <p className={styles.description}>{texts.decision[`${decided.decision}Help`]}</p>
      )}
      {decided.decision !== "asBefore" && (
        <div className={styles.below}>
          {attempt > 0 && problems.length > 0 && (
            <ErrorSummary
              problems={problems}
              attempt={attempt}
              pageTitle={texts.title(year)}
              onGo={(fieldId) => onGo(fieldId.replace(/^name-/u, "").replace(/-description$/u, ""))}
            />
          )}
          {failure && <TakeFailure failure={failure} retry={() => void take()} />}
          <Button
            size="large"
            appearance="primary"
            className={styles.button}
            onClick={() => {
              setAttempt(attempt + 1);
              setFailure(null);
              if (problems.length === 0) setAsking(true);
            }}
          >
            {texts.take.button(year)}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={asking}
        title={texts.take.title(year)}
        confirm={busy ? texts.take.busy : texts.take.confirm}
        busy={busy}
        onConfirm={() => void take()}
        onCancel={() => setAsking(false)}
      >
        <p>{texts.take.what(year, competences.length, methods.length)}</p>
        <ChangesList changes={changes} tense="will" />
        <p>{texts.take.kept}</p>
        <p>{texts.take.after}</p>
      </ConfirmDialog>
    </DecisionText>
  );
}

function TakeFailure(props: { readonly failure: UseCaseFailure | TakeProblem; readonly retry: () => void }) {
  const { failure, retry } = props;
  const texts = useTexts("model").take;
  if ("requestId" in failure) return <FailurePanel failure={failure} retry={retry} />;
  const said = {
    notDecided: { title: texts.notDecidedTitle, text: texts.notDecidedText },
    changedMeanwhile: { title: texts.changedTitle, text: texts.changedText },
    incomplete: { title: texts.incompleteTitle, text: texts.incompleteText },
  }[failure.reason];
  return (
    <div role="alert">
      <Notice tone="warning" title={said.title}>
        {said.text}
      </Notice>
    </div>
  );
}
