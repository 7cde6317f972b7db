import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { SaveStatus } from "#ui/SaveStatus.tsx";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Where HR's words are, and the way to publishing: what is published is what has been saved. */
export function SummaryActions({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries").summary;
  const styles = useStyles();
  const [, navigate] = useLocation();
  const [leaving, setLeaving] = useState(false);
  const { save, year, board } = view;
  useEffect(() => {
    if (!leaving) return;
    if (save.kind === "saved") navigate(`/publish/${year}/${board.unit.id}`);
    else if (save.kind !== "saving" && save.kind !== "unsaved") setLeaving(false);
  }, [leaving, save.kind, navigate, year, board.unit.id]);
  const leave = () => {
    view.blurred();
    setLeaving(true);
  };
  return (
    <div className={styles.actions}>
      <SaveStatus save={save} />
      <Button appearance="primary" size="large" onClick={leave} disabledFocusable={leaving}>
        {texts.toPublish}
      </Button>
    </div>
  );
}
