import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import type { AreaSummaryView } from "#usecases/useAreaSummary.ts";

/** To the publishing step, once everything written is saved: what is published is what SharePoint has. */
export function PublishButton({ view }: { readonly view: AreaSummaryView }) {
  const texts = useTexts("summaries").summary;
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
    <Button appearance="primary" size="large" onClick={leave} disabledFocusable={leaving}>
      {texts.toPublish}
    </Button>
  );
}
