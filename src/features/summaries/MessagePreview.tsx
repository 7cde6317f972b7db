import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { plainNodes } from "./plainNodes.ts";
import { usePublishTexts } from "./publishTexts.ts";

const useStyles = makeStyles({
  post: {
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
});

/** About what Teams does with the elements of a message. */
const teamsLook = `
  :host { font: ${tokens.fontSizeBase300}/${tokens.lineHeightBase300} ${tokens.fontFamilyBase}; color: ${tokens.colorNeutralForeground1}; overflow-wrap: anywhere; }
  h2 { font-size: ${tokens.fontSizeBase500}; line-height: ${tokens.lineHeightBase500}; margin: 0 0 8px; }
  h3 { font-size: ${tokens.fontSizeBase400}; line-height: ${tokens.lineHeightBase400}; margin: 16px 0 4px; }
  p { margin: 0 0 8px; }
  ul { margin: 0 0 8px; padding-inline-start: 24px; }
  .link { color: ${tokens.colorBrandForegroundLink}; text-decoration: underline; }
`;

/** The message as the channel will show it, apart from the page: its own tree and styles, nothing but known elements. */
export function MessagePreview({ html }: { readonly html: string }) {
  const texts = usePublishTexts();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(teamsLook);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(...plainNodes(html));
  }, [html]);
  return (
    <article className={useStyles().post} aria-label={texts.messageRegion}>
      <div ref={host} />
    </article>
  );
}
