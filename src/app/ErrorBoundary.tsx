import { Component, type ReactNode } from "react";
import { useTexts } from "#i18n/useTexts.ts";
import { ErrorPanel } from "#ui/ErrorPanel.tsx";
import { Page } from "#ui/Page.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A bug, or a part of the app that could not be loaded: the person is told, and opens the page again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Stopped error={this.state.error} />;
  }
}

function Stopped({ error }: { readonly error: unknown }) {
  const texts = useTexts("shell");
  const { appName } = useTexts("ui");
  const { title, help } = isLoadError(error) ? texts.outdated : texts.crashed;
  return (
    <Page title={appName} documentTitle={title}>
      <ErrorPanel
        title={title}
        help={help}
        action={{ label: texts.crashed.action, run: () => window.location.reload() }}
      />
    </Page>
  );
}

/** Browsers word a failed dynamic import each in their own way; all name the module or the import. */
function isLoadError(error: unknown): boolean {
  return error instanceof TypeError && /import|module/iu.test(error.message);
}
