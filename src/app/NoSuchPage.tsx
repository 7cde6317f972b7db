import { useLocation } from "wouter";
import { useTexts } from "#i18n/useTexts.ts";
import { ErrorPanel } from "#ui/ErrorPanel.tsx";
import { Page } from "#ui/Page.tsx";

export function NoSuchPage() {
  const texts = useTexts("shell").noPage;
  const [, navigate] = useLocation();
  return (
    <Page title={texts.title}>
      <ErrorPanel
        title={texts.title}
        help={texts.help}
        action={{ label: texts.action, run: () => navigate("/") }}
      />
    </Page>
  );
}
